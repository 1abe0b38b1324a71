"""The tokens that there are, for operators. Their secrets are nowhere."""

from typing import Any, Final

from graph_schema.bookkeeping import EDITS, TOKEN
from graph_schema.network import UNIT
from hub.database.statement import GraphReader, Statement

_ALL: Final = Statement(
    f"CALL () {{ MATCH (t:{TOKEN.name}) OPTIONAL MATCH (t)-[:{EDITS.name}]->(u:{UNIT.name}) "
    "WITH t, collect(u.fullName) AS units ORDER BY t.createdAt, t.id "
    "RETURN collect({id: t.id, name: t.name, tier: t.tier, operates: t.operates, units: units, "
    "createdAt: t.createdAt, expiresAt: t.expiresAt, revokedAt: t.revokedAt}) AS tokens }",
    ("tokens",),
)


async def tokens(reader: GraphReader) -> list[dict[str, Any]]:
    """All of them, oldest first."""
    (found,) = (await reader.read(_ALL, {})).values
    return list(found)
