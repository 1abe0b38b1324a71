"""The mutations: each noun brings its own."""

import strawberry

from hub.graphql.confirm_link_mutations import ConfirmLinkMutations
from hub.graphql.erasure_mutations import ErasureMutations
from hub.graphql.focal_point_mutations import FocalPointMutations
from hub.graphql.press_agency_mutations import PressAgencyMutations
from hub.graphql.report_mutations import ReportMutations
from hub.graphql.spokesperson_mutations import SpokespersonMutations
from hub.graphql.unit_contacts_mutations import UnitContactsMutations
from hub.graphql.unit_mutations import UnitMutations


@strawberry.type(description="Writes. Each is one command: checked, committed with its entry in the feed, then read.")
class Mutation(
    SpokespersonMutations,
    FocalPointMutations,
    UnitContactsMutations,
    PressAgencyMutations,
    UnitMutations,
    ErasureMutations,
    ConfirmLinkMutations,
    ReportMutations,
):
    """All of them."""
