"""Where a Neo4j is and how to log in, whoever runs it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Connection:
    """Address and credentials of one database on one server."""

    uri: str
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = "neo4j"
