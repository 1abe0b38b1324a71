"""Requests that would cost far more than they weigh, by name: what each is, and the code that refuses it."""

from typing import Any, NamedTuple


class Hostile(NamedTuple):
    """A request."""

    query: str
    code: str = "BAD_USER_INPUT"
    variables: dict[str, Any] | None = None


def nested(field: str, times: int, inner: str) -> str:
    """A field in itself, so many times. It may be several fields, each within the one before."""
    return f"{field} {{ " * times + inner + " }" * times * (1 + field.count("{"))


def fragments(count: int, body: str, last: str = "id") -> str:
    """A chain of fragments on Unit; NEXT in the body is the next one's name."""
    links = (f"fragment F{n} on Unit {{ {body.replace('NEXT', f'F{n + 1}')} }}" for n in range(count))
    return f"{{ network {{ ...F0 }} }} {' '.join(links)} fragment F{count} on Unit {{ {last} }}"


def several(text: str, count: int) -> str:
    """The text so many times, with N as its number."""
    return " ".join(text.replace("N", str(n)) for n in range(count))


DEAR = "COST_EXCEEDED"
HOSTILE = {
    "a list bomb, four deep": Hostile(
        f"{{ units(first: 100) {{ nodes {{ {nested('children', 4, 'name')} }} }} }}", DEAR
    ),
    "a list bomb by the page size in a variable": Hostile(
        f"query ($n: Int!) {{ units(first: $n) {{ nodes {{ {nested('children', 4, 'name')} }} }} }}", DEAR, {"n": 100}
    ),
    "a list bomb up and down": Hostile(f"{{ network {{ {nested('children { parent', 5, 'name')} }} }}", DEAR),
    "a list bomb of pages": Hostile(
        f"{{ network {{ {nested('descendants(first: 20000) { nodes', 3, 'name')} }} }}", DEAR
    ),
    "a list bomb of entities": Hostile(
        "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { children { children { name } } } } }",
        DEAR,
        {"r": [{"__typename": "Unit", "code": "01"}] * 1_000},
    ),
    "the whole network thirty times": Hostile(
        f"{{ network {{ {several('aN: descendants(first: 20000) { nodes { name } }', 30)} }} }}", DEAR
    ),
    "scalars without end": Hostile(
        f"{{ network {{ descendants(first: 20000) {{ nodes {{ {several('aN: name', 400)} }} }} }} }}", DEAR
    ),
    "twelve searches": Hostile("{ " + several('aN: search(text: "a", first: 1) { totalCount }', 12) + " }", DEAR),
    "10,000 aliases": Hostile(f"{{ {several('aN: __typename', 10_000)} }}"),
    "600 aliases": Hostile(f"{{ {several('aN: __typename', 600)} }}"),
    "500 fields again": Hostile(f"{{ network {{ {'name ' * 500} }} }}"),
    "500 objects again": Hostile(f"{{ network {{ {'parent { id } ' * 500} }} }}"),
    "1,000 operations": Hostile(several("query qN { __typename }", 1_000)),
    "60 operations": Hostile(several("query qN { __typename }", 60)),
    "a fragment bomb": Hostile(fragments(60, "parent { ...NEXT } a: parent { ...NEXT }")),
    "a flat fragment bomb": Hostile(fragments(90, "...NEXT ...NEXT")),
    "a circle of fragments": Hostile(fragments(20, "parent { ...NEXT }", "...F0")),
    "a fragment of its own": Hostile("{ network { ...F } } fragment F on Unit { id ...F }"),
    "300 fragments in one place": Hostile(
        f"{{ network {{ {several('...FN', 300)} }} }} {several('fragment FN on Unit { id }', 300)}"
    ),
    "nested beyond reason": Hostile(f"{{ network {{ {nested('parent', 1_900, 'id')} }} }}"),
    "nested a hundred deep": Hostile(f"{{ network {{ {nested('parent', 100, 'id')} }} }}"),
    "nested inline fragments": Hostile(f"{{ network {{ {nested('...', 1_300, 'id')} }} }}"),
    "nested lists": Hostile(f"{{ units(first: {'[' * 1_900}{']' * 1_900}) {{ totalCount }} }}"),
    "400 directives": Hostile(f"{{ network {{ {several('aN: id @skip(if: false)', 400)} }} }}"),
    "names that are nearly right": Hostile(f"{{ network {{ {several('descendantN', 1_900)} }} }}"),
    "errors behind many lines": Hostile("\n" * 90_000 + f"{{ network {{ {several('xN', 200)} }} }}"),
    "a megabyte of blanks": Hostile(f"{{ network {{ id }} }}{' ' * 1_000_000}"),
    "a megabyte of operations' names": Hostile("{ " + "query " * 160_000 + "}"),
    "types within types": Hostile("{ __schema { types { fields { type { fields { type { name } } } } } } }"),
    "introspection without end": Hostile(f"{{ __schema {{ types {{ fields {{ {several('aN: name', 900)} }} }} }} }}"),
    "an operation that is called __schema": Hostile(f"query __schema {{ network {{ {'name ' * 3_000} }} }}"),
}
