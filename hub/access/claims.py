"""What a JWT's claims give its holder. Pure: the signature, the issuer, the audience and the times were checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from graph_schema.bookkeeping import EDITS
from graph_schema.network import UNIT
from hub.access.issuer import Issuer
from hub.access.viewer import Tier
from hub.errors import Unauthenticated

_TIERS: Final = {"PRESS": Tier.PRESS, "NETWORK": Tier.NETWORK, "EDITOR": Tier.NETWORK, "OPERATOR": Tier.NETWORK}
"""Roles, least first."""
_LONGEST: Final = 255
_MOST_UNITS: Final = EDITS.most_from


@dataclass(frozen=True)
class Grant:
    """Who it is, how far they read, and where they write: units by id, and by official code as of now."""

    subject: str
    tier: Tier
    operates: bool = False
    units: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()


def grant_of(claims: Mapping[str, Any], issuer: Issuer) -> Grant:
    """Raises Unauthenticated when a claim is missing or is nothing that could be meant."""
    subject, role = claims.get("sub"), _role(claims.get(issuer.role_claim), issuer.role_claim)
    if not (isinstance(subject, str) and 0 < len(subject) <= _LONGEST and subject.isprintable()):
        raise Unauthenticated("The token's sub is missing or too long.")
    said = _units(claims.get(issuer.units_claim), issuer.units_claim) if role == "EDITOR" else frozenset[str]()
    units = frozenset(unit for unit in said if unit.startswith(f"{UNIT.id_prefix}_"))
    return Grant(subject, _TIERS[role], operates=role == "OPERATOR", units=units, codes=said - units)


def _role(claim: Any, name: str) -> str:
    """The highest that is said: issuers that have groups tell several, and others' among them."""
    said = {claim} if isinstance(claim, str) else _texts(claim)
    known = [role for role in _TIERS if said and role in said]
    if not known:
        raise Unauthenticated(f"The token's {name} names none of {', '.join(_TIERS)}.")
    return known[-1]


def _units(claim: Any, name: str) -> frozenset[str]:
    said = {claim} if isinstance(claim, str) else _texts(claim)
    if not said or len(said) > _MOST_UNITS:
        raise Unauthenticated(f"The token's {name} is no list of 1 to {_MOST_UNITS} units by id or official code.")
    return frozenset(said)


def _texts(claim: Any) -> set[str] | None:
    if not isinstance(claim, list) or not all(isinstance(each, str) and len(each) <= _LONGEST for each in claim):
        return None
    return set(claim)
