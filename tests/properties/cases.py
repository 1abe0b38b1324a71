"""What a query written by hand is, and the fragments that several share."""

from typing import Any, NamedTuple

from tests.reference.small_people import PUBLIC


class Case(NamedTuple):
    """A query with its variables and the tier of the viewer."""

    name: str
    text: str
    variables: dict[str, Any] = {}  # noqa: RUF012 - a tuple's default, never changed
    tier: int = PUBLIC


UNIT = """fragment U on Unit { id code name fullName nameEn abbreviation level kind validFrom validTo endAssumed
  website latitude longitude }"""
SPEAKER = """fragment S on Spokesperson { id name title mandate topic phone email since until fictional verifiedAt
  verifyBy verification document { number title date url } unit { name validTo parent { name } } }"""
