"""The one issuer whose JWTs are credentials, as the settings have it."""

from dataclasses import dataclass

from hub.errors import BadUserInput
from hub.settings import HubSettings


@dataclass(frozen=True)
class Issuer:
    """Whom the hub trusts, for which tokens, and in which claims these say what their holder may do."""

    url: str
    audience: str
    jwks_url: str | None
    algorithms: tuple[str, ...]
    leeway: int
    role_claim: str
    units_claim: str


def issuer_of(settings: HubSettings) -> Issuer | None:
    """None where no issuer is set. Raises BadUserInput when the settings are not whole."""
    if settings.oidc_issuer is None:
        if settings.oidc_audience or settings.oidc_jwks_url:
            raise BadUserInput("HUB_OIDC_ISSUER is missing: the other HUB_OIDC_ settings are about it.")
        return None
    if settings.oidc_audience is None:
        raise BadUserInput("HUB_OIDC_AUDIENCE is missing: tokens for other services would be taken, too.")
    return Issuer(
        url=settings.oidc_issuer,
        audience=settings.oidc_audience,
        jwks_url=settings.oidc_jwks_url,
        algorithms=tuple(settings.oidc_algorithms.split(",")),
        leeway=settings.oidc_leeway,
        role_claim=settings.oidc_role_claim,
        units_claim=settings.oidc_units_claim,
    )
