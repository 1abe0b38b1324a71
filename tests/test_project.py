"""The project's own rules: locks, names, docstrings, import direction, and Cypher that is never interpolated."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.version import Version

ROOT = Path(__file__).parent.parent
PACKAGES = ("bench", "graph_schema", "hub", "seeds")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
REGISTRY_OPTION = re.compile(r"--(?:extra-index-url|index-url|find-links|trusted-host)\b")
REGISTRY_ADDRESS = re.compile(r'"resolved": *"http|https?://[\w.-]*(?:pypi|pythonhosted|npmjs|registry|maven)[\w.-]*\.')
MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(?:home|root|Users|work|opt)/\w")

# The first releases without a published advisory.
FLOORS = {"strawberry-graphql": "0.315.7", "graphql-core": "3.3.0", "starlette": "1.3.1"}


def modules() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Each file that is or could be committed, but for binary ones."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    for name in filter(None, listed.stdout.decode().split("\0")):
        path = ROOT / name
        data = path.read_bytes() if path.is_file() else b""
        if b"\0" not in data:
            yield name, data.decode()


def imported_roots(path: Path) -> set[str]:
    """The top-level packages that a module imports, relative imports left out."""
    found = set[str]()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_every_module_says_its_duty() -> None:
    silent = [str(path.relative_to(ROOT)) for path in modules() if not ast.get_docstring(ast.parse(path.read_bytes()))]
    assert not silent


def test_no_module_has_a_name_without_meaning() -> None:
    meaningless = {"utils", "util", "helpers", "helper", "common", "misc", "services", "models", "managers"}
    found = [
        str(path.relative_to(ROOT)) for path in modules() if {path.stem, *path.relative_to(ROOT).parts} & meaningless
    ]
    assert not found


def test_graph_schema_is_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"graph_schema"}
    strangers = {
        str(path.relative_to(ROOT)): imported_roots(path) - allowed
        for path in modules()
        if path.is_relative_to(ROOT / "graph_schema") and imported_roots(path) - allowed
    }
    assert not strangers


def test_every_part_of_the_hub_has_its_place_in_the_import_order() -> None:
    layers = PYPROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
    placed = set(re.findall(r"hub\.(\w+)", " ".join(layers)))
    parts = {
        path.stem
        for path in (ROOT / "hub").iterdir()
        if path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py")))
    }
    assert parts - {"__init__", "__main__"} <= placed


@pytest.mark.parametrize("package", FLOORS)
def test_installed_packages_have_no_published_advisory(package: str) -> None:
    assert Version(version(package)) >= Version(FLOORS[package])


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_locks_pin_by_hash_and_name_no_registry(lock: Path) -> None:
    lines = [line.strip() for line in lock.read_text(encoding="utf-8").splitlines()]
    code = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.!+-]+( ; .+)? \\|--hash=sha256:[0-9a-f]{64}( \\)?", line) for line in code)
    assert not [line for line in lines if "://" in line]


def test_both_locks_hold_the_same_versions() -> None:
    run, dev = (
        dict(re.findall(r"(?m)^([\w.-]+)==(\S+)", (ROOT / "requirements" / name).read_text()))
        for name in ("run.txt", "dev.txt")
    )
    assert run.items() <= dev.items()


@pytest.mark.parametrize(
    "pattern", [REGISTRY_OPTION, REGISTRY_ADDRESS, MACHINE_PATH], ids=["option", "address", "path"]
)
def test_no_file_leads_to_one_machine_or_registry(pattern: re.Pattern[str]) -> None:
    found = [f"{name}: {match[0]}" for name, text in tracked_texts() for match in pattern.finditer(text)]
    assert not found


def pyright_rules(folder: Path, code: str) -> list[str]:
    """The rules that pyright, as this project sets it, finds broken in a module."""
    (folder / "module.py").write_text(code, encoding="utf-8")
    settings = PYPROJECT["tool"]["pyright"] | {"include": ["."]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "--project",
        str(folder),
    ]
    report = json.loads(subprocess.run(command, capture_output=True, check=False, timeout=120).stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    return [finding["rule"] for finding in report["generalDiagnostics"]]


RUN_CYPHER = """
from neo4j import AsyncManagedTransaction

async def read(tx: AsyncManagedTransaction, label: str) -> None:
    await tx.run({query}, label=label)
"""


def test_pyright_rejects_interpolated_cypher(tmp_path: Path) -> None:
    assert pyright_rules(tmp_path, RUN_CYPHER.format(query='f"MATCH (n:{label}) RETURN n"')) == ["reportArgumentType"]


def test_pyright_accepts_cypher_with_parameters(tmp_path: Path) -> None:
    assert pyright_rules(tmp_path, RUN_CYPHER.format(query='"MATCH (n:$($label)) RETURN n"')) == []
