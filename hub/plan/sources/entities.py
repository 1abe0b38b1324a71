"""`_entities`: every representation of a batch found by one source, each row in the slot that asked for it."""

from collections.abc import Mapping
from typing import Any

from graph_schema.identity import is_well_formed
from graph_schema.network import UNIT
from hub.errors import BadUserInput
from hub.plan.declare import Argument, Rows, Size, live, visible
from hub.plan.sources.bind import MOST_IDS
from hub.plan.sources.lookup import NEAREST_IF_UNIT, NODE_LABELS


def _slots(representations: list[Any]) -> dict[str, list[list[Any]]]:
    """[slot, key] pairs by label and key. What cannot be meant asks for nothing, so its slot stays null."""
    if len(representations) > MOST_IDS:
        raise BadUserInput(f"representations may be at most {MOST_IDS:,}.", argument="representations")
    out: dict[str, list[list[Any]]] = {f"{label.name}_id": [] for label in NODE_LABELS}
    out[f"{UNIT.name}_code"] = []
    for slot, representation in enumerate(representations):
        if not isinstance(representation, Mapping):
            continue
        name, key = representation.get("__typename"), representation.get("id")
        if isinstance(key, str) and is_well_formed(key) and f"{name}_id" in out:
            out[f"{name}_id"].append([slot, key])
        elif name == UNIT.name and key is None and isinstance(code := representation.get("code"), str):
            out[f"{UNIT.name}_code"].append([slot, code])
    return out


def _branch(label: str, key: str, conditions: tuple[str, ...]) -> str:
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    return (
        f"UNWIND $representations_{label}_{key} AS @asked MATCH (@x:{label} {{{key}: @asked[1]}}) {where}"
        "RETURN @asked[0] AS @slot, @x"
    )


_BRANCHES = [
    *(_branch(label.name, "id", visible("x", label)) for label in NODE_LABELS),
    _branch(UNIT.name, "code", live("x", UNIT.interval)),
]
ENTITIES = Rows(
    f"CALL () {{ {' UNION ALL '.join(_BRANCHES)} }} WITH @slot, @x",
    yields=("slot", "x"),
    arguments={"representations": Argument(bind=_slots)},
    slots="representations",
    day=NEAREST_IF_UNIT,
    size=Size(MOST_IDS, counted=("representations",)),
)
