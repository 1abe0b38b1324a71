"""From a GraphQL selection to one Cypher statement and the builders of its answer. Pure: no I/O, no request state.

graphql-core's own collect_subfields (fragments, type conditions, merging, @skip and @include) and get_argument_values
(defaults, coercion) do what the specification says of a selection; here only Value, Is and Rows are known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graphql import (
    GraphQLAbstractType,
    GraphQLError,
    GraphQLField,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableValues,
    get_named_type,
    is_abstract_type,
    is_list_type,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_subfields
from graphql.execution.values import get_argument_values

from hub.database.statement import Statement
from hub.errors import BadUserInput, HubError
from hub.plan.arguments import Binder, Page, conditions, counts, day_parameter, given, paths, source_of
from hub.plan.context import MOST
from hub.plan.declare import Column, Fact, Is, Key, Rows, Source, Value
from hub.plan.paging import Use, compile_connection
from hub.plan.piece import Clauses, Piece
from hub.plan.price import Price, Stand, Tally, name_of
from hub.plan.rebuild import (
    Builder,
    Constant,
    Cursor,
    Events,
    Existing,
    First,
    Leaf,
    Many,
    Obj,
    Parsed,
    Slots,
    Stated,
    Tagged,
)
from hub.plan.scope import Names, Scope, imports

FACT = "graph"
"""The metadata key under which a Strawberry field keeps its declaration."""
MAX_HOPS, MAX_DEPTH = 100, 16
"""What Neo4j can plan in about a second when it meets a statement for the first time."""
MAX_STATEMENT = 100_000
"""Characters of a statement: planning takes time, and every plan is kept."""
_INLINED = 4
"""More OPTIONAL MATCHes in one statement take Neo4j seconds to plan (40: ten); subqueries take milliseconds."""


@dataclass(frozen=True)
class Root:
    """One root field of a plan."""

    key: str
    details: Sequence[FieldDetails]
    builder: Builder


@dataclass(frozen=True)
class Plan:
    """A compiled operation: statement, root fields in column order, binders, what its fields demand, price.

    `private`: its answer is for this viewer alone.
    """

    statement: Statement
    roots: tuple[Root, ...]
    binders: tuple[Binder, ...]
    demands: tuple[tuple[str, str, int], ...]
    failed: Mapping[str, Exception]
    price: Price
    private: bool = False


def fact_of(definition: GraphQLField) -> Fact | None:
    """What the field means in the graph, or None for a field with a resolver of its own."""
    declared = definition.extensions.get("strawberry-definition")
    fact: Fact | None = getattr(declared, "metadata", {}).get(FACT)
    return fact


def _page(rows: Rows, definition: GraphQLField, name: str) -> Page | None:
    """The paging of a field that is a connection."""
    if not get_named_type(definition.type).name.endswith("Connection"):
        return None
    types = tuple(int if i in rows.numbers else str for i in range(len(rows.order)))
    return Page(f"{name}{len(types)}", types, rows.max_first)


class Compiler:
    """Compiles one operation's selections."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: dict[str, FragmentDetails],
        operation: OperationDefinitionNode,
        variables: VariableValues,
        labels: Mapping[str, str],
        *,
        sees_all: bool = False,
    ) -> None:
        self.schema, self.fragments, self.operation = schema, fragments, operation
        self.variables, self.labels, self.sees_all = variables, labels, sees_all
        self.names = Names()
        self.binders: list[Binder] = []
        self.demands: list[tuple[str, str, int]] = []
        self.tally = Tally()
        self.root, self.depth, self.hops, self.inlined = "", 0, 0, 0
        self.private = False

    def compile(self, root_type: GraphQLObjectType, selected: Mapping[str, Sequence[FieldDetails]]) -> Plan:
        """The plan of these root fields."""
        pieces: list[Piece] = []
        roots: list[Root] = []
        failed: dict[str, Exception] = {}
        for key, details in selected.items():
            self.root = key
            definition = root_type.fields[details[0].node.name.value]
            priced = len(self.tally.lines)
            try:
                piece = self.field(definition, details, Scope(self.names, sees_all=self.sees_all))
            except (HubError, GraphQLError) as error:
                failed[key] = error
                del self.tally.lines[priced:]
                continue
            pieces.append(piece)
            roots.append(Root(key, details, piece.builder))
        statement = Statement(" ".join(p.lead for p in pieces), tuple(p.column for p in pieces))
        if len(statement.guarded) > MAX_STATEMENT:
            raise BadUserInput("The query asks for too much at once.")
        return Plan(
            statement, tuple(roots), tuple(self.binders), tuple(self.demands), failed, self.tally.price, self.private
        )

    def subfields(self, of: GraphQLObjectType, details: Sequence[FieldDetails]) -> Mapping[str, Sequence[FieldDetails]]:
        """The selection below, by response key."""
        collected = collect_subfields(self.schema, self.fragments, self.variables, self.operation, of, list(details))
        return collected.grouped_field_set

    def names_below(self, definition: GraphQLField, details: Sequence[FieldDetails]) -> frozenset[str]:
        """The names of the fields that are selected of an object."""
        of = get_named_type(definition.type)
        assert isinstance(of, GraphQLObjectType)
        return frozenset(below[0].node.name.value for below in self.subfields(of, details).values())

    def output(self, of: GraphQLOutputType, details: Sequence[FieldDetails], scope: Scope, *, required: bool) -> Piece:
        """An object, interface or union whose node is @this."""
        named = get_named_type(of)
        if is_abstract_type(named):
            return self.abstract(named, details, scope, required=required)
        assert isinstance(named, GraphQLObjectType)
        return self.object(named, details, scope, required=required)

    def object(self, of: GraphQLObjectType, details: Sequence[FieldDetails], scope: Scope, *, required: bool) -> Piece:
        """One row: a positional list with a column for each field."""
        lead, columns = [], []
        entries: list[tuple[str, Builder | Constant]] = []
        for key, below in self.subfields(of, details).items():
            name = below[0].node.name.value
            if name == "__typename":
                entries.append((key, Constant(of.name)))
                continue
            piece = self.field(of.fields[name], below, scope)
            lead.append(piece.lead)
            columns.append(piece.column)
            entries.append((key, piece.builder))
        scalars = sum(isinstance(builder, Leaf | Parsed | Constant | Cursor) for _, builder in entries)
        return Piece(" ".join(lead), f"[{', '.join(columns)}]", Obj(entries, required), scalars)

    def abstract(
        self, of: GraphQLAbstractType, details: Sequence[FieldDetails], scope: Scope, *, required: bool
    ) -> Piece:
        """[index of the type, row], by the node's label."""
        types = self.schema.get_possible_types(of)
        pieces = [self.object(t, details, scope, required=True) for t in types]
        this = scope.variable("this")
        cases = [f"WHEN {this}:{self.labels[t.name]} THEN [{i}, {pieces[i].column}]" for i, t in enumerate(types)]
        return Piece(
            " ".join(p.lead for p in pieces),
            f"CASE {' '.join(cases)} END",
            Tagged([p.builder for p in pieces], required),
            max(p.scalars for p in pieces),
        )

    def field(self, definition: GraphQLField, details: Sequence[FieldDetails], scope: Scope) -> Piece:
        """One field of a selection."""
        fact = fact_of(definition)
        required = isinstance(definition.type, GraphQLNonNull)
        if isinstance(fact, Value):
            return Piece("", scope.text(fact.cypher), Parsed(required) if fact.json else Leaf(required))
        if isinstance(fact, Column):
            return Piece("", scope.text(scope.columns.get(fact.name, "null")), Leaf(required))
        if isinstance(fact, Key):
            return Piece("", f"[{', '.join(map(scope.text, scope.keys))}]", Cursor(scope.mark))
        if isinstance(fact, Is):
            return self.bound(fact, definition, details, scope, required=required)
        if fact is None:
            raise LookupError(f"a field without a declaration below a planned one: {details[0].node.name.value}")
        self.depth += 1
        self.hops += 1
        if self.hops > MAX_HOPS or self.depth > MAX_DEPTH:
            raise BadUserInput(f"The query may follow {MAX_HOPS} relations in all and {MAX_DEPTH} deep.")
        try:
            return self.rows(fact, definition, details, scope)
        finally:
            self.depth -= 1

    def bound(
        self, fact: Is, definition: GraphQLField, details: Sequence[FieldDetails], scope: Scope, *, required: bool
    ) -> Piece:
        """An object whose node the enclosing row holds."""
        this = scope.variable(fact.variable)
        lead, day = "", scope.day
        if fact.day:
            day = self.names.fresh("day")
            lead = f"WITH *, {scope.text(fact.day)} AS {day}"
        stand = self.tally.one(scope.stand, name_of(details), same_day=not fact.day)
        variables, place = {"this": this, "x": this}, "" if fact.day else scope.place
        inner = replace(scope, variables=variables, day=day, outer=scope.visible(), stand=stand, place=place)
        piece = self.output(definition.type, details, inner, required=required)
        self.tally.weigh(stand, piece.scalars)
        column = f"CASE WHEN {this} IS NULL THEN null ELSE {piece.column} END" if fact.optional else piece.column
        return replace(piece, lead=f"{lead} {piece.lead}", column=column)

    def rows(self, fact: Source, definition: GraphQLField, details: Sequence[FieldDetails], scope: Scope) -> Piece:
        """A field whose rows come from a source: a list, a connection, or at most one object."""
        prefix, use = self.names.fresh("p") + "_", details[0]
        arguments = get_argument_values(definition, use.node, self.variables)
        rows = source_of(fact, given(arguments))
        self.private |= rows.private
        if rows.selecting:
            chosen = rows.selecting(self.names_below(definition, details))
            rows = replace(rows, match=chosen.match, yields=chosen.yields)
        if rows.from_place and scope.place:
            rows = replace(rows, match=rows.from_place, where=())
        if rows.tier:
            self.demands.append((self.root, rows.for_tier or use.node.name.value, rows.tier))
        inner = Scope(
            self.names,
            scope.held(("this", *rows.uses)),
            day_parameter(rows, arguments, prefix) or scope.day,
            scope.sees_all,
            prefix,
            scope.visible(),
            stand=scope.stand,
        )
        before = inner.text(rows.before)
        paged = _page(rows, definition, use.node.name.value)
        inner = replace(inner, outer=inner.visible(), mark=paged.mark if paged else rows.events)
        if definition.args:
            self.binders.append(Binder(self.root, definition, use.node, prefix, rows, paged))
        source = Clauses(inner.text(rows.match), tuple(inner.text(c) for c in conditions(rows, arguments)))
        piece = self._shaped(rows, definition, details, inner, source, arguments, paged)
        if rows.stated:
            column = f"[{inner.variable('state')}, {piece.column}]"
            piece = replace(piece, column=column, builder=Stated(piece.builder))
        return self._existing(rows, replace(piece, lead=f"{before} {piece.lead}"), arguments, prefix)

    def _shaped(
        self,
        rows: Rows,
        definition: GraphQLField,
        details: Sequence[FieldDetails],
        scope: Scope,
        source: Clauses,
        arguments: Mapping[str, Any],
        page: Page | None,
    ) -> Piece:
        required = isinstance(definition.type, GraphQLNonNull)
        nullable = definition.type.of_type if isinstance(definition.type, GraphQLNonNull) else definition.type
        counted = counts(rows, arguments, scope.prefix)
        if rows.effort:
            self.tally.effort(scope.stand, f"{name_of(details)} (looking)", rows.effort)
        if rows.events:
            return self._events(rows, nullable, details, scope, source)
        if page:
            follows = arguments.get("after") is not None
            use = Use(rows, source, page, follows, counted, required)
            return compile_connection(self, use, nullable, details, scope)
        scope = replace(scope, stand=self.rows_of(rows, name_of(details), scope, counted))
        if is_list_type(nullable):
            item = nullable.of_type
            return self._list(rows, item, details, scope, source, required=required)
        if rows.inline and self.inlined < _INLINED:
            self.inlined += 1
            return self._inline(rows, nullable, details, scope, source, required=required)
        piece = self.below(rows, nullable, details, scope, required=required)
        return self.collected(scope, f"{source} {self.carry(rows, scope)}", piece, First(piece.builder, required))

    def rows_of(self, rows: Rows, key: str, scope: Scope, counted: Sequence[str]) -> Stand:
        """Where the rows of a source stand in the price."""
        return self.tally.rows(scope.stand, key, rows.size, counted, same_day=not rows.day)

    def _events(self, rows: Rows, of: Any, details: Sequence[FieldDetails], scope: Scope, source: Clauses) -> Piece:
        """[places that were looked at, [[place, event], …]]: each event is an answer of its own."""
        scope = replace(scope, stand=self.rows_of(rows, name_of(details), scope, (MOST,)))
        piece = self.below(rows, of, details, scope, required=True)
        placed = replace(piece, column=f"[{scope.text(rows.order[-1])}, {piece.column}]")
        out = self.collected(scope, f"{source} {self.carry(rows, scope)}", placed, Events(piece.builder))
        return replace(out, column=f"[{scope.variable('numbers')}, {out.column}]")

    def _list(
        self, rows: Rows, item: Any, details: Sequence[FieldDetails], scope: Scope, source: Clauses, *, required: bool
    ) -> Piece:
        piece = self.below(rows, item, details, scope, required=isinstance(item, GraphQLNonNull))
        body = f"{source} {self.carry(rows, scope)}"
        if not rows.slots:
            return self.collected(scope, body, piece, Many(piece.builder, required))
        slotted = replace(piece, column=f"[{scope.variable('slot')}, {piece.column}]")
        out = self.collected(scope, body, slotted, Slots(piece.builder, required))
        return replace(out, column=f"[${scope.prefix}size, {out.column}]")

    def _inline(
        self, rows: Rows, of: Any, details: Sequence[FieldDetails], scope: Scope, source: Clauses, *, required: bool
    ) -> Piece:
        """At most one row: an OPTIONAL MATCH of the enclosing pipeline, 12-18 ms faster over the whole network."""
        x = scope.variable("x")
        lead, inner = f"OPTIONAL {source}", self.inside(rows, scope)
        if rows.day:
            lead += f" WITH *, {scope.text(rows.day)} AS {inner.day}"
        piece = self.output(of, details, inner, required=required)
        self.tally.weigh(scope.stand, piece.scalars)
        column = f"CASE WHEN {x} IS NULL THEN null ELSE {piece.column} END"
        return replace(piece, lead=f"{lead} {piece.lead}", column=column)

    def inside(self, rows: Rows, scope: Scope) -> Scope:
        """The scope of what is selected below a row."""
        for name in (*rows.yields, *rows.adds):
            scope.variable(name)
        variables = dict(scope.variables)
        variables["this"] = variables.get("x", variables.get("this", ""))
        day = scope.variable("day_below") if rows.day else scope.day
        place = variables[rows.place] if rows.place else ""
        return replace(scope, variables=variables, day=day, columns=rows.columns, keys=rows.order, place=place)

    def below(self, rows: Rows, of: Any, details: Sequence[FieldDetails], scope: Scope, *, required: bool) -> Piece:
        """What is selected of each row."""
        piece = self.output(of, details, self.inside(rows, scope), required=required)
        self.tally.weigh(scope.stand, piece.scalars)
        return piece

    def carry(self, rows: Rows, scope: Scope, page: str = "") -> str:
        """The clause that orders and pages the rows and binds the date below them."""
        kept = [scope.variable(name) for name in rows.yields]
        if rows.day:
            kept.append(f"{scope.text(rows.day)} AS {scope.variable('day_below')}")
        order = f" ORDER BY {', '.join(scope.text(k) for k in (*rows.constant, *rows.order))}" if rows.order else ""
        then = f" {scope.text(rows.then)}" if rows.then else ""
        return f"WITH {', '.join(kept)}{order}{page}{then}" if order or page or rows.day else then

    def collected(self, scope: Scope, body: str, piece: Piece, builder: Builder) -> Piece:
        """The rows as one list, collected by a CALL in the enclosing pipeline.

        A COLLECT expression is as fast, but Neo4j counts the memory of a sibling's list once for each of its rows.
        """
        return Piece(*self.gathered(scope, f"{body} {piece.lead}", f"collect({piece.column})"), builder)

    def gathered(self, scope: Scope, body: str, result: str) -> tuple[str, str]:
        """The CALL of a body that returns one result, and the variable that holds it."""
        name = self.names.fresh("c")
        inner = f"{body} RETURN {result} AS {name}"
        return f"CALL ({imports(inner, scope.outer)}) {{ {inner} }}", name

    def _existing(self, rows: Rows, piece: Piece, arguments: Mapping[str, Any], prefix: str) -> Piece:
        if rows.must_exist is None or rows.must_exist[0] not in dict(paths(arguments)):
            return piece
        argument, label = rows.must_exist
        known = f"EXISTS {{ MATCH (:{label.name} {{id: ${prefix}{argument.replace('.', '_')}}}) }}"
        return replace(
            piece,
            column=f"CASE WHEN {known} THEN {piece.column} END",
            builder=Existing(piece.builder, argument),
        )
