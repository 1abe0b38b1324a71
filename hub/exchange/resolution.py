"""Which unit a row means: by code and name together, through the reform, or a problem that names the candidates."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph_schema.levels import LEVELS
from graph_schema.vietnamese import fold
from hub.exchange.directory import Directory, UnitRow
from hub.exchange.entry import UnitSaid
from hub.exchange.remarks import Remark, remark
from hub.exchange.unit_names import bare, initials, is_province, key, loose_key, parted, place_behind, spelled
from hub.exchange.wording import Code

_LISTED = 8


@dataclass(frozen=True, slots=True)
class Resolved:
    """The live unit that is meant, with notes on how it was found."""

    unit: UnitRow
    notes: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Why no unit was found, or which could be meant."""

    problem: Remark
    candidates: tuple[UnitRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Name:
    """A name with the places that narrow it down."""

    key: str
    text: str
    district: str
    province: str


class _Stop(Exception):
    """Nothing more can be found out."""

    def __init__(self, problem: Remark, candidates: Iterable[UnitRow] = ()) -> None:
        super().__init__(problem.en)
        self.problem = problem
        self.candidates = tuple(candidates)


def resolve(directory: Directory, said: UnitSaid) -> Resolved | Unresolved:
    """The unit that a row means."""
    try:
        return _Search(directory, said).run()
    except _Stop as stop:
        return Unresolved(stop.problem, stop.candidates)


class _Search:
    def __init__(self, directory: Directory, said: UnitSaid) -> None:
        self.directory = directory
        self.said = said
        self.notes = list[Remark]()
        self.name = _named(directory, said)

    def run(self) -> Resolved:
        found = self._narrowed(self._preferred(self._matched()))
        heirs = dict[str, UnitRow]()
        for unit in found:
            if heir := self.directory.heir(unit):
                heirs[heir.id] = heir
        if not heirs:
            raise _Stop(remark(Code.UNIT_ENDED, unit=self.directory.label(found[0])), found)
        if len(heirs) > 1:
            raise self._ambiguous(found)
        heir = next(iter(heirs.values()))
        if _rank(heir) < _rank(found[0]):
            before, after = self.directory.label(found[0]), self.directory.label(heir)
            raise _Stop(remark(Code.UNIT_ABSORBED, before=before, after=after), (heir,))
        self._tell(found[0], heir)
        return Resolved(heir, tuple(self.notes))

    def _matched(self) -> list[UnitRow]:
        """Every unit that code and name allow."""
        by_code = self._scoped(self.directory.of_code(self.said.code)) if self.said.code else []
        by_name = self._by_name() if self.name.text else []
        if not by_code and not by_name:
            raise _Stop(remark(Code.UNIT_UNKNOWN, said=f"“{self.said}”"))
        if not self.name.text:
            self._tell_former(by_code)
        if not self.said.code or not self.name.text:
            return by_code or by_name
        if not by_code:
            self.notes.append(remark(Code.CODE_UNKNOWN, code=self.said.code))
            return by_name
        if not by_name:
            said = remark(Code.UNIT_NAME_UNKNOWN, code=self.said.code, unit=self._listed(by_code), name=self.name.text)
            raise _Stop(said, by_code)
        return self._agreed(by_code, by_name)

    def _agreed(self, by_code: list[UnitRow], by_name: list[UnitRow]) -> list[UnitRow]:
        """Those of the code that have the name too, or at least the same heir."""
        ids = {unit.id for unit in by_name}
        if both := [unit for unit in by_code if unit.id in ids]:
            return both
        heirs = self.directory.with_heirs(by_name)
        if related := [u for u in by_code if (heir := self.directory.heir(u)) and heir.id in heirs]:
            return related
        raise _Stop(
            remark(
                Code.UNIT_CONTRADICTS,
                code=self.said.code,
                by_code=self._listed(by_code),
                name=self.name.text,
                by_name=self._listed(by_name),
            ),
            (*by_code, *by_name),
        )

    def _by_name(self) -> list[UnitRow]:
        found = self._scoped(self.directory.of_key(self.name.key))
        return found or self._scoped(self.directory.of_loose_key(loose_key(self.name.key)))

    def _scoped(self, units: list[UnitRow]) -> list[UnitRow]:
        """Those in the province that was said; of these, those of the district if it had any."""
        if self.name.province:
            places = _places(self.directory, self.name.province)
            units = [unit for unit in units if self.directory.belongs(unit, places)]
        if not self.name.district:
            return units
        district = key(self.name.district)
        return [unit for unit in units if self._is_in_district(unit, district)] or units

    def _is_in_district(self, unit: UnitRow, district: str) -> bool:
        parent = self.directory.parent(unit)
        return (
            parent is not None and parent.level == "DISTRICT" and district in (key(parent.full_name), key(parent.name))
        )

    def _preferred(self, units: list[UnitRow]) -> list[UnitRow]:
        """Live units before ended ones; then those that are spelled alike."""
        live = [unit for unit in units if self.directory.is_live(unit)] or units
        own = spelled(bare(self.name.text))
        return [unit for unit in live if own in (spelled(unit.full_name), spelled(unit.name))] or live

    def _narrowed(self, units: list[UnitRow]) -> list[UnitRow]:
        """If several are left: the one whose parents are named around the row."""
        if len(units) < 2:
            return units
        for text in self.said.context:
            around = f" {fold(text)} "
            near = [unit for unit in units if any(f" {fold(up.name)} " in around for up in self._provinces(unit))]
            if len(near) == 1:
                told = remark(Code.UNIT_BY_CONTEXT, count=len(units), unit=self.directory.label(near[0]), context=text)
                self.notes.append(told)
            if near:
                return near
        return units

    def _provinces(self, unit: UnitRow) -> Iterable[UnitRow]:
        """What a heading may name: every unit above but the root."""
        return (up for up in self.directory.above(unit) if up.parent)

    def _ambiguous(self, units: list[UnitRow]) -> _Stop:
        return _Stop(remark(Code.UNIT_AMBIGUOUS, said=f"“{self.said}”", candidates=self._listed(units)), units)

    def _listed(self, units: list[UnitRow]) -> str:
        names = list(dict.fromkeys(map(self.directory.label, units)))
        return "; ".join(names[:_LISTED]) + ("; …" if len(names) > _LISTED else "")

    def _tell(self, found: UnitRow, heir: UnitRow) -> None:
        if self.said.code and found.code.lstrip("0") == self.said.code.lstrip("0") and found.code != self.said.code:
            self.notes.append(remark(Code.CODE_ZEROS_RESTORED, text=self.said.code, code=found.code))
        if self.name.text and not self._is_spelled_alike(found):
            self.notes.append(remark(Code.UNIT_SPELLED, text=self.name.text, unit=self.directory.label(found)))
        if found is not heir:
            before, after = self.directory.label(found), self.directory.label(heir)
            self.notes.append(remark(Code.UNIT_SUCCEEDED, before=before, after=after))

    def _tell_former(self, by_code: list[UnitRow]) -> None:
        """A code without a name may mean a unit that had it before and went into another one."""
        live = {unit.code: unit for unit in by_code if self.directory.is_live(unit)}
        for unit in by_code:
            heir = self.directory.heir(unit)
            if heir and unit.code in live and heir is not live[unit.code]:
                before, after = self.directory.label(unit), self.directory.label(heir)
                self.notes.append(remark(Code.CODE_REUSED, before=before, after=after))

    def _is_spelled_alike(self, unit: UnitRow) -> bool:
        own = spelled(self.name.text)
        known = (unit.full_name, unit.name, *unit.other_names)
        return any(spelled(name) in own for name in known)


def _rank(unit: UnitRow) -> int:
    return next(level.rank for level in LEVELS if level.name == unit.level)


def _named(directory: Directory, said: UnitSaid) -> _Name:
    """The name apart from the places that are written with it."""
    found, text, places = _own_name(directory, parted(said.name))
    province, district = said.province, said.district
    for place in places:
        if is_province(place) and not province:
            province = place
        elif not district:
            district = place
    return _Name(found, text, district, province)


def _own_name(directory: Directory, parts: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    """The key and text of the name, and the places behind it: the longest start that is some unit's name."""
    for count in range(len(parts), 0, -1):
        text = ", ".join(parts[:count])
        if directory.of_key(found := key(text)):
            return found, text, parts[count:]
    behind = place_behind(" ".join(parts))
    found, places = behind or (key(parts[0]), parts[1:])
    if not directory.of_key(found) and directory.of_key(short := initials(found)):
        found = short
    return found, parts[0], places


def _places(directory: Directory, province: str) -> frozenset[str]:
    """The province that was said and what it became."""
    units = directory.of_key(key(province)) or directory.of_loose_key(loose_key(province))
    provinces = [unit for unit in units if unit.level == "PROVINCE"]
    if not provinces:
        raise _Stop(remark(Code.PROVINCE_UNKNOWN, text=province))
    return directory.with_heirs(provinces)
