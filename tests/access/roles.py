"""Everybody who may come to the hub, with what they bring: the rows of the matrix."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import httpx

from hub.access.tokens import digest_of, new_secret
from hub.commands.create_token import CreateToken
from hub.commands.revoke_token import RevokeToken
from hub.database.database import Database
from hub.database.statement import Version
from hub.feed.journal import Journal
from hub.settings import HubSettings
from tests.access.issuer import LocalIssuer
from tests.asking import NOW
from tests.reference.small_units import UNITS, unit_id
from tests.viewers import OPERATOR

TOKEN_NAME: Final = "Mã của riêng ai"
PARENTS: Final = {unit.key: unit.parent for unit in UNITS}
NO_BUDGET: Final = 10**12


@dataclass(frozen=True)
class Role:
    """What a token of the hub or a JWT says of its holder; `wrong` is what is wrong with it."""

    tier: str
    edits: str | None = None
    operates: bool = False
    signed: bool = False
    wrong: str = ""

    @property
    def claims(self) -> dict[str, Any]:
        """The JWT's."""
        if self.operates:
            return {"hub_role": "OPERATOR"}
        return {"hub_role": "EDITOR", "hub_units": [unit_id(self.edits)]} if self.edits else {"hub_role": self.tier}


ROLES: Final[Mapping[str, Role | None]] = {
    "stranger": None,
    "press": Role("PRESS"),
    "press, signed": Role("PRESS", signed=True),
    "member": Role("NETWORK"),
    "member, signed": Role("NETWORK", signed=True),
    "editor of another province": Role("NETWORK", "a_luoi"),
    "editor of another province, signed": Role("NETWORK", "a_luoi", signed=True),
    "editor of a predecessor": Role("NETWORK", "dong_ha_culture"),
    "editor of the predecessor's parent": Role("NETWORK", "dong_ha"),
    "editor of what is below": Role("NETWORK", "dong_binh_culture"),
    "editor": Role("NETWORK", "dong_binh"),
    "editor, signed": Role("NETWORK", "dong_binh", signed=True),
    "operator": Role("NETWORK", operates=True),
    "operator, signed": Role("NETWORK", operates=True, signed=True),
    "holder of a revoked token": Role("NETWORK", operates=True, wrong="revoked"),
    "holder of an expired token": Role("NETWORK", operates=True, wrong="expired"),
    "holder of an expired JWT": Role("NETWORK", operates=True, signed=True, wrong="expired"),
    "holder of somebody else's JWT": Role("NETWORK", operates=True, signed=True, wrong="for another audience"),
    "holder of nothing valid": Role("NETWORK", wrong="unknown"),
}
INVALID: Final = frozenset(name for name, role in ROLES.items() if role and role.wrong)
READERS: Final = frozenset(
    name for name, role in ROLES.items() if role is None or not (role.edits or role.operates or role.wrong)
)
OPERATORS: Final = frozenset(name for name, role in ROLES.items() if role and role.operates and not role.wrong)


@dataclass
class Hub:
    """The whole application, in this process and behind a real server, and what each role brings.

    `start` is the place in the feed where the network was loaded, `whole` the version after what each test finds.
    """

    client: httpx.AsyncClient
    port: int
    database: Database
    journal: Journal
    issuer: LocalIssuer
    trusted: dict[str, str]
    secrets: Mapping[str, str | None] = field(default_factory=dict)
    start: int = 0
    whole: Version | None = None


def settings_of(issuer: LocalIssuer) -> HubSettings:
    """What a leak would cost is no matter, and there may be many reports."""
    bounds = ("budget_public", "budget_press", "budget_network", "report_limit", "report_limit_total")
    return issuer.settings(port=0, query_timeout=30, request_timeout=60, **dict.fromkeys(bounds, NO_BUDGET))


def subtrees_of(key: str) -> set[str]:
    """The unit that the tests name so, and those above it: whoever edits one of them edits it."""
    above = PARENTS[key]
    return {key, *(subtrees_of(above) if above else ())}


def may_edit(name: str, unit: str) -> bool:
    """Whether that role writes about that unit."""
    role = ROLES[name]
    return bool(role and not role.wrong and (role.operates or role.edits in subtrees_of(unit)))


async def secret_of(role: Role | None, journal: Journal, issuer: LocalIssuer) -> str | None:
    """What somebody of that role brings."""
    if role is None:
        return None
    if role.signed:
        wrong: dict[str, Any] = {
            "expired": {"exp": int(NOW.timestamp()) - 61},
            "for another audience": {"aud": "other.example"},
        }
        return issuer.token(**role.claims, **wrong.get(role.wrong, {}))
    secret = new_secret()
    if role.wrong != "unknown":
        await _stored(role, secret, journal)
    return secret


async def _stored(role: Role, secret: str, journal: Journal) -> None:
    written = await journal.append(
        CreateToken(
            viewer=OPERATOR,
            key=secret,
            name=TOKEN_NAME,
            digest=digest_of(secret),
            tier=role.tier,
            operates=role.operates,
            scopes=(unit_id(role.edits),) if role.edits else (),
            expires=NOW - timedelta(seconds=1) if role.wrong == "expired" else None,
        )
    )
    if role.wrong == "revoked":
        await journal.append(RevokeToken(viewer=OPERATOR, key=f"revoke {secret}", id=written.entity))
