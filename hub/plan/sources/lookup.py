"""Root look-ups: the network's root, a unit by id or code, units by filter, nodes by id, press agencies."""

from dataclasses import replace

from graph_schema.levels import ROOT_CODE
from graph_schema.network import (
    FOCAL_POINT,
    PLACEMENT,
    PRESS_AGENCY,
    SPOKESPERSON,
    UNIT,
)
from graph_schema.shape import Label
from hub.errors import BadUserInput
from hub.plan.declare import NETWORK_TIER, Argument, Given, Rows, Size, keys, live, nearest, visible
from hub.plan.sources.bind import IDS, MOST_IDS, NETWORK_DAY, few, folded, identity
from hub.plan.sources.people import HAS_FOCAL_POINT, HAS_SPOKESPERSON
from hub.plan.sources.tree import FROM_START, PASSED_OVER, TO_UNIT, most_units, start_at

NODE_LABELS: tuple[Label, ...] = (UNIT, SPOKESPERSON, FOCAL_POINT, PRESS_AGENCY)
"""The labels whose nodes have public ids."""

NETWORK = Rows(
    f"MATCH (@x:{UNIT.name} {{code: '{ROOT_CODE}'}})",
    live("x", UNIT.interval),
    as_of="asOf",
    arguments={"asOf": NETWORK_DAY},
)


def _exactly_one(arguments: Given) -> None:
    if ("id" in arguments) == ("code" in arguments):
        raise BadUserInput("Give exactly one of id and code.", argument="id, code")


_BY_ID = Rows(
    f"MATCH (@x:{UNIT.name} {{id: $id}})",
    as_of="asOf",
    day=nearest("x", UNIT),
    arguments={"id": identity("id")},
    check=_exactly_one,
)
_BY_CODE = Rows(f"MATCH (@x:{UNIT.name} {{code: $code}})", live("x", UNIT.interval), as_of="asOf", check=_exactly_one)


def unit(arguments: Given) -> Rows:
    """By id, also when it has ended; by code, as in force."""
    return _BY_CODE if "code" in arguments else _BY_ID


_UNIT_FILTERS = {
    "filter.level": Argument("@x.level = $filter_level"),
    "filter.kind": Argument("@x.kind = $filter_kind"),
    "filter.codes": few("filter.codes", "@x.code IN $filter_codes"),
    "filter.name": folded("filter.name", "@x.foldedName = $filter_name"),
}
_PASSED_OVER = {"kind", "within", "hasSpokesperson", "hasFocalPoint"}
"""Filters that no index serves in the order of the answer."""


def _has(condition: str, *, wanted: bool) -> str:
    return condition if wanted else f"NOT {condition}"


_IN_ORDER = tuple(f"{key} > ''" for key in keys("x", UNIT))
"""A composite index is used, and its order with it, only if each of its properties has a predicate."""


def _ordered_index(wanted: Given) -> str:
    """The hint for the index that yields units in order; none where a filter finds them faster than that."""
    if "codes" in wanted or "name" in wanted:
        return ""
    properties = ("level", *UNIT.order) if "level" in wanted else UNIT.order
    return f"USING INDEX @x:{UNIT.name}({', '.join(properties)})"


def units(arguments: Given) -> Rows:
    """Live units in Vietnamese order. Whether they have a focal point is for the network tier to ask."""
    wanted = arguments.get("filter", {})
    where = [*live("x", UNIT.interval), *_IN_ORDER]
    if "hasSpokesperson" in wanted:
        where.append(_has(HAS_SPOKESPERSON, wanted=wanted["hasSpokesperson"]))
    if "hasFocalPoint" in wanted:
        where.append(_has(HAS_FOCAL_POINT, wanted=wanted["hasFocalPoint"]))
    everywhere = Rows(
        f"MATCH (@x:{UNIT.name}) {_ordered_index(wanted)}",
        tuple(where),
        keys("x", UNIT),
        constant=("@x.level",) if "level" in wanted else (),
        as_of="asOf",
        arguments=_UNIT_FILTERS,
        tier=NETWORK_TIER if "hasFocalPoint" in wanted else 0,
        for_tier="filter.hasFocalPoint",
        size=Size(most_units([wanted["level"]]) if "level" in wanted else UNIT.most, counted=("first", "filter.codes")),
        effort=Size(UNIT.most).over(PASSED_OVER) if wanted.keys() & _PASSED_OVER else None,
    )
    if "within" not in wanted:
        return everywhere
    return replace(
        everywhere,
        before=start_at(f"(@within:{UNIT.name} {{id: $filter_within}})"),
        match=f"MATCH (@p:{PLACEMENT.name}) WHERE {' AND '.join(FROM_START)} {TO_UNIT}",
        arguments={**_UNIT_FILTERS, "filter.within": identity("within")},
        must_exist=("filter.within", UNIT),
    )


def by_id(parameter: str) -> str:
    """A clause that binds @x to the visible node of that id, whatever its label."""
    branches = [
        f"MATCH (@x:{label.name} {{id: {parameter}}}) {_where(visible('x', label))} RETURN @x" for label in NODE_LABELS
    ]
    return " UNION ALL ".join(branches)


def _where(conditions: tuple[str, ...]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


NEAREST_IF_UNIT = f"CASE WHEN @x:{UNIT.name} THEN {nearest('x', UNIT)} ELSE $day END"
NODE = Rows(f"CALL () {{ {by_id('$id')} }} WITH @x", arguments={"id": identity("id")}, day=NEAREST_IF_UNIT)
NODES = Rows(
    "UNWIND range(0, size($ids) - 1) AS @slot WITH @slot, $ids[@slot] AS @id "
    f"CALL (@id) {{ {by_id('@id')} }} WITH @slot, @x",
    yields=("slot", "x"),
    arguments={"ids": IDS},
    slots="ids",
    day=NEAREST_IF_UNIT,
    size=Size(MOST_IDS, counted=("ids",)),
)
