"""A local Neo4j for everyone, without Docker or Java: fetched, verified, started, kept and stopped by the hub."""

from .folder import InUse
from .running import is_data_folder, running_server
from .server import LocalNeo4j

__all__ = ["InUse", "LocalNeo4j", "is_data_folder", "running_server"]
