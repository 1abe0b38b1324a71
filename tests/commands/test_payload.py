"""A mutation's payload is priced before the write and read after it; and a document may not write without end."""

from typing import Any

import pytest

from hub.database.database import Database
from hub.plan.context import Meter
from hub.plan.executor import MOST_WRITES
from tests.commands.conftest import Say
from tests.feed.note import changes
from tests.reference.small_people import appointment_id

CONFIRM = "confirmSpokesperson(input: {id: $id})"
DEAR = (
    "{ spokesperson { unit { descendants(first: 1000) { nodes { descendants(first: 1000) { nodes { name } } } } } } }"
)


async def confirm(say: Say, selection: str, meter: Meter | None = None) -> dict[str, Any]:
    """A confirmation that asks for this."""
    document = f"mutation ($id: ID!) {{ {CONFIRM} {selection} }}"
    return await say(document, {"id": appointment_id("chief")}, meter=meter)


async def test_what_would_cost_too_much_to_read_is_not_written(say: Say, small: Database) -> None:
    answer = await confirm(say, DEAR, Meter(100_000))
    assert (answer["data"], answer["errors"]) == (None, ["COST_EXCEEDED"])
    assert await changes(small) == []


async def test_the_price_of_a_write_is_that_of_its_payload(say: Say) -> None:
    meter = Meter(100_000)
    assert (await confirm(say, "{ spokesperson { name } }", meter))["errors"] == []
    assert meter.price is not None


@pytest.mark.parametrize("selection", ["{ version }", "{ __typename userErrors { code } }"])
async def test_a_payload_without_the_node_reads_nothing(say: Say, small: Database, selection: str) -> None:
    before = small.reader.counts.statements
    assert (await confirm(say, selection))["errors"] == []
    assert small.reader.counts.statements == before


async def test_a_payload_is_read_by_one_statement(say: Say, small: Database) -> None:
    before = small.reader.counts.statements
    await confirm(say, "{ spokesperson { name unit { name parent { name } } } again: spokesperson { title } }")
    assert small.reader.counts.statements == before + 1


async def test_each_payload_of_a_document_answers_what_it_was_asked(say: Say) -> None:
    writes = (
        f"a: {CONFIRM} {{ spokesperson {{ name }} }} __typename b: {CONFIRM} {{ spokesperson {{ title mandate }} }}"
    )
    answer = await say(f"mutation ($id: ID!) {{ {writes} }}", {"id": appointment_id("chief")})
    assert answer == {
        "data": {
            "a": {"spokesperson": {"name": "Tạ Văn Ổn"}},
            "__typename": "Mutation",
            "b": {"spokesperson": {"title": "Người phát ngôn", "mandate": "HEAD"}},
        },
        "errors": [],
    }


async def test_writes_of_one_document_are_done_in_turn(say: Say, small: Database) -> None:
    writes = " ".join(f"w{n}: {CONFIRM} {{ version }}" for n in range(MOST_WRITES))
    answer = await say(f"mutation ($id: ID!) {{ {writes} }}", {"id": appointment_id("chief")})
    assert [each["version"] for each in answer["data"].values()] == list(range(1, MOST_WRITES + 1))


async def test_a_document_does_not_write_without_end(say: Say, small: Database) -> None:
    writes = " ".join(f"w{n}: {CONFIRM} {{ version }}" for n in range(MOST_WRITES + 1))
    answer = await say(f"mutation ($id: ID!) {{ {writes} }}", {"id": appointment_id("chief")})
    assert (answer["data"], answer["errors"]) == (None, ["BAD_USER_INPUT"])
    assert await changes(small) == []
