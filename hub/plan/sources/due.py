"""Who is due for confirmation: it follows from `verifyBy` and the clock alone."""

from graph_schema.network import PLACEMENT, PLACES, SPEAKS_FOR, SPOKESPERSON, UNIT
from hub.plan.declare import NETWORK_TIER, Given, Rows, Size, shown
from hub.plan.sources.bind import identity
from hub.plan.sources.tree import FROM_START, PASSED_OVER, ROOT_START, start_at


def due(arguments: Given) -> Rows:
    """Live entries whose `verifyBy` is that day or before, or that nobody has confirmed; unit by unit in pre-order."""
    last = "$before" if "before" in arguments else "$dueUntil"
    within = "within" in arguments
    return Rows(
        f"MATCH (@p:{PLACEMENT.name}) WHERE {' AND '.join(FROM_START)} "
        f"MATCH (@p)-[:{PLACES.name}]->(@u)<-[:{SPEAKS_FOR.name}]-(@x)",
        (*shown("x", SPOKESPERSON), f"(@x.verifyBy IS NULL OR @x.verifyBy <= {last})"),
        ("@p.path", "@x.id"),
        before=start_at(f"(@within:{UNIT.name} {{id: $within}})") if within else ROOT_START,
        yields=("p", "x"),
        arguments={"within": identity("within")},
        must_exist=("within", UNIT),
        tier=NETWORK_TIER,
        size=Size(SPOKESPERSON.most, counted=("first",)),
        effort=Size(UNIT.most).over(PASSED_OVER),
    )
