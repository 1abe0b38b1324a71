"""Connections: edges, nodes, pageInfo and totalCount over a page of rows in key order. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from graphql import GraphQLObjectType, get_named_type
from graphql.execution.collect_fields import FieldDetails

from hub.plan.arguments import Page, key_conditions
from hub.plan.declare import Rows
from hub.plan.piece import Clauses, Piece
from hub.plan.price import name_of
from hub.plan.rebuild import Connection, Entry
from hub.plan.scope import Scope

if TYPE_CHECKING:
    from hub.plan.compiler import Compiler

COUNTED = 4
"""So many rows that are only counted weigh as one that is answered."""
_CURSORS = frozenset(("startCursor", "endCursor"))


@dataclass(frozen=True)
class Use:
    """One use of a connection: its source and clauses, its page, what bounds its rows, the schema's non-null."""

    rows: Rows
    source: Clauses
    page: Page
    follows: bool
    counted: tuple[str, ...]
    required: bool


def compile_connection(compiler: Compiler, use: Use, of: Any, details: Sequence[FieldDetails], scope: Scope) -> Piece:
    """The column [rows, page size, total] and its builder. A row is [keys, column…]."""
    assert isinstance(of, GraphQLObjectType)
    scope = replace(scope, stand=compiler.tally.one(scope.stand, name_of(details)))
    entries, pieces = _entries(compiler, use, of, details, scope)
    lead, found = _found(compiler, use, entries, pieces, scope)
    counting, total = _total(compiler, use, scope) if any(e.kind == "totalCount" for _, e in entries) else ("", "null")
    builder = Connection(entries, use.page.mark, use.follows, use.required)
    return Piece(f"{lead} {counting}", f"[{found}, ${scope.prefix}first, {total}]", builder)


def _found(
    compiler: Compiler, use: Use, entries: Sequence[tuple[str, Entry]], pieces: Sequence[Piece], scope: Scope
) -> tuple[str, str]:
    """The page's rows and one more; nothing when the selection needs no row."""
    if not pieces and not any(e.keys for _, e in entries):
        return "", "null"
    keys = [scope.text(key) for key in use.rows.order]
    wanted = any(name in _CURSORS for _, e in entries for _, name in e.keys)
    columns = [f"[{', '.join(keys)}]" if wanted else "null", *(p.column for p in pieces)]
    after = use.source.also(*key_conditions(keys, scope.prefix)) if use.follows else use.source
    page = compiler.carry(use.rows, scope, f" LIMIT ${scope.prefix}first + 1")
    body = f"{after} {page} {' '.join(p.lead for p in pieces)}"
    return compiler.gathered(scope, body, f"collect([{', '.join(columns)}])")


def _total(compiler: Compiler, use: Use, scope: Scope) -> tuple[str, str]:
    counted = [name for name in use.counted if name != f"{scope.prefix}first"]
    compiler.tally.effort(scope.stand, "totalCount", use.rows.size.over(COUNTED), counted)
    return compiler.gathered(scope, str(use.source), "count(*)")


def _entries(
    compiler: Compiler, use: Use, of: GraphQLObjectType, details: Sequence[FieldDetails], scope: Scope
) -> tuple[list[tuple[str, Entry]], list[Piece]]:
    entries: list[tuple[str, Entry]] = []
    pieces: list[Piece] = []
    for key, below in compiler.subfields(of, details).items():
        name = below[0].node.name.value
        if name in ("nodes", "edges"):
            row = replace(scope, stand=compiler.rows_of(use.rows, key, scope, use.counted))
            piece = compiler.below(use.rows, get_named_type(of.fields[name].type), below, row, required=True)
            pieces.append(piece)
            entries.append((key, Entry(name, len(pieces), piece.builder)))
        elif name == "pageInfo":
            compiler.tally.one(scope.stand, key)
            info = get_named_type(of.fields["pageInfo"].type)
            assert isinstance(info, GraphQLObjectType)
            names = tuple((k, d[0].node.name.value) for k, d in compiler.subfields(info, below).items())
            entries.append((key, Entry(name, keys=names)))
        else:
            entries.append((key, Entry(of.name if name == "__typename" else name)))
    return entries, pieces
