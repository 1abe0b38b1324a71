"""A local Neo4j for everyone, without Docker or Java: fetched, verified, started, kept and stopped by the hub."""

from .server import LocalNeo4j

__all__ = ["LocalNeo4j"]
