"""Press agencies in lists: those that are open on the date in force."""

from graph_schema.network import BASED_IN, GOVERNED_BY, PRESS_AGENCY, UNIT
from hub.plan.declare import Argument, Rows, Size, keys, live
from hub.plan.sources.bind import folded

STILL_OPEN = "(@x.closedOn IS NULL OR $day < @x.closedOn)"
"""An agency's beginning is not known, so it has no interval."""

PRESS_AGENCIES = Rows(
    f"MATCH (@x:{PRESS_AGENCY.name})",
    (STILL_OPEN,),
    order=keys("x", PRESS_AGENCY),
    arguments={
        "filter.kind": Argument("@x.kind = $filter_kind"),
        "filter.scope": Argument("@x.scope = $filter_scope"),
        "filter.name": folded("filter.name", "@x.foldedName = $filter_name"),
        "filter.province": Argument(
            f"EXISTS {{ MATCH (@x)-[@b:{BASED_IN.name}]->(@q:{UNIT.name} {{code: $filter_province}}) "
            f"WHERE {' AND '.join((*live('b', BASED_IN.interval), *live('q', UNIT.interval)))} }}"
        ),
    },
    size=Size(PRESS_AGENCY.most, counted=("first",)),
)
PRESS_AGENCIES_OF_UNIT = Rows(
    f"CALL (@this, $day) {{ MATCH (@this)<-[:{GOVERNED_BY.name}]-(@x) RETURN @x "
    f"UNION MATCH (@this)<-[@b:{BASED_IN.name}]-(@x) WHERE {' AND '.join(live('b', BASED_IN.interval))} RETURN @x }} "
    "WITH @x",
    (STILL_OPEN,),
    order=keys("x", PRESS_AGENCY),
    size=Size(GOVERNED_BY.most + BASED_IN.most, 2 * PRESS_AGENCY.most),
)
