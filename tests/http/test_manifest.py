"""The manifest of the settings: two formats, and every fault told before the hub serves."""

import json
from pathlib import Path
from typing import Any

import pytest

from hub.errors import BadUserInput
from hub.http.manifest import trusted_documents
from hub.http.trusted_documents import digest
from hub.settings import HubSettings
from tests.http.small_schema import small_schema

HELLO = "query Hello($name: String!) { hello(name: $name) }"
TIER = "{ tier }"
LISTED = {digest(document): document for document in (HELLO, TIER)}

FRAGMENTS = "{ ...f0 } fragment f490 on Query { tier } " + " ".join(
    f"fragment f{number} on Query {{ ...f{number + 1} }}" for number in range(490)
)
"""Few enough tokens, but a chain that validation follows by recursion."""


def apollo(*documents: str, **more: Any) -> dict[str, Any]:
    operations = [{"id": digest(d), "name": "Any", "type": "query", "body": d} for d in documents]
    return {"format": "apollo-persisted-query-manifest", "version": 1, "operations": operations, **more}


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    return tmp_path / "operations.json"


def loaded(manifest: Path, content: Any) -> dict[str, str]:
    manifest.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return dict(trusted_documents(HubSettings(operations=manifest), small_schema()).documents)


@pytest.mark.parametrize(
    "content",
    [apollo(HELLO, TIER), LISTED, {f"sha256:{id_}": document for id_, document in LISTED.items()}],
    ids=["apollo", "map", "prefixed"],
)
def test_each_format_lists_the_same(manifest: Path, content: Any) -> None:
    assert loaded(manifest, content) == LISTED


def test_nothing_is_listed_without_a_manifest() -> None:
    assert not trusted_documents(HubSettings(), small_schema()).documents


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        ("{ hello nothing }", "Cannot query field 'nothing' on type 'Query' (line 1, column 9)."),
        ("{ hello", "Syntax Error: Expected Name, found <EOF> (line 1, column 8)."),
        ("", "Syntax Error: Unexpected <EOF> (line 1, column 1)."),
        ("query A { hello } query B { tier }", "a document must hold one operation, and this has 2."),
        ("type A { b: Int }", "The 'A' definition is not executable (line 1, column 1)."),
        (f"{{ {' '.join(f'a{n}: tier' for n in range(2_000))} }}", "Syntax Error: Document contains more than 4000"),
        ("{ " + "query { " * 1_500, "Syntax Error: Document is nested too deeply."),
        (FRAGMENTS, "Validation aborted."),
        ("query ($name: String!) { hello }", "Variable '$name' is never used (line 1, column 8)."),
        (r'{ hello(name: "\u0000") }', "A NUL character is not accepted in any text."),
    ],
    ids=lambda value: value[:30],
)
def test_a_document_that_would_not_run_is_refused(manifest: Path, document: str, fault: str) -> None:
    with pytest.raises(BadUserInput) as refused:
        loaded(manifest, {digest(document): document})
    assert f"HUB_OPERATIONS: {manifest}: {digest(document)}: {fault}" in refused.value.message


def test_all_faults_are_told_at_once(manifest: Path) -> None:
    with pytest.raises(BadUserInput) as refused:
        loaded(manifest, {"first": "{ nothing }", digest(HELLO): HELLO, "second": TIER})
    told = refused.value.message
    assert f"first: the id must be the SHA-256 of the document, which is {digest('{ nothing }')}." in told
    assert "Cannot query field 'nothing'" in told
    assert f"second: the id must be the SHA-256 of the document, which is {digest(TIER)}." in told
    assert digest(HELLO) not in told


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "null",
        {"a": 1},
        apollo(version=2),
        apollo(format="another"),
        apollo(operations=None),
        apollo(operations=[1]),
        apollo(operations=[{"id": digest(HELLO)}]),
        apollo(operations=[{"id": 1, "body": HELLO}]),
    ],
    ids=str,
)
def test_what_is_no_manifest_is_refused_by_name(manifest: Path, content: Any) -> None:
    with pytest.raises(BadUserInput, match=rf"HUB_OPERATIONS: {manifest} is "):
        loaded(manifest, content)


def test_a_manifest_that_is_not_there_is_named(manifest: Path) -> None:
    with pytest.raises(BadUserInput, match=f"HUB_OPERATIONS: {manifest} cannot be read"):
        trusted_documents(HubSettings(operations=manifest), small_schema())


def test_only_trusted_documents_are_no_choice_without_any() -> None:
    with pytest.raises(BadUserInput, match="HUB_ONLY_TRUSTED needs HUB_OPERATIONS"):
        trusted_documents(HubSettings(only_trusted=True), small_schema())
