"""What can be refused by reading the request alone: arguments out of range, and what is not for the viewer's tier."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionSetNode,
    get_argument_values,
    get_directive_values,
    get_named_type,
    is_abstract_type,
    is_object_type,
    type_from_ast,
)

from graph_schema.identity import is_well_formed
from graph_schema.levels import NETWORK_START
from tests.reference.paging import key_of
from tests.reference.refusals import bad_input, forbidden
from tests.reference.scalars import Malformed
from tests.reference.viewer import NETWORK

MOST, MOST_DESCENDANTS, LONGEST_TEXT = 1000, 20000, 200


@dataclass(frozen=True)
class Request:
    """A request's selections, with fragments and variables put in."""

    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    variables: Any
    tier: int

    def fields(self, runtime: GraphQLObjectType, sets: list[SelectionSetNode]) -> dict[str, list[FieldNode]]:
        """The fields that are asked of an object of that type, by response key."""
        found: dict[str, list[FieldNode]] = {}
        for selection_set in sets:
            self._collect(runtime, selection_set, found)
        return found

    def _collect(self, runtime: GraphQLObjectType, sets: SelectionSetNode, found: dict[str, list[FieldNode]]) -> None:
        for x in sets.selections:
            if not self._is_included(x):
                continue
            if isinstance(x, FieldNode):
                found.setdefault((x.alias or x.name).value, []).append(x)
                continue
            fragment = self.fragments[x.name.value] if isinstance(x, FragmentSpreadNode) else x
            assert isinstance(fragment, FragmentDefinitionNode | InlineFragmentNode)
            condition = fragment.type_condition and type_from_ast(self.schema, fragment.type_condition)
            wider = is_abstract_type(condition) and self.schema.is_sub_type(condition, runtime)
            if wider or condition in (None, runtime):
                self._collect(runtime, fragment.selection_set, found)

    def _is_included(self, x: Any) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, x, self.variables)
        include = get_directive_values(GraphQLIncludeDirective, x, self.variables)
        return not (skip and skip["if"]) and not (include and not include["if"])

    def refusals(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> Iterator[GraphQLError]:
        """What is to be refused in one merged field and everything below it: at most one error a selection."""
        name = nodes[0].name.value
        field = parent.fields.get(name)
        if field is None:
            return
        given = get_argument_values(field, nodes[0], self.variables)
        refusal = check(parent.name, name, {k: v for k, v in given.items() if v is not None}, self.tier)
        if refusal:
            yield refusal
        inner = get_named_type(field.type)
        sets = [node.selection_set for node in nodes if node.selection_set]
        possible = self.schema.get_possible_types(inner) if is_abstract_type(inner) else [inner]
        for runtime in possible:
            if is_object_type(runtime):
                for below in self.fields(runtime, sets).values():
                    yield from self.refusals(runtime, below)


def check(parent: str, name: str, given: dict[str, Any], tier: int) -> GraphQLError | None:
    """The refusal of one field with its arguments, if there is one."""
    try:
        _check_arguments(parent, name, given)
    except GraphQLError as refusal:
        return refusal
    if tier < NETWORK and _is_for_members(parent, name, given):
        return forbidden(name)
    return None


def _is_for_members(parent: str, name: str, given: dict[str, Any]) -> bool:
    if (parent, name) == ("LevelCoverage", "gaps"):
        return bool(given["missing"] != "SPOKESPERSON")
    if (parent, name) == ("Query", "units"):
        return given.get("filter", {}).get("hasFocalPoint") is not None
    return (parent, name) == ("Unit", "focalPoints")


def _check_arguments(parent: str, name: str, given: dict[str, Any]) -> None:
    for argument, value in given.items():
        if isinstance(value, Malformed):
            raise bad_input(argument, "cannot be read")
    _check_ids(given)
    if "first" in given and not 0 <= given["first"] <= (MOST_DESCENDANTS if name == "descendants" else MOST):
        raise bad_input("first", "is out of range")
    if "after" in given:
        key_of(name, given["after"])
    if given.get("maxDepth", 0) < 0:
        raise bad_input("maxDepth", "is negative")
    if parent == "Query":
        _check_root_arguments(name, given)


def _check_ids(given: dict[str, Any]) -> None:
    ids = {"within": given.get("filter", {}).get("within")}
    ids |= {name: given[name] for name in ("id", "unit", "within") if name in given}
    for name, value in ids.items():
        if value is not None and not is_well_formed(value):
            raise bad_input(name, "is no id")
    if not all(is_well_formed(x) for x in given.get("ids", ())):
        raise bad_input("ids", "one is no id")


def _check_root_arguments(name: str, given: dict[str, Any]) -> None:
    if name == "network" and given.get("asOf", NETWORK_START) < NETWORK_START:
        raise bad_input("asOf", f"is before {NETWORK_START}")
    if name == "unit" and ("id" in given) == ("code" in given):
        raise bad_input("id", "give exactly one of id and code")
    if name == "search" and (not given["text"].strip() or len(given["text"]) > LONGEST_TEXT):
        raise bad_input("text", f"is blank or longer than {LONGEST_TEXT} characters")
