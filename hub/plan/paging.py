"""Connections: edges, nodes, pageInfo and totalCount over a page of rows in key order. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from graphql import GraphQLObjectType, get_named_type
from graphql.execution.collect_fields import FieldDetails

from hub.plan.arguments import Page, key_conditions
from hub.plan.declare import Rows
from hub.plan.piece import Clauses, Piece
from hub.plan.rebuild import Builder, Connection, Entry, Obj
from hub.plan.scope import Scope, imports

if TYPE_CHECKING:
    from hub.plan.compiler import Compiler

_CURSORS = frozenset(("startCursor", "endCursor"))


def compile_connection(  # noqa: PLR0913, PLR0917 - the state of one field's compilation
    compiler: Compiler,
    rows: Rows,
    of: Any,
    details: Sequence[FieldDetails],
    scope: Scope,
    source: Clauses,
    page: Page,
    follows: bool,
    required: bool,
) -> Piece:
    """The column [rows, page size, total] and its builder. A row is [keys, column…]."""
    assert isinstance(of, GraphQLObjectType)
    entries, pieces = _entries(compiler, rows, of, details, scope)
    keys = [scope.text(key) for key in rows.order]
    wanted = any(name in _CURSORS for _, e in entries for _, name in e.keys)
    if pieces or any(e.keys for _, e in entries):
        columns = [f"[{', '.join(keys)}]" if wanted else "null", *(p.column for p in pieces)]
        row = Piece(" ".join(p.lead for p in pieces), f"[{', '.join(columns)}]", _NO_BUILDER)
        after = source.also(*key_conditions(keys, scope.prefix)) if follows else source
        body = f"{after} {compiler.carry(rows, scope, f' LIMIT ${scope.prefix}first + 1')}"
        found = compiler.collected(scope, body, row, _NO_BUILDER)
    else:
        found = Piece("", "null", _NO_BUILDER)
    lead, total = "", "null"
    if any(e.kind == "totalCount" for _, e in entries):
        lead, total = _total(compiler, scope, source)
    builder = Connection(entries, page.mark, follows, required)
    column = f"[{found.column}, ${scope.prefix}first, {total}]"
    return Piece(f"{found.lead} {lead}", column, builder)


_NO_BUILDER: Builder = Obj((), required=True)


def _total(compiler: Compiler, scope: Scope, source: Clauses) -> tuple[str, str]:
    name = compiler.names.fresh("c")
    body = f"{source} RETURN count(*) AS {name}"
    return f"CALL ({imports(body, scope.outer)}) {{ {body} }}", name


def _entries(
    compiler: Compiler,
    rows: Rows,
    of: GraphQLObjectType,
    details: Sequence[FieldDetails],
    scope: Scope,
) -> tuple[list[tuple[str, Entry]], list[Piece]]:
    entries: list[tuple[str, Entry]] = []
    pieces: list[Piece] = []
    for key, below in compiler.subfields(of, details).items():
        name = below[0].node.name.value
        if name in ("nodes", "edges"):
            piece = compiler.below(rows, get_named_type(of.fields[name].type), below, scope, required=True)
            pieces.append(piece)
            entries.append((key, Entry(name, len(pieces), piece.builder)))
        elif name == "pageInfo":
            info = get_named_type(of.fields["pageInfo"].type)
            assert isinstance(info, GraphQLObjectType)
            names = tuple((k, d[0].node.name.value) for k, d in compiler.subfields(info, below).items())
            entries.append((key, Entry(name, keys=names)))
        else:
            entries.append((key, Entry(of.name if name == "__typename" else name)))
    return entries, pieces
