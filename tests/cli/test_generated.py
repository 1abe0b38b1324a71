"""What is generated and committed is what the code would generate now."""

from pathlib import Path

from hub.web.examples import MANIFEST, OPERATIONS
from tests.cli.conftest import Outcome

ROOT = Path(__file__).parents[2]
SDL = ROOT / "hub" / "graphql" / "schema.graphql"


def test_the_committed_sdl_is_the_schema() -> None:
    told = Outcome("sdl", "--check", str(SDL))
    assert told.code == 0, told.err


def test_the_committed_docs_are_the_shape() -> None:
    assert Outcome("schema", "docs").out == (ROOT / "docs" / "graph.md").read_text(encoding="utf-8")


def test_the_committed_manifest_is_of_the_committed_operations() -> None:
    assert Outcome("operations", "make", str(OPERATIONS)).out == MANIFEST.read_text(encoding="utf-8")
    assert Outcome("operations", "check", str(MANIFEST)).code == 0


def test_the_sdl_is_the_same_printed_or_written(tmp_path: Path) -> None:
    written = tmp_path / "schema.graphql"
    assert Outcome("sdl", "--output", str(written)).code == 0
    assert written.read_text(encoding="utf-8") == Outcome("sdl").out


def test_a_changed_sdl_file_fails_the_check(tmp_path: Path) -> None:
    changed = tmp_path / "schema.graphql"
    changed.write_text(SDL.read_text(encoding="utf-8") + "type Stranger { id: ID }\n", encoding="utf-8")
    for path in (changed, tmp_path / "missing.graphql"):
        told = Outcome("sdl", "--check", str(path))
        assert (told.code, told.err.split()[0]) == (1, "BAD_USER_INPUT")
