"""What a unit that begins, and a place in the tree, must be: a free code, a parent of the right level. Pure."""

from collections.abc import Iterator

from graph_schema.levels import LEVEL_OF_KIND, LEVELS
from graph_schema.network import CHILD_OF
from graph_schema.vietnamese import dmy, spell
from hub.feed.write import Refusal
from hub.reform.draft import Begun, Draft
from hub.reform.steps import path_of
from hub.reform.unit_rules import lives_on

LONGEST = 300
_LEVELS = {level.name: level for level in LEVELS}


def about_new_units(draft: Draft) -> Iterator[Refusal]:
    """The reasons against units that begin, and against new parents."""
    codes: dict[str, int] = {}
    for begun in draft.begun.values():
        yield from _form(begun)
        yield from _code(draft, begun, codes)
        yield from _rename(draft, begun)
        yield from parent_allowed(draft, begun.level, begun.parent, path_of(begun.step, "parent"))
        yield from _guide(draft, begun)
    for moved in draft.moved.values():
        path = path_of(moved.step, "parent")
        yield from parent_allowed(draft, moved.unit.level, moved.parent, path)
        if moved.parent == moved.unit.leads_to(CHILD_OF.name):
            yield Refusal("NO_CHANGE", path, "It is its parent already.", "Đây đã là đơn vị cấp trên hiện tại.")


def _form(begun: Begun) -> Iterator[Refusal]:
    for name in ("code", "name", "fullName", "nameEn", "abbreviation", "website"):
        value = begun.properties.get(name)
        if value is not None and not 0 < len(str(value)) <= LONGEST:
            yield Refusal(
                "BAD_USER_INPUT",
                path_of(begun.step, name),
                f"{name} has 1 to {LONGEST} characters.",
                f"{name} phải có từ 1 đến {LONGEST} ký tự.",
            )


def _code(draft: Draft, begun: Begun, seen: dict[str, int]) -> Iterator[Refusal]:
    code, path = str(begun.properties["code"]), path_of(begun.step, "code")
    holders = draft.picture.taken.get(code, frozenset())
    if seen.setdefault(code, begun.step) != begun.step or not holders <= draft.ended.keys():
        yield Refusal("CODE_TAKEN", path, f"Another unit has the code {code} then.", f"Mã {code} đã có đơn vị khác.")
    if (ends := LEVEL_OF_KIND[str(begun.properties["kind"])].valid_to) <= draft.day:
        yield Refusal(
            "LEVEL_ENDED",
            path_of(begun.step, "kind"),
            f"That level ended on {ends}.",
            f"Cấp này đã bỏ từ ngày {dmy(ends)}.",
        )


def _rename(draft: Draft, begun: Begun) -> Iterator[Refusal]:
    if not begun.after:
        return
    old, new = draft.picture.units[begun.after].properties, begun.properties
    if old["level"] != new["level"]:
        yield Refusal(
            "LEVEL_CHANGED",
            path_of(begun.step, "kind"),
            "A unit of another level is not this one renamed: let it begin, and end this one into it.",
            "Đơn vị ở cấp khác không phải là đổi tên: cần lập đơn vị mới và kết thúc đơn vị này.",
        )
    if all(old[name] == new[name] for name in ("code", "kind")) and spell(old["name"]) == spell(new["name"]):
        yield Refusal(
            "NO_CHANGE",
            path_of(begun.step, "name"),
            "Neither name, code nor kind changes; another spelling is the same name.",
            "Tên, mã và loại đều không đổi; cách viết dấu khác vẫn là cùng một tên.",
        )


def parent_allowed(draft: Draft, level: str, parent: str, path: tuple[str, ...]) -> Iterator[Refusal]:
    """The parent lives on, and units of this level have such parents."""
    if not parent:
        return
    yield from lives_on(draft, parent, path)
    if (above := draft.level_of(parent)) not in _LEVELS[level].parents:
        yield Refusal(
            "PARENT_LEVEL",
            path,
            f"A unit of level {level} is not under one of level {above}.",
            f"Đơn vị cấp {level} không trực thuộc đơn vị cấp {above}.",
        )


def _guide(draft: Draft, begun: Begun) -> Iterator[Refusal]:
    guide, path = begun.guide, path_of(begun.step, "guided_by")
    if guide and not begun.after:
        yield from lives_on(draft, guide, path)
        if draft.level_of(guide) != "CENTRAL":
            yield Refusal(
                "PARENT_LEVEL", path, "A central unit guides departments.", "Chỉ cơ quan trung ương hướng dẫn ngành."
            )
