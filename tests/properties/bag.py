"""What random queries are made of: ids, codes, days, names and topics that the records really have."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from graph_schema.identity import make_id
from graph_schema.levels import NETWORK_START
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from graph_schema.vietnamese import fold

STRANGERS = tuple(make_id(prefix, "nobody") for prefix in ("unit", "spokesperson", "x"))
"""Ids that are well formed and that nothing has."""
NO_NODES = {"Placement", "Person", "Document"}
"""Labels whose ids `node` does not know."""
LISTED = "2023-04-10"
"""The first day of which the lists tell everything."""
HOURS = ("T00:00:00+07:00", "T23:59:59+07:00", "T16:59:59Z", "T17:00:00Z", "T08:30:00.5+07:00")


@dataclass(frozen=True)
class Bag:
    """Real values to draw from. Units stand in groups, so that small groups are drawn as often as large ones."""

    units: Sequence[Sequence[str]]
    others: Sequence[Sequence[str]]
    hidden: Sequence[Sequence[str]]
    codes: Sequence[Sequence[str]]
    days: Sequence[str]
    names: Sequence[Sequence[str]]
    agencies: Sequence[str]
    topics: Sequence[str]

    def unit_ids(self) -> st.SearchStrategy[str]:
        """Ids of units, ended ones too."""
        return _from_groups(self.units)

    def ids(self) -> st.SearchStrategy[str]:
        """Ids of anything, now and then of nothing."""
        usual = [self.unit_ids(), _from_groups(self.others)]
        return st.one_of(*usual * 4, _from_groups(self.hidden), st.sampled_from(STRANGERS))

    def texts(self) -> st.SearchStrategy[str]:
        """Texts to search for: names and parts of them, with and without accents; signs only; nonsense."""
        name = _from_groups(self.names)
        signs = st.sampled_from(("-", "zzzz", "+(*", "đ", "an"))
        return st.one_of(name.flatmap(_parts), name, name.map(fold).filter(bool), name.map(str.upper), signs)

    def unit_names(self) -> st.SearchStrategy[str]:
        """Names for exact filters."""
        return _from_groups(self.names).flatmap(lambda name: st.sampled_from((name, fold(name), name.lower())))

    def dates(self) -> st.SearchStrategy[str]:
        """Days around those on which something changes, mostly from the time that the lists tell of."""
        told = st.sampled_from([day for day in self.days if day >= LISTED] or self.days)
        return st.one_of(told, told, told, st.sampled_from(self.days))

    def moments(self) -> st.SearchStrategy[str]:
        """Moments on such days."""
        return st.tuples(self.dates(), st.sampled_from(HOURS)).map("".join)

    def matters(self) -> st.SearchStrategy[str]:
        """Topics to ask about: whole ones, one word of one, none."""
        topic = st.sampled_from(self.topics)
        word = topic.flatmap(lambda t: st.sampled_from(t.split()))
        return st.one_of(topic, word, topic.map(fold), st.sampled_from(("", "!", "vũ trụ")))


def bag_of(records: Iterable[Node | Relationship]) -> Bag:
    """The bag of the records' values."""
    units, others, hidden, codes, names = (defaultdict[str, list[str]](list) for _ in range(5))
    days, topics, agencies = {NETWORK_START}, set[str](), set[str]()
    for x in records:
        days |= {str(x.properties[name]) for name in ("validFrom", "validTo", "date") if x.properties.get(name)}
        if not isinstance(x, Node):
            continue
        p = {name: str(value) for name, value in x.properties.items()}
        if x.label == "Unit":
            group = f"{p['level']}{p['validTo'] == FOREVER}"
            units[group].append(p["id"])
            names[group].append(p["fullName"] if len(names[group]) % 3 == 0 else p["name"])
            codes[group].append(p.get("code", ""))
        elif x.label not in {"Sequence", "Change"}:
            (hidden if x.label in NO_NODES else others)[x.label].append(p["id"])
            names[x.label].extend([] if x.label in NO_NODES else [p["name"]])
        topics |= {p["topic"]} if "topic" in p else set()
        agencies |= {p["name"]} if x.label == "PressAgency" else set()
    around = sorted({near for day in days for near in _around(day)})
    return Bag(
        units=_groups(units),
        others=_groups(others),
        hidden=_groups(hidden),
        codes=_groups(codes),
        days=around,
        names=_groups(names),
        agencies=sorted(agencies),
        topics=sorted(topics),
    )


def _around(day: str) -> list[str]:
    """The day, the day before and the day after, where the network can be asked about them."""
    if day == FOREVER:
        return []
    near = [(date.fromisoformat(day) + timedelta(days=step)).isoformat() for step in (-1, 0, 1)]
    return [x for x in near if x >= NETWORK_START]


def _groups(grouped: Mapping[str, list[str]]) -> list[list[str]]:
    return [grouped[key] for key in sorted(grouped) if grouped[key]]


def _from_groups(groups: Sequence[Sequence[str]]) -> st.SearchStrategy[str]:
    return st.sampled_from(groups).flatmap(st.sampled_from)


def _parts(name: str) -> st.SearchStrategy[str]:
    beginnings = st.integers(1, len(name)).map(lambda end: name[:end]).filter(str.strip)
    return st.one_of(st.sampled_from(name.split()), beginnings)
