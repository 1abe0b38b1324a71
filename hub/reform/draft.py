"""What the steps mean for the units of the picture: which begin, end and move. Names are resolved here. Pure."""

from dataclasses import dataclass, field
from typing import Any

from graph_schema.levels import LEVEL_OF_KIND
from graph_schema.network import CHILD_OF, GUIDED_BY
from graph_schema.shape import FOREVER
from graph_schema.succession import unit_id
from graph_schema.vietnamese import nfc
from hub.feed.write import Refusal
from hub.reform.picture import Known, Picture
from hub.reform.steps import PROPERTIES, Reorganisation, Step, path_of


@dataclass
class Begun:
    """A unit that begins. `after` is the one that it is the new name, code or kind of."""

    step: int
    properties: dict[str, Any]
    parent: str = ""
    guide: str = ""
    after: str = ""

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.properties["id"])

    @property
    def level(self) -> str:
        """Its level."""
        return str(self.properties["level"])


@dataclass(frozen=True)
class Into:
    """One way from an ending unit to a successor; its kind is told, or follows."""

    step: int
    unit: str
    main: bool | None
    kind: str | None


@dataclass
class Ended:
    """A unit that ends; `step` is the first that says so."""

    step: int
    unit: Known
    into: list[Into] = field(default_factory=list)
    assumed: bool = False

    @property
    def main(self) -> str | None:
        """Its main successor: the only one, or the one that is said to be."""
        told = [into.unit for into in self.into if into.main or len(self.into) == 1]
        return told[0] if len(told) == 1 else None


@dataclass
class Moved:
    """A unit that gets another parent."""

    step: int
    unit: Known
    parent: str = ""


@dataclass
class Draft:
    """The steps, resolved. `refusals` say what could not be; `codes` are of who begins."""

    picture: Picture
    asked: Reorganisation
    begun: dict[str, Begun] = field(default_factory=dict)
    ended: dict[str, Ended] = field(default_factory=dict)
    moved: dict[str, Moved] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    by_step: dict[int, Begun] = field(default_factory=dict)

    @property
    def day(self) -> str:
        """The day on which all of it takes effect."""
        return self.picture.day

    def level_of(self, unit: str) -> str:
        """The level of a unit that begins or is known."""
        return self.begun[unit].level if unit in self.begun else self.picture.units[unit].level

    def followed(self, unit: str) -> str:
        """The unit itself, or the main successor of one that ends."""
        ended = self.ended.get(unit)
        return (ended.main or unit) if ended else unit

    def refuse(self, code: str, path: tuple[str, ...], message: str, message_vi: str) -> None:
        """Adds a reason against it."""
        self.refusals.append(Refusal(code, path, message, message_vi))


def draft_of(picture: Picture, asked: Reorganisation) -> Draft:
    """The draft of what is asked: first who begins, since other steps lead there."""
    draft = Draft(picture, asked)
    for verbs, take in ((("BEGIN", "RENAME"), _begin), (("RENAME", "END", "MOVE"), _leave), (("BEGIN",), _join)):
        for number, step in enumerate(asked.steps):
            if step.do in verbs:
                take(draft, number, step)
    for begun in draft.begun.values():
        _stay(draft, begun)
    return draft


def _begin(draft: Draft, number: int, step: Step) -> None:
    old = _subject(draft, number, step) if step.do == "RENAME" else None
    if step.do == "RENAME" and old is None:
        return
    properties = {**(old.properties if old else {}), **_told(step)}
    properties.pop("endAssumed", None)
    kind, code = str(properties["kind"]), str(properties["code"])
    identifier = unit_id(kind, code, draft.day)
    properties |= {"id": identifier, "level": LEVEL_OF_KIND[kind].name, "version": 1}
    properties |= {"validFrom": draft.day, "validTo": FOREVER}
    if identifier in draft.begun:
        _twice(draft, number, "code")
    else:
        begun = Begun(number, properties, after=old.id if old else "")
        draft.begun[identifier] = draft.by_step[number] = begun
        draft.codes[code] = identifier


def _told(step: Step) -> dict[str, Any]:
    said = {PROPERTIES[name]: getattr(step, name) for name in PROPERTIES}
    return {name: nfc(value) if isinstance(value, str) else value for name, value in said.items() if value is not None}


def _leave(draft: Draft, number: int, step: Step) -> None:
    unit = _subject(draft, number, step)
    if unit is None:
        return
    if step.do == "MOVE":
        if unit.id in draft.moved:
            _twice(draft, number, "unit")
        elif parent := _target(draft, number, "parent", step.parent):
            draft.moved[unit.id] = Moved(number, unit, parent)
        return
    first = draft.asked.steps[draft.ended[unit.id].step] if unit.id in draft.ended else None
    if first and ("RENAME" in (step.do, first.do) or first.unit != step.unit):
        _twice(draft, number, "unit")
        return
    if step.do == "RENAME" and number not in draft.by_step:
        return
    ended = draft.ended.setdefault(unit.id, Ended(number, unit))
    ended.assumed = ended.assumed or bool(step.assumed)
    if step.do == "RENAME":
        _rename(draft, number, step, ended)
    elif step.into and (successor := _target(draft, number, "into", step.into)):
        ended.into.append(Into(number, successor, step.main, step.succession))


def _rename(draft: Draft, number: int, step: Step, ended: Ended) -> None:
    new = draft.by_step[number]
    ended.into.append(Into(number, new.id, True, None))
    if step.parent:
        new.parent = _target(draft, number, "parent", step.parent) or ""
    else:
        new.parent = ended.unit.leads_to(CHILD_OF.name)
    new.guide = ended.unit.leads_to(GUIDED_BY.name)


def _stay(draft: Draft, begun: Begun) -> None:
    """A unit that is only renamed stays under its parent, and under what its parent becomes."""
    if begun.after and not draft.asked.steps[begun.step].parent:
        begun.parent = draft.followed(begun.parent)
    if begun.after:
        begun.guide = draft.followed(begun.guide)


def _join(draft: Draft, number: int, step: Step) -> None:
    if begun := draft.by_step.get(number):
        begun.parent = _target(draft, number, "parent", step.parent) or ""
        begun.guide = (_target(draft, number, "guided_by", step.guided_by) or "") if step.guided_by else ""


def _subject(draft: Draft, number: int, step: Step) -> Known | None:
    """The unit that the step is about."""
    name = step.unit or ""
    identifier = name if name in draft.picture.subjects else draft.picture.subject_codes.get(name)
    if identifier is None:
        _unknown(draft, path_of(number, "unit"), name)
        return None
    return draft.picture.subjects[identifier]


def _target(draft: Draft, number: int, field_: str, name: str | None) -> str | None:
    """The unit that a step leads to, as of the day: one that begins goes before one that is there."""
    name = name or ""
    if name in draft.begun or name in draft.picture.units:
        return name
    found = draft.codes.get(name) or draft.picture.other_codes.get(name)
    if found is None:
        _unknown(draft, path_of(number, field_), name)
    return found


def _unknown(draft: Draft, path: tuple[str, ...], name: str) -> None:
    draft.refuse("NOT_FOUND", path, f"There is no unit {name} then.", f"Không có đơn vị {name} vào lúc đó.")


def _twice(draft: Draft, number: int, name: str) -> None:
    draft.refuse(
        "STEP_TWICE",
        path_of(number, name),
        "Another step says what becomes of this unit.",
        "Một bước khác đã quyết định về đơn vị này.",
    )
