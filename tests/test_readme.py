"""What the README and docs say is so: queries answer; commands, settings, codes, paths and links exist."""

import json
import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import httpx
import pytest
import typer.main
from graphql import parse, validate
from pydantic import SecretStr
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from graph_schema.vocabulary import TIERS
from hub import errors
from hub.access.viewer import Tier
from hub.app import create_app
from hub.cli import app
from hub.database.database import Database
from hub.errors import HubError
from hub.feed.follow import Feed, Following
from hub.feed.watch import Watch
from hub.graphql.following import following
from hub.http.manifest import trusted_documents
from hub.http.protocol import HEAD_LIMIT
from hub.plan import limits
from hub.plan.compiler import MAX_DEPTH, MAX_HOPS
from hub.plan.context import RequestContext
from hub.plan.declare import Rows
from hub.plan.limits import MAX_CHARACTERS, MAX_LINES, MAX_TOKENS, MOST
from hub.plan.sources.bind import LONGEST_TEXT, MOST_IDS
from hub.plan.sources.tree import DESCENDANTS
from hub.settings import HubSettings, Neo4jSettings, SmtpSettings
from hub.web.examples import MANIFEST
from tests.asking import NOW, Ask, schema_under_test
from tests.markdown import PAGES, ROOT, Block, Page, page
from tests.plan.pricing import price_of

MEMBER = "# as a member of the network\n"
PACKAGES = ("README.md", ".ci", "docs", "graph_schema", "hub", "requirements", "seeds", "tests")
EVENTS = "text/event-stream"
IMPORT = "/import "
"""tests/lists/test_over_http.py sends it."""
CURLS = [
    (block, json.loads(after.text) if after.language == "json" else None)
    for page in PAGES
    for block, after in pairwise([*page.blocks, Block("the end", "", "")])
    if block.text.startswith("curl ") and EVENTS not in block.text and IMPORT not in block.text
]
OPERATIONS = [block for page in PAGES for block in page.blocks if block.language == "graphql"]
WRITES = [block for block in OPERATIONS if block.text.startswith("mutation")]
FOLLOWED = [block for block in OPERATIONS if block.text.startswith("subscription")]
QUERIES = [block for block in OPERATIONS if block not in WRITES + FOLLOWED]
ANSWERED = [
    (query, json.loads(answer.text))
    for page in PAGES
    for query, answer in pairwise(page.blocks)
    if (query.language, answer.language) == ("graphql", "json")
]
LINKS = [(page, link) for page in PAGES for link in page.links if not re.match(r"[a-z]+:", link)]


def tier_of(query: Block) -> int:
    return TIERS.index(Tier.NETWORK.name if query.text.startswith(MEMBER) else Tier.PUBLIC.name)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.place)
async def test_a_query_is_valid_and_answers(ask: Ask, query: Block) -> None:
    assert validate(schema_under_test()._schema, parse(query.text)) == []
    answer = await ask(query.text, tier=tier_of(query))
    assert answer["errors"] == [] and None not in answer["data"].values()


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.place)
def test_a_mutation_is_valid(write: Block) -> None:
    assert validate(schema_under_test()._schema, parse(write.text)) == []


@pytest.mark.parametrize(("query", "told"), ANSWERED, ids=[query.place for query, _ in ANSWERED])
async def test_the_answer_beside_a_query_is_its_answer(ask: Ask, query: Block, told: Any) -> None:
    answer = await ask(query.text, tier=tier_of(query))
    assert {"data": answer["data"]} == told


@pytest.mark.parametrize(("command", "told"), CURLS, ids=[command.place for command, _ in CURLS])
async def test_a_get_with_curl_answers_on_the_demo(network: Database, command: Block, told: Any) -> None:
    parameters = dict(
        argument.split("=", 1)
        for flag, argument in pairwise(shlex.split(command.text.replace("\\\n", "")))
        if flag == "--data-urlencode"
    )
    assert command.text.startswith("curl --get http://127.0.0.1:8000/graphql ") and parameters
    settings, schema = HubSettings(operations=MANIFEST, request_timeout=60), schema_under_test()
    trusted = trusted_documents(settings, schema)
    app = create_app(settings, network, clock=lambda: NOW, schema=schema, trusted=trusted)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
        response = await client.get("/graphql", params=parameters)
        known = {"if-none-match": response.headers["etag"]}
        again = await client.get("/graphql", params=parameters, headers=known)
    answer = response.json()
    assert answer == told if told else "errors" not in answer
    assert response.headers["cache-control"].startswith("public") and again.status_code == 304


async def test_what_the_docs_follow_can_be_followed(network: Database) -> None:
    streamed = [block.text for page in PAGES for block in page.blocks if EVENTS in block.text]
    documents = [text.partition("'query=")[2].rstrip("'\n") for text in streamed] + [block.text for block in FOLLOWED]
    assert len(documents) >= 2

    async def context() -> RequestContext:
        return RequestContext(0, NOW, network.reader)

    for document in documents:
        found = following(schema_under_test(), document, {}, None)
        assert isinstance(found, Following), document
        pages = Feed(Watch(network.version), network.reader).follow(found, context)
        assert await anext(pages) == []
        await pages.aclose()


def test_the_readme_shows_a_query_with_its_answer_and_the_two_commands() -> None:
    readme = page("README.md")
    assert [query for query, _ in ANSWERED if query in readme.blocks]
    assert {"make run", "make test"} <= set(readme.code)
    assert "All people in it are fictional" in readme.text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_exists(page: Page) -> None:
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8")))
    named = {word for code in page.code for word in re.findall(r"(?<!hub operations )\bmake ([a-z]\S*)", code)}
    assert named <= targets


def commands(group: Any, prefix: str = "hub") -> Iterator[tuple[str, set[str]]]:
    """Every command with its options."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}", {option for parameter in command.params for option in parameter.opts}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_hub_command_exists_with_its_options(page: Page) -> None:
    known = dict(commands(typer.main.get_command(app)))
    for code in page.code:
        for line in re.findall(r"(?:^|[\s/;(])(hub [a-z][^|#>]*)", code):
            found = [name for name in known if re.match(rf"{name}(\s|$)", line)]
            assert found, line
            assert set(re.findall(r"--[\w-]+", line)) <= {*known[found[0]], "--help"}, line


def settings(model: type[BaseSettings]) -> Iterator[tuple[str, str]]:
    """Each variable with its default as the docs write it."""
    for name, field in model.model_fields.items():
        default = field.default if field.default is not PydanticUndefined else "~/.policy-network-hub"
        text = default.get_secret_value() if isinstance(default, SecretStr) else default
        shown = "" if text in (None, "") else f"`{text:g}`" if isinstance(text, float) else f"`{text}`"
        yield f"`{model.model_config.get('env_prefix')}{name.upper()}`", shown


def test_the_table_of_settings_is_that_of_the_code() -> None:
    told = {name: default for name, default, _ in page("docs/run.md").table("variable")}
    assert told == dict([*settings(HubSettings), *settings(Neo4jSettings), *settings(SmtpSettings)])


def test_the_table_of_errors_is_that_of_the_code() -> None:
    told = {(code, int(status)) for code, status, _ in page("docs/use.md").table("code")}
    classes = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, HubError)]
    assert told == {(one.code, one.status) for one in classes}


def test_the_table_of_limits_is_that_of_the_code() -> None:
    told, hub = dict(page("docs/use.md").table("limit")), HubSettings()
    assert told["body"] == f"{hub.body_limit // 2**20} MiB (`HUB_BODY_LIMIT`)"
    assert told["request line and headers"] == f"{HEAD_LIMIT // 2**10} KiB"
    assert told["a statement"] == f"{hub.query_timeout:g} s (`HUB_QUERY_TIMEOUT`)"
    assert told["a request"] == f"{hub.request_timeout:g} s (`HUB_REQUEST_TIMEOUT`)"
    assert told["relations that a query follows"] == f"{MAX_HOPS} in all, {MAX_DEPTH} deep"
    deepest = limits.MAX_DEPTH
    most = f"{MAX_TOKENS:,} tokens, {MAX_CHARACTERS:,} characters, {MAX_LINES:,} lines, {deepest} fields deep"
    assert told["a document"] == most
    counted = {what: f"{count:,} {what}" for what, count in MOST.items()}
    introspection = counted.pop("fields of introspection").removesuffix(" of introspection")
    assert told["introspection"].startswith(f"{introspection};")
    definitions = [counted.pop("operations"), counted.pop("fragments")]
    assert told["definitions in a document"] == ", ".join(definitions)
    assert told["in a document, fragments in their places"] == ", ".join(counted.values())
    assert told["`ids`, `codes`, representations"] == f"{MOST_IDS:,}"
    assert told["`text`, `topic`, `name`"] == f"{LONGEST_TEXT} characters"
    assert told["`first`"] == f"{Rows('').max_first:,}; of `descendants` {DESCENDANTS.max_first:,}"


async def test_the_table_of_prices_is_that_of_the_code() -> None:
    for query, told in page("docs/use.md").table("query"):
        assert f"{await price_of(query.strip('`')):,}" == told, query


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_in_code_exists(page: Page) -> None:
    paths = [code.rstrip("/") for code in page.code if re.match(rf"({'|'.join(PACKAGES)})[/\w.-]*$", code)]
    assert [path for path in paths if "/" in path and not (ROOT / path).exists()] == []


@pytest.mark.parametrize(("page", "link"), LINKS, ids=[f"{page.name} to {link}" for page, link in LINKS])
def test_a_link_leads_somewhere(page: Page, link: str) -> None:
    path, _, anchor = link.partition("#")
    target = Page((page.path.parent / path).resolve()) if path else page
    assert target.path.exists()
    assert not anchor or anchor in target.anchors
