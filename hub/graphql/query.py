"""The root fields."""

from typing import Annotated

import strawberry
from strawberry.federation.schema import FederationAny

from hub.graphql.change import ChangeConnection
from hub.graphql.confirm_link import ConfirmLink
from hub.graphql.contact import Contact
from hub.graphql.coverage import LevelCoverage
from hub.graphql.enums import NodeKind, ReportState
from hub.graphql.fields import source
from hub.graphql.focal_point import FocalPoint
from hub.graphql.node import Node
from hub.graphql.press_agency import PressAgency, PressAgencyConnection, PressAgencyFilter
from hub.graphql.report import ReportConnection, ReportStatus
from hub.graphql.scalars import Date, DateTime
from hub.graphql.search import SearchConnection
from hub.graphql.spokesperson import Spokesperson
from hub.graphql.spokesperson_page import SpokespersonConnection
from hub.graphql.unit import Unit, UnitConnection, UnitFilter
from hub.plan.sources import coverage, entities, lookup, press, search
from hub.plan.sources.changes import changes
from hub.plan.sources.confirm_links import LINK
from hub.plan.sources.contact import contact
from hub.plan.sources.due import due
from hub.plan.sources.reports import REPORT_BY_SECRET, reports

Entity = Annotated[Unit | Spokesperson | FocalPoint | PressAgency, strawberry.union("_Entity")]


@strawberry.type
class Query:
    """The network from any node. `asOf` holds for everything below it; without it, today in Viet Nam."""

    @source(lookup.NODE, "Any node by its id; null when unknown or hidden.")
    def node(self, id: strawberry.ID) -> Node | None:
        """Declared by its source."""
        raise NotImplementedError

    @source(lookup.NODES, "Nodes by their ids, in the order asked, null where unknown or hidden.")
    def nodes(self, ids: list[strawberry.ID]) -> list[Node | None]:
        """Declared by its source."""
        raise NotImplementedError

    @source(lookup.NETWORK, "The Government, root of the tree.")
    def network(self, as_of: Date | None = strawberry.UNSET) -> Unit:
        """Declared by its source."""
        raise NotImplementedError

    @source(lookup.unit, "By id, also when it has ended; or by the official code in force. Give exactly one.")
    def unit(
        self,
        id: strawberry.ID | None = strawberry.UNSET,
        code: str | None = strawberry.UNSET,
        as_of: Date | None = strawberry.UNSET,
    ) -> Unit | None:
        """Declared by its source."""
        raise NotImplementedError

    @source(lookup.units, "Live units in Vietnamese order of name; up to 1,000 in a page.")
    def units(
        self,
        first: int,
        filter: UnitFilter | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        as_of: Date | None = strawberry.UNSET,
    ) -> UnitConnection:
        """Declared by its source."""
        raise NotImplementedError

    @source(search.search, "By name, without regard to accents; exact spelling first.")
    def search(
        self,
        text: str,
        first: int,
        kinds: list[NodeKind] | None = strawberry.UNSET,
        within: strawberry.ID | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        as_of: Date | None = strawberry.UNSET,
    ) -> SearchConnection:
        """Declared by its source."""
        raise NotImplementedError

    @source(changes, "The durable feed of all changes, oldest first; a reader goes on after the last cursor it got.")
    def changes(self, first: int, after: str | None = strawberry.UNSET) -> ChangeConnection:
        """Declared by its source."""
        raise NotImplementedError

    @source(contact, "Who speaks for this unit, on this topic, now.")
    def contact(
        self, unit: strawberry.ID, topic: str | None = strawberry.UNSET, at: DateTime | None = strawberry.UNSET
    ) -> Contact:
        """Declared by its source."""
        raise NotImplementedError

    @source(
        due, "Entries in force that must be confirmed, unit by unit; without `before`, within 30 days. For members."
    )
    def due(
        self,
        first: int,
        within: strawberry.ID | None = strawberry.UNSET,
        before: Date | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
    ) -> SpokespersonConnection:
        """Declared by its source."""
        raise NotImplementedError

    @source(LINK, "What the holder of a confirm link's secret may confirm; null for any other text.")
    def confirm_link(self, secret: str) -> ConfirmLink | None:
        """Declared by its source."""
        raise NotImplementedError

    @source(reports, "Reports from outside on what you edit, oldest first; `waitingFor`: those that have risen to it.")
    def reports(
        self,
        first: int,
        within: strawberry.ID | None = strawberry.UNSET,
        waiting_for: strawberry.ID | None = strawberry.UNSET,
        state: ReportState | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
    ) -> ReportConnection:
        """Declared by its source."""
        raise NotImplementedError

    @source(REPORT_BY_SECRET, "What became of a report, for who holds its secret; null for any other text.")
    def report_status(self, secret: str) -> ReportStatus | None:
        """Declared by its source."""
        raise NotImplementedError

    @source(coverage.coverage, "One row a level that has units.")
    def coverage(
        self, within: strawberry.ID | None = strawberry.UNSET, as_of: Date | None = strawberry.UNSET
    ) -> list[LevelCoverage]:
        """Declared by its source."""
        raise NotImplementedError

    @source(press.PRESS_AGENCIES, "Press agencies in Vietnamese order of name; up to 1,000 in a page.")
    def press_agencies(
        self,
        first: int,
        filter: PressAgencyFilter | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
    ) -> PressAgencyConnection:
        """Declared by its source."""
        raise NotImplementedError

    @source(entities.ENTITIES, name="_entities")
    def entities(self, representations: list[FederationAny]) -> list[Entity | None]:
        """Declared by its source."""
        raise NotImplementedError
