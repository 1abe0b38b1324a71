"""Settings from the environment, read once at start. Every name is documented in docs/run.md."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

SAFE_URL = r"^(https://|http://(127\.0\.0\.1|localhost|\[::1\])[:/])[^\s#@]+$"
"""Over TLS, or on this machine."""
_ALGORITHM = "((RS|PS|ES)(256|384|512)|Ed25519)"
"""Signed with a private key: nobody who checks a token could make one."""


def _default_home() -> Path:
    return Path.home() / ".policy-network-hub"


class HubSettings(BaseSettings):
    """The hub's own settings, prefixed HUB_."""

    model_config = SettingsConfigDict(env_prefix="HUB_", frozen=True)

    home: Path = Field(default_factory=_default_home, description="Data folder of the local Neo4j.")
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    network_token: SecretStr | None = Field(default=None, description="Bearer token of the network tier (demo only).")
    oidc_issuer: str | None = Field(default=None, pattern=SAFE_URL, description="Whose JWTs are credentials (OIDC).")
    oidc_audience: str | None = Field(default=None, min_length=1, description="The hub's name in their aud.")
    oidc_jwks_url: str | None = Field(default=None, pattern=SAFE_URL, description="Its keys, if not discovered.")
    oidc_algorithms: str = Field(default="RS256,PS256,ES256", pattern=f"^{_ALGORITHM}(,{_ALGORITHM})*$")
    oidc_leeway: int = Field(default=60, ge=0, le=300, description="Seconds that the clocks may differ.")
    oidc_role_claim: str = Field(default="hub_role", min_length=1, description="The claim that says what one may do.")
    oidc_units_claim: str = Field(default="hub_units", min_length=1, description="The claim that says where.")
    query_timeout: float = Field(default=5.0, gt=0, description="Seconds that a statement may run.")
    request_timeout: float = Field(default=10.0, gt=0, description="Seconds that a request may take.")
    body_limit: int = Field(default=1024 * 1024, ge=1024, description="Bytes that a request's body may have.")
    list_limit: int = Field(default=10_000_000, ge=1024, description="The same for a list that is imported.")
    list_timeout: float = Field(default=60.0, gt=0, description="Seconds that an import or an export may take.")
    answer_cache: int = Field(default=32 * 1024 * 1024, ge=0, description="Bytes of answers kept; 0 keeps none.")
    public_max_age: int = Field(
        default=0, ge=0, description="Seconds that others may show a public look-up (GET) without asking again."
    )
    operations: Path | None = Field(default=None, description="Manifest of the trusted documents.")
    only_trusted: bool = Field(default=False, description="Whether other documents are refused.")
    streams: int = Field(default=2_000, ge=0, description="WebSockets and event streams open at once.")
    streams_per_client: int = Field(default=100, ge=0, description="The same from one address.")
    subscriptions: int = Field(default=20, ge=1, description="Operations that may run at once on one WebSocket.")
    feed_days: int = Field(default=0, ge=0, description="Days that the feed is kept; 0 keeps all of it.")
    webhooks: bool = Field(default=True, description="Whether this hub sends changes to webhooks.")
    webhooks_anywhere: bool = Field(
        default=False, description="Whether webhooks may be http and lead into private networks: for tests."
    )
    pool_size: int = Field(default=40, ge=1, description="Connections to the database.")
    budget_public: int = Field(default=80_000, ge=1, description="Highest price of a query, for everyone.")
    budget_press: int = Field(default=80_000, ge=1, description="The same for the press.")
    budget_network: int = Field(default=100_000, ge=1, description="The same for network members.")
    rate_limit: int = Field(default=0, ge=0, description="Price that one client may spend a second; 0 is no limit.")
    rate_limit_burst: int = Field(default=400_000, ge=1, description="Price that it may spend at once.")
    rate_limit_clients: int = Field(default=10_000, ge=1, description="Clients whose spending is remembered.")
    report_limit: int = Field(default=5, ge=1, description="Reports that one client may send an hour.")
    report_limit_total: int = Field(default=200, ge=1, description="Reports that all together may send an hour.")
    public_url: str | None = Field(
        default=None, pattern=r"^https?://[^\s/?#]+(/[^\s?#]*)?$", description="Where people reach this hub, for links."
    )


class SmtpSettings(BaseSettings):
    """The mail server that reminders go through, prefixed HUB_SMTP_."""

    model_config = SettingsConfigDict(env_prefix="HUB_SMTP_", frozen=True)

    host: str | None = None
    port: int = Field(default=587, ge=1, le=65535)
    tls: Literal["starttls", "implicit", "none"] = "starttls"
    user: str | None = None
    password: SecretStr = SecretStr("")
    sender: str | None = Field(default=None, pattern=r"^[^\s@<>]+@[^\s@<>]+$", description="From whom the mails are.")
    timeout: float = Field(default=20.0, gt=0, description="Seconds that the server may take to answer.")


class Neo4jSettings(BaseSettings):
    """A Neo4j given by the environment instead of the local one, prefixed NEO4J_."""

    model_config = SettingsConfigDict(env_prefix="NEO4J_", frozen=True)

    uri: str | None = Field(default=None, pattern=r"^(bolt|neo4j)(\+s|\+ssc)?://")
    user: str = "neo4j"
    password: SecretStr = SecretStr("")
    database: str = "neo4j"
