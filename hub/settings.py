"""Settings from the environment, read once at start. Every name is documented in docs/run.md."""

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def _default_home() -> Path:
    return Path.home() / ".policy-network-hub"


class HubSettings(BaseSettings):
    """The hub's own settings, prefixed HUB_."""

    model_config = SettingsConfigDict(env_prefix="HUB_", frozen=True)

    home: Path = Field(default_factory=_default_home, description="Data folder of the local Neo4j.")
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    network_token: SecretStr | None = Field(default=None, description="Bearer token of the network tier (demo only).")
    query_timeout: float = Field(default=5.0, gt=0, description="Seconds that a statement may run.")
    request_timeout: float = Field(default=10.0, gt=0, description="Seconds that a request may take.")
    body_limit: int = Field(default=1024 * 1024, ge=1024, description="Bytes that a request's body may have.")
    answer_cache: int = Field(default=32 * 1024 * 1024, ge=0, description="Bytes of answers kept; 0 keeps none.")
    public_max_age: int = Field(
        default=0, ge=0, description="Seconds that others may show a public look-up (GET) without asking again."
    )
    operations: Path | None = Field(default=None, description="Manifest of the trusted documents.")
    only_trusted: bool = Field(default=False, description="Whether other documents are refused.")
    pool_size: int = Field(default=40, ge=1, description="Connections to the database.")
    budget_public: int = Field(default=80_000, ge=1, description="Highest price of a query, for everyone.")
    budget_press: int = Field(default=80_000, ge=1, description="The same for the press.")
    budget_network: int = Field(default=100_000, ge=1, description="The same for network members.")


class Neo4jSettings(BaseSettings):
    """A Neo4j given by the environment instead of the local one, prefixed NEO4J_."""

    model_config = SettingsConfigDict(env_prefix="NEO4J_", frozen=True)

    uri: str | None = Field(default=None, pattern=r"^(bolt|neo4j)(\+s|\+ssc)?://")
    user: str = "neo4j"
    password: SecretStr = SecretStr("")
    database: str = "neo4j"
