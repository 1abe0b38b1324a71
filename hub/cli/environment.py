"""The settings as the environment gives them. What is wrong there is said in a line that names the variable."""

from dataclasses import dataclass
from typing import TypeVar

from pydantic import ValidationError
from pydantic_settings import BaseSettings

from hub.access.issuer import issuer_of
from hub.errors import BadUserInput
from hub.settings import HubSettings, Neo4jSettings, SmtpSettings

Settings = TypeVar("Settings", bound=BaseSettings)


@dataclass(frozen=True)
class Environment:
    """All settings of a command."""

    hub: HubSettings
    neo4j: Neo4jSettings

    @property
    def place(self) -> str:
        """Where the network is kept, for messages."""
        return f"database {self.neo4j.database} of NEO4J_URI" if self.neo4j.uri else str(self.hub.home)


def read_environment() -> Environment:
    """The settings, or BadUserInput."""
    found = Environment(_read(HubSettings), _read(Neo4jSettings))
    token = found.hub.network_token
    if token is not None and not token.get_secret_value().strip():
        raise BadUserInput("HUB_NETWORK_TOKEN is empty: give it a value, or leave it out.")
    issuer_of(found.hub)
    return found


def read_smtp() -> SmtpSettings:
    """The mail server's settings, or BadUserInput."""
    return _read(SmtpSettings)


def _read(settings: type[Settings]) -> Settings:
    try:
        return settings()
    except ValidationError as error:
        prefix = settings.model_config.get("env_prefix", "")
        # Neither the value nor pydantic's own text of it: it may be a password.
        faults = [f"{prefix}{fault['loc'][0]}".upper() + f": {fault['msg']}" for fault in error.errors()]
        raise BadUserInput("; ".join(faults)) from error
