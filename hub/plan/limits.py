"""What a document may hold. Checked before it is validated, in time that grows with the document alone. Pure.

Validation compares fields and fragments in pairs, and a fragment may be spread in fragments that are spread themselves:
so all is counted as it would be with every fragment in its place, but each fragment is looked at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
)

from hub.errors import BadUserInput

MAX_TOKENS: Final = 4_000
MAX_CHARACTERS, MAX_LINES = 100_000, 5_000
MOST: Final = {
    "operations": 50,
    "fragments": 100,
    "fields": 2_000,
    "fields of introspection": 300,
    "aliases": 500,
    "directives": 100,
    "pairs of fields that share a key": 3_000,
}
"""In all definitions of a document together, each with its fragments in their places."""
COUNTED: Final = ("fields", "fields of introspection", "aliases", "directives")
MAX_DEPTH: Final = 64
"""Fields within each other; a page takes three."""
_INTROSPECTION: Final = frozenset(("__schema", "__type"))
_LISTS: Final = frozenset(("fields", "inputFields", "interfaces", "possibleTypes"))
"""Lists of introspection that may not stand within each other: together they list the schema over and over."""

Fragments = Mapping[str, FragmentDefinitionNode]
Selecting = OperationDefinitionNode | FragmentDefinitionNode | FieldNode | InlineFragmentNode


def check_text(document: str) -> None:
    """Refuses a document that is too long to be parsed, or to be told where its errors are."""
    if len(document) > MAX_CHARACTERS:
        raise BadUserInput(f"The document has over {MAX_CHARACTERS:,} characters.")
    if document.count("\n") + document.count("\r") >= MAX_LINES:
        raise BadUserInput(f"The document has over {MAX_LINES:,} lines.")


def check_document(document: DocumentNode) -> None:
    """Refuses a document that holds too much."""
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    _check({"operations": len(operations), "fragments": len(document.definitions) - len(operations)})
    sizes = Sizes(fragments)
    found = [sizes.of(d) for d in operations] + [sizes.of_fragment(name, "") for name in fragments]
    _check({what: sum(size[i] for size in found) for i, what in enumerate(COUNTED)})
    if max(size.depth for size in found) > MAX_DEPTH:
        raise BadUserInput(f"The document is over {MAX_DEPTH} fields deep.")
    if sizes.lists_within_lists:
        raise BadUserInput("Introspection may not list types within a list of types.")
    # The counts bound this walk, which goes through every fragment wherever it is spread.
    pairs = sum(_pairs(d.selection_set.selections, fragments, {}) for d in (*operations, *fragments.values()))
    _check({"pairs of fields that share a key": pairs})


def _check(counts: Mapping[str, int]) -> None:
    for what, count in counts.items():
        if count > MOST[what]:
            raise BadUserInput(f"The document has over {MOST[what]:,} {what}.")


class Size(NamedTuple):
    """What a selection holds, in the order of COUNTED, and how deep it is."""

    fields: int = 0
    introspected: int = 0
    aliases: int = 0
    directives: int = 0
    depth: int = 0


@dataclass
class Sizes:
    """The sizes of selections. Each fragment is measured once outside of introspection and once in each list of it."""

    fragments: Fragments
    known: dict[tuple[str, str], Size | None] = field(default_factory=dict)
    lists_within_lists: bool = False

    def of(self, node: Selecting, within: str = "") -> Size:
        """The size of what stands in a node, and of its own directives.

        `within` is empty outside introspection, and in it the innermost of the lists around.
        """
        fields = introspected = aliases = depth = 0
        directives = len(node.directives or ())
        for selection in node.selection_set.selections if node.selection_set else ():
            size = self._of_selection(selection, within)
            fields += size.fields
            introspected += size.introspected
            aliases += size.aliases
            directives += size.directives
            depth = max(depth, size.depth)
        return Size(fields, introspected, aliases, directives, depth)

    def _of_selection(self, node: SelectionNode, within: str) -> Size:
        if isinstance(node, FieldNode):
            return self._of_field(node, within)
        if isinstance(node, InlineFragmentNode):
            return self.of(node, within)
        assert isinstance(node, FragmentSpreadNode)
        size = self.of_fragment(node.name.value, within)
        return size._replace(directives=size.directives + len(node.directives or ()))

    def _of_field(self, node: FieldNode, within: str) -> Size:
        name = node.name.value
        inside = within or ("introspection" if name in _INTROSPECTION else "")
        if inside and name in _LISTS:
            self.lists_within_lists |= inside in _LISTS
            inside = name
        below = self.of(node, inside)
        if inside:
            return below._replace(introspected=below.introspected + 1, depth=below.depth + 1)
        aliases = below.aliases + (node.alias is not None)
        return below._replace(fields=below.fields + 1, aliases=aliases, depth=below.depth + 1)

    def of_fragment(self, name: str, within: str) -> Size:
        """The size of a fragment. Validation tells of unknown ones; of circles it would tell too late."""
        key, fragment = (name, within), self.fragments.get(name)
        if fragment is None:
            return Size()
        if key not in self.known:
            self.known[key] = None
            self.known[key] = self.of(fragment, within)
        size = self.known[key]
        if size is None:
            raise BadUserInput(f"The fragment {name} is spread within itself.")
        return size


@dataclass
class Key:
    """A response key of one place: how often it was met there, and the keys below it."""

    times: int = 0
    below: "Keys" = field(default_factory=dict)


Keys = dict[str, Key]


def _pairs(selections: Iterable[SelectionNode], fragments: Fragments, keys: Keys) -> int:
    """How many pairs of fields have the same response key at the same place: validation compares each of them."""
    pairs = 0
    for node in selections:
        if isinstance(node, FieldNode):
            key = keys.setdefault((node.alias or node.name).value, Key())
            pairs += key.times
            key.times += 1
            pairs += _pairs(node.selection_set.selections, fragments, key.below) if node.selection_set else 0
        elif isinstance(node, InlineFragmentNode):
            pairs += _pairs(node.selection_set.selections, fragments, keys)
        elif isinstance(node, FragmentSpreadNode) and (fragment := fragments.get(node.name.value)):
            pairs += _pairs(fragment.selection_set.selections, fragments, keys)
    return pairs
