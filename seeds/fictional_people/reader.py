"""Reads what fictional people are made of: names, titles, topics, and how many posts are filled on which day."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from graph_schema.levels import LEVELS
from graph_schema.network import MANDATES, ROLES
from seeds.errors import BadSource
from seeds.source import Source
from seeds.table import DATE, Column, Row

POSTS = ("HEAD", "REGULAR", "LEADER_IN_CHARGE", "OFFICER", "SECOND_OFFICER")
"""Posts that one person after another holds. An officer is a specialised or a concurrent focal point."""
TODAY = "2026-11-22"
"""The demo's own today: verification states and gaps are seeded relative to it."""

_LEVEL = Column("level", values=frozenset(level.name for level in LEVELS))
_NAMES = (
    Column("part", values=frozenset({"family", "middle", "given"})),
    Column("gender", required=False, values=frozenset("mf")),
    Column("name"),
    Column("weight", pattern=r"[1-9]\d*"),
)
_TITLES = (Column("unit", pattern=r"[A-Z_]+"), Column("role", values=frozenset(MANDATES + ROLES)), Column("title"))
_MILESTONES = (
    Column("day", pattern=DATE),
    _LEVEL,
    Column("post", values=frozenset((*POSTS, "AUTHORISED"))),
    Column("live", pattern=r"[1-9]\d*"),
)


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day on which so many units of a level have a post filled: `live` by level and post."""

    day: str
    live: dict[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True)
class Cast:
    """What people are made of."""

    source: str
    seed: str
    first_day: str
    family: list[str]
    middle: dict[str, list[str]]
    given: dict[str, list[str]]
    titles: dict[tuple[str, str], str]
    topics: dict[str, list[str]]
    milestones: list[Milestone]
    expired: dict[str, float]

    @cached_property
    def milestone_days(self) -> list[str]:
        """The days that have quotas, in order."""
        return [milestone.day for milestone in self.milestones]


def read(source: Source) -> Cast:
    """All files of the source."""
    names: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in source.read("names.csv", *_NAMES):
        names[row["part"], row["gender"]] += [row["name"]] * int(row["weight"])
    topics: defaultdict[str, list[str]] = defaultdict(list)
    for row in source.read("topics.csv", _LEVEL, Column("topic")):
        topics[row["level"]].append(row["topic"])
    titles = {(row["unit"], row["role"]): row["title"] for row in source.read("titles.csv", *_TITLES)}
    return Cast(
        source=source.name,
        seed=source.description["seed"],
        first_day=str(source.description["first_day"]),
        family=names["family", ""],
        middle={gender: names["middle", gender] for gender in "mf"},
        given={gender: names["given", gender] for gender in "mf"},
        titles=titles,
        topics=dict(topics),
        milestones=_milestones(source.read("milestones.csv", *_MILESTONES)),
        expired=source.description["expired"],
    )


def _milestones(rows: list[Row]) -> list[Milestone]:
    found: dict[str, Milestone] = {}
    for row in rows:
        milestone = found.setdefault(row["day"], Milestone(row["day"]))
        if (row["level"], row["post"]) in milestone.live:
            raise row.fault("post", f"{row['level']} {row['post']} stands for {row['day']} already")
        milestone.live[row["level"], row["post"]] = int(row["live"])
    if list(found) != sorted(found):
        raise BadSource("milestones.csv: the days are not in order")
    return list(found.values())
