"""The quick validation rules say of every document what graphql-core's own say."""

import pytest
from graphql import parse, specified_rules, validate

from hub.graphql.quick_rules import quick
from tests.asking import schema_under_test

SCHEMA = schema_under_test()._schema
DOCUMENTS = (
    "{ network { name } }",
    "{ network { nme descendants { nodes { name } } } }",
    "{ network { name: fullName name: code } }",
    "query ($a: ID!, $a: String, $unused: Int) { unit(id: $b, code: 5) { ...F ...G } } fragment F on Query { unit }",
    "fragment F on Unit { ...F } fragment U on Unit { name } { network { ...F } }",
    'query Q { unit(code: "01", code: "02") @include { name @skip(if: 1) @unknown } } query Q { network { parent } }',
    "{ units(first: [1], filter: {level: NOWHERE, wrong: 1}) { nodes { name { x } } } }",
    "subscription { a b } mutation { c } { node(id: 1) { ... on Document { id } ... on Nothing { id } } }",
    "{ search(text: $text, first: 5) { edges { node { ... on Unit { name } ... on Coverage { level } } } } }",
)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_they_say_the_same(document: str) -> None:
    parsed = parse(document)
    expected = [error.formatted for error in validate(SCHEMA, parsed, specified_rules)]
    found = [error.formatted for error in validate(SCHEMA, parsed, [quick(rule) for rule in specified_rules])]
    assert found == expected
    assert bool(found) == (document != DOCUMENTS[0])
