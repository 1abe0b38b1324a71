"""Role x every way through the schema x transport: nobody reads what is for others, wherever it is looked for."""

import asyncio
import json
from collections.abc import Sequence

import pytest

from graph_schema.vocabulary import TIERS
from hub.feed.follow import Feed
from hub.feed.watch import Watch
from hub.feed.webhooks.deliverer import Webhook
from hub.feed.webhooks.message import message
from hub.graphql.webhook_pages import webhook_pages
from hub.plan.context import RequestContext
from hub.plan.sources.changes import cursor_of
from tests.access.hidden import hidden, seen_by
from tests.access.paths import ROOTS, change_ways, ways
from tests.access.roles import INVALID, ROLES, Hub
from tests.access.transports import FOLLOWING, TRANSPORTS, codes_of, followed
from tests.asking import NOW, schema_under_test
from tests.feed.note import sequence
from tests.reference.small_people import MEMBERS, PUBLIC

SCHEMA = schema_under_test()._schema
WAYS = list(ways(SCHEMA))
CHANGE_WAYS = list(change_ways(SCHEMA))
AT_ONCE = 4
READING = {name: TIERS.index(role.tier) if role else PUBLIC for name, role in ROLES.items() if name not in INVALID}
"""The roles whose credentials are valid, and their tiers."""
ONE_OF_EACH = ("stranger", "press", "member")
ALL_OF_THE_FEED = "{ changes(first: 100) { nodes %s } }"


async def everything_told(hub: Hub, transport: str, role: str) -> str:
    """All answers that the role gets, in one text."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def told(some: Sequence[str]) -> str:
        """What is refused together, one way because of another, is asked for again in halves."""
        document = f"{{ {' '.join(some)} }}"
        async with gate:
            answer = await TRANSPORTS[transport].send(hub, document, hub.secrets[role])
        if codes_of(answer) and len(some) > 1:
            half = len(some) // 2
            return await told(some[:half]) + await told(some[half:])
        assert codes_of(answer) <= {"FORBIDDEN"}, (document, answer)
        return json.dumps(answer, ensure_ascii=False)

    return "\n".join(await asyncio.gather(*map(told, WAYS)))


def test_every_root_field_of_the_schema_is_asked() -> None:
    assert SCHEMA.query_type and SCHEMA.subscription_type
    assert set(SCHEMA.query_type.fields) == set(ROOTS)
    assert set(SCHEMA.subscription_type.fields) == {"changes"}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("role", ONE_OF_EACH)
async def test_nobody_reads_what_is_for_others_and_members_read_it_all(hub: Hub, role: str, transport: str) -> None:
    told = await everything_told(hub, transport, role)
    assert seen_by(READING[role], told) == set()
    if READING[role] == MEMBERS:
        assert seen_by(PUBLIC, told) == hidden(PUBLIC)


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_equal_rights_read_the_same_whatever_they_came_with(hub: Hub, transport: str) -> None:
    look = ALL_OF_THE_FEED % "{ actor before after node { id ... on Spokesperson { name personalPhone } } }"
    told = {role: await TRANSPORTS[transport].send(hub, look, hub.secrets[role]) for role in READING}
    of_tier = {tier: told[role] for role, tier in READING.items()}
    assert told == {role: of_tier[tier] for role, tier in READING.items()}
    assert of_tier[PUBLIC] != of_tier[MEMBERS]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("role", sorted(INVALID))
async def test_credentials_that_are_not_valid_read_nothing_at_all(hub: Hub, transport: str, role: str) -> None:
    answer = await TRANSPORTS[transport].send(hub, "{ network { name } }", hub.secrets[role])
    assert codes_of(answer) == {"UNAUTHENTICATED"}
    assert "data" not in answer


@pytest.mark.parametrize("transport", FOLLOWING)
@pytest.mark.parametrize("way", CHANGE_WAYS)
async def test_followers_are_told_what_the_feed_shows_their_tier(hub: Hub, way: str, transport: str) -> None:
    document = f'subscription {{ changes(after: "{cursor_of(hub.start)}") {way} }}'
    count = await sequence(hub.database) - hub.start
    for role, secret in hub.secrets.items():
        told = await followed(hub, transport, document, secret, count)
        if role in INVALID:
            assert [codes_of(each) for each in told] == [{"UNAUTHENTICATED"}], role
        elif codes_of(told[0]):
            assert READING[role] < MEMBERS and codes_of(told[0]) == {"FORBIDDEN"}, (role, told)
        else:
            shown = (await TRANSPORTS["POST"].send(hub, ALL_OF_THE_FEED % way, secret))["data"]["changes"]["nodes"]
            assert [each["data"]["changes"] for each in told] == shown[1:], role
            assert seen_by(READING[role], json.dumps(told, ensure_ascii=False)) == set(), role


@pytest.mark.parametrize("tier", TIERS)
async def test_webhooks_are_told_what_their_tier_may_see(hub: Hub, tier: str) -> None:
    watch, reader = Watch(hub.database.version), hub.database.reader
    pages = webhook_pages(schema_under_test(), Feed(watch, reader), lambda of: RequestContext(of, NOW, reader))
    last, told = await sequence(hub.database), ""
    async for events in pages(Webhook("webhook", "", tier, None), hub.start):
        told += message("webhook", events).body.decode() if events else ""
        if events and events[-1].place == last:
            break
    await watch.close()
    assert seen_by(TIERS.index(tier), told) == set()
    assert ("who writes" in told) is (TIERS.index(tier) == MEMBERS)
