"""Earlier entries of the feed without what must be forgotten. Pure.

An entry keeps its place, its action, its actor and its digest. It loses its salt, so that the digest tells nothing of
what is gone, and the digest of the request, which would tell it to whoever guesses. The chain, which covers digests,
stays whole. What an entry wrote beside that is kept: a replay needs it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any

from graph_schema.bookkeeping import CHANGE
from graph_schema.records import Drop, Edit, Node
from hub.feed.entry import edits_of, text_of

_BODY = frozenset(("before", "after", "salt", "request"))


def without(entries: Iterable[Mapping[str, Any]], ids: Set[str]) -> Iterator[Node]:
    """The entries that tell of these nodes, and what is left of them."""
    return _rewritten(entries, ids, lambda edit: None if _touches(edit, ids) else edit)


def renewed(entries: Iterable[Mapping[str, Any]], nodes: Mapping[str, Node]) -> Iterator[Node]:
    """The entries that tell of these nodes, as if those had always been what they are now."""
    return _rewritten(entries, nodes.keys(), lambda edit: _now(edit, nodes))


def _rewritten(
    entries: Iterable[Mapping[str, Any]], ids: Set[str], rewrite: Callable[[Edit], Edit | None]
) -> Iterator[Node]:
    for entry in entries:
        before = edits_of(entry.get("edits") or "[]")
        after = [edit for edit in map(rewrite, before) if edit is not None]
        if entry.get("entity") in ids or after != before:
            kept = {name: value for name, value in entry.items() if name not in _BODY}
            yield Node(CHANGE.name, {**kept, "edits": text_of(after)})


def _touches(edit: Edit, ids: Set[str]) -> bool:
    match edit:
        case Node():
            return edit.properties["id"] in ids
        case Drop():
            return False
        case _:
            return bool({edit.start, edit.end} & ids)


def _now(edit: Edit, nodes: Mapping[str, Node]) -> Edit:
    return nodes.get(str(edit.properties["id"]), edit) if isinstance(edit, Node) else edit
