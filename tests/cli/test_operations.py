"""`hub operations`: a manifest is made from files, and says which of its operations this hub would answer."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Outcome

UNIT = "query Unit($code: String!) {\n  unit(code: $code) { fullName }\n}"
LEVELS = 'query Levels { coverage(asOf: "2025-07-02") { level units } }'
BOMB = f"query Bomb {{ network {{ {'children { ' * 20} name {'} ' * 20} }} }}"


def digest(document: str) -> str:
    return sha256(document.encode()).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two operations, one a folder deeper."""
    (tmp_path / "portal" / "deeper").mkdir(parents=True)
    (tmp_path / "portal" / "unit.graphql").write_text(f"\n{UNIT}\n", "utf-8")
    (tmp_path / "portal" / "deeper" / "levels.graphql").write_text(LEVELS, "utf-8")
    (tmp_path / "portal" / "notes.txt").write_text("no operation", "utf-8")
    return tmp_path / "portal"


def checked(tmp_path: Path, content: Any) -> Outcome:
    manifest = tmp_path / "operations.json"
    manifest.write_text(json.dumps(content), "utf-8")
    return Outcome("operations", "check", str(manifest))


def test_what_is_made_lists_each_operation_by_its_hash(folder: Path) -> None:
    assert json.loads(Outcome("operations", "make", str(folder)).out) == {
        "format": "apollo-persisted-query-manifest",
        "version": 1,
        "operations": [
            {"id": digest(LEVELS), "name": "Levels", "type": "query", "body": LEVELS},
            {"id": digest(UNIT), "name": "Unit", "type": "query", "body": UNIT},
        ],
    }


def test_what_is_made_is_the_same_in_any_order_and_passes_the_check(folder: Path) -> None:
    files = [str(folder / "unit.graphql"), str(folder / "deeper")]
    made = Outcome("operations", "make", str(folder)).out
    assert all(Outcome("operations", "make", *order).out == made for order in (files, files[::-1], files * 2))
    told = checked(folder.parent, json.loads(made))
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [
        f"Levels  sha256:{digest(LEVELS)}  compiles",
        f"Unit    sha256:{digest(UNIT)}  compiles",
    ]


def test_all_files_with_faults_are_named_and_nothing_is_made(folder: Path) -> None:
    for name, document in {"anonymous": "{ network { name } }", "typo": "query T { netwrok { name } }"}.items():
        (folder / f"{name}.graphql").write_text(document, "utf-8")
    told = Outcome("operations", "make", str(folder), str(folder / "gone.graphql"))
    assert (told.code, told.out) == (1, "")
    assert f"{folder / 'anonymous.graphql'}: the operation must have a name." in told.err
    assert f"{folder / 'typo.graphql'}: Cannot query field 'netwrok'" in told.err
    assert f"{folder / 'gone.graphql'}: the file cannot be read" in told.err


def test_a_folder_without_operations_is_named(tmp_path: Path) -> None:
    told = Outcome("operations", "make", str(tmp_path))
    assert (told.code, told.err) == (1, f"BAD_USER_INPUT {tmp_path} holds no .graphql file.\n")


def test_the_check_names_each_operation_that_would_not_run(tmp_path: Path) -> None:
    unknown = "query Old { netwrok { name } }"
    told = checked(tmp_path, {digest(document): document for document in (LEVELS, unknown, BOMB)} | {"abc": UNIT})
    assert told.code == 1
    levels, old, bomb, wrong = told.out.splitlines()
    assert levels == f"Levels  sha256:{digest(LEVELS)}  compiles"
    assert digest(unknown) in old and "Cannot query field 'netwrok'" in old
    assert bomb.startswith(f"Bomb    sha256:{digest(BOMB)}  ") and not bomb.endswith("compiles")
    assert f"abc  the id must be the SHA-256 of the document, which is {digest(UNIT)}." in wrong


@pytest.mark.parametrize(
    "document",
    [
        "query A($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        "query A($at: DateTime!, $unit: ID!) { contact(unit: $unit, at: $at) { reason } }",
        "query A($filter: UnitFilter!, $first: Int!) { units(first: $first, filter: $filter) { totalCount } }",
        "query A($kinds: [NodeKind!]!, $text: String!) { search(text: $text, first: 1, kinds: $kinds) { totalCount } }",
        "query A($level: Level!, $day: Date!) { network(asOf: $day) { children(level: $level) { name } } }",
        "query A($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }",
        "query A($yes: Boolean!) { network { name @include(if: $yes) } }",
        "query A { __schema { types { name } } }",
    ],
)
def test_an_operation_compiles_whatever_variables_it_needs(tmp_path: Path, document: str) -> None:
    told = checked(tmp_path, {digest(document): document})
    assert (told.code, told.out) == (0, f"A  sha256:{digest(document)}  compiles\n")


def test_what_is_no_manifest_is_named(tmp_path: Path) -> None:
    told = checked(tmp_path, [])
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith(f"BAD_USER_INPUT {tmp_path / 'operations.json'} is no manifest")
