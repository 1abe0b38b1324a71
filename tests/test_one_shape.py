"""Invariant 1: the shape is declared in graph_schema and nowhere else; what queries name is declared."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_schema.graph import SHAPE
from graph_schema.shape import Label, RelationshipType

ROOT = Path(__file__).parent.parent
LABELS = {label.name for label in SHAPE.labels}
TYPES = {relationship.name for relationship in SHAPE.relationships}
DECLARED: list[Label | RelationshipType] = [*SHAPE.labels, *SHAPE.relationships]
PROPERTIES = {p.name for declared in DECLARED for p in declared.properties}
NOT_PROPERTIES = {"s", "unit", "here", "index"}
"""Keys of maps that the contact fragment makes for itself, and the db.index procedures."""
WRITES_A_LABEL = re.compile(rf":({'|'.join(LABELS)})\b")
WRITES_A_TYPE = re.compile(rf"\b({'|'.join(TYPES)})\b")
NAMES_A_PROPERTY = re.compile(r"\b[a-z]\w*_\d+(?:\[[^\]]*\])?\.(\w+)")


def _texts(path: Path) -> Iterator[str]:
    """Every string of a module but its docstrings; the literal parts of an f-string one by one."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


def _modules() -> list[Path]:
    return [path for folder in ("hub", "seeds") for path in sorted((ROOT / folder).rglob("*.py"))]


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_writes_a_label_or_type_of_its_own(path: Path) -> None:
    written = [text for text in _texts(path) if WRITES_A_LABEL.search(text) or WRITES_A_TYPE.search(text)]
    assert written == []


def test_every_property_that_a_golden_statement_names_is_declared() -> None:
    statements = [path.read_text(encoding="utf-8") for path in (ROOT / "tests/cases").rglob("*.cypher")]
    assert len(statements) >= 60
    named = {name for statement in statements for name in NAMES_A_PROPERTY.findall(statement)}
    assert {"validFrom", "sortKey", "path"} <= named
    assert named - PROPERTIES - NOT_PROPERTIES == set()
