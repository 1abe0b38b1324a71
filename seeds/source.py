"""A source: a folder with its facts as CSV and, in source.toml, where they come from and how many there must be."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seeds.errors import BadSource
from seeds.table import Column, Row, Table

SOURCES = ("administrative_units", "central_units", "provincial_departments", "press_agencies", "fictional_people")
FOLDER = Path(__file__).parent


@dataclass
class Source:
    """One source's folder. `counts` fills while its files are read."""

    folder: Path
    description: Mapping[str, Any]
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The folder's name: the first part of the ids made from this source."""
        return self.folder.name

    def as_of(self, file: str) -> str:
        """The date from which the file's facts hold."""
        return str(self.description["files"][file]["as_of"])

    def read(self, file: str, *columns: Column) -> list[Row]:
        """All rows of one file; fewer than source.toml asks for are an error, never a smaller network."""
        path = self.folder / file
        if not path.is_file():
            raise BadSource(f"{self.name}/{file} is missing")
        rows = list(Table(path, columns).rows())
        minimum = self.description["files"][file]["minimum"]
        if len(rows) < minimum:
            raise BadSource(f"{self.name}/{file} has {len(rows)} rows; at least {minimum} are expected", file=file)
        self.counts[file] = len(rows)
        return rows

    def digests(self) -> dict[str, str]:
        """The SHA-256 of each of its files, by name."""
        files = sorted(self.description["files"])
        return {f"{self.name}/{file}": hashlib.sha256((self.folder / file).read_bytes()).hexdigest() for file in files}


def open_source(name: str, root: Path = FOLDER) -> Source:
    """The source of that name below `root`."""
    try:
        description = tomllib.loads((root / name / "source.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise BadSource(f"{name}/source.toml cannot be read: {fault}") from fault
    return Source(root / name, description)
