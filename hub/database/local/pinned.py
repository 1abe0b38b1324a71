"""The Neo4j that the hub keeps: its version, and each of its jars with size and checksum."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

VERSION = "5.26.30"
ROOTS = (f"org.neo4j.app:neo4j-server:{VERSION}", f"org.neo4j:neo4j:{VERSION}")
LOCK_FILE = Path(__file__).with_name(f"neo4j-{VERSION}.lock")


@dataclass(frozen=True, slots=True)
class Jar:
    """One artefact: `group:artifact:jar[:classifier]:version` with what its bytes must be."""

    coordinate: str
    sha256: str
    size: int

    @classmethod
    def parse(cls, line: str) -> Self:
        """Read one line of a lock file."""
        sha256, size, coordinate = line.split()
        return cls(coordinate, sha256, int(size))

    def __str__(self) -> str:
        return f"{self.sha256} {self.size} {self.coordinate}"

    @property
    def file_name(self) -> str:
        """The name that Maven gives the file."""
        _, artifact, _, *classifier, version = self.coordinate.split(":")
        return "-".join([artifact, version, *classifier]) + ".jar"

    def matches(self, path: Path) -> bool:
        """Whether a file holds exactly the pinned bytes."""
        if not path.is_file() or path.stat().st_size != self.size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256


def read_lock(path: Path = LOCK_FILE) -> tuple[Jar, ...]:
    """All jars of a lock file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(Jar.parse(line) for line in lines if line and not line.startswith("#"))
