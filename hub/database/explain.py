"""How the database goes about a statement: its plan, with what it expects or, when run, what it met."""

from dataclasses import dataclass
from typing import Any, LiteralString

from neo4j import READ_ACCESS, AsyncDriver, Query

from hub.database.faults import translated
from hub.database.reader import Parameters
from hub.database.statement import Statement


@dataclass(frozen=True)
class Operator:
    """One step of a plan. `rows` are met when it was run, else expected; `hits` are known when it was run."""

    name: str
    details: str
    rows: int
    hits: int | None
    inputs: tuple["Operator", ...]

    @property
    def total_hits(self) -> int:
        """Its hits and those of all its inputs."""
        return (self.hits or 0) + sum(operator.total_hits for operator in self.inputs)


async def explain(
    driver: AsyncDriver, database: str, statement: Statement, parameters: Parameters, *, run: bool, seconds: float
) -> Operator:
    """The last operator of the statement's plan; with `run`, the statement is run for it."""
    mode: LiteralString = "PROFILE " if run else "EXPLAIN "
    with translated():
        async with driver.session(database=database, default_access_mode=READ_ACCESS) as session:
            result = await session.run(Query(mode + statement.guarded, timeout=seconds), dict(parameters))
            summary = await result.consume()
    plan = summary.profile if run else summary.plan
    assert plan is not None
    return _operator(plan)


def _operator(plan: dict[str, Any]) -> Operator:
    about = plan.get("args", {})
    return Operator(
        name=plan["operatorType"].partition("@")[0],
        details=str(about.get("Details", "")),
        rows=round(about.get("Rows", about.get("EstimatedRows", 0))),
        hits=about.get("DbHits"),
        inputs=tuple(_operator(child) for child in plan.get("children", ())),
    )
