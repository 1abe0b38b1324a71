"""What readers of each tier may see nowhere: the names, ids, numbers and addresses themselves."""

from collections.abc import Iterable
from typing import Final

from hub.access.viewer import Tier, Viewer
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.correct_spokesperson import CorrectSpokesperson
from hub.feed.journal import Journal
from tests.access.roles import TOKEN_NAME
from tests.reference.small_people import (
    FOCAL_POINTS,
    MEMBERS,
    SPEAKERS,
    TODAY,
    WITH_PERSONAL_CONTACTS,
    appointment_id,
)

WRITER: Final = Viewer(Tier.NETWORK, "token:who writes", operates=True)
OLD_PHONE: Final = next(f"+8420000000{number:02}" for number, one in enumerate(SPEAKERS) if one.key == "chief")
PERSONAL: Final = frozenset(f"{key}@person.example" for key, *_ in FOCAL_POINTS).union(
    *(
        {f"+8490000000{number:02}", f"own{number}@person.example"}
        for number, one in enumerate(SPEAKERS)
        if one.key in WITH_PERSONAL_CONTACTS
    )
)


async def said_of_people(journal: Journal) -> None:
    """Writes after which the feed, too, holds what is for members."""
    await journal.append(ConfirmSpokesperson(viewer=WRITER, key="inside", id=appointment_id("inside")))
    await journal.append(
        CorrectSpokesperson(viewer=WRITER, key="phone", id=appointment_id("chief"), phone="0214 3820 000")
    )


def hidden(tier: int) -> set[str]:
    """All that readers of that tier may see nowhere."""
    if tier == MEMBERS:
        return set()
    seen = {one.name for one in SPEAKERS if one.tier <= tier and one.start <= TODAY < one.end}
    found = {TOKEN_NAME, WRITER.actor, OLD_PHONE, *PERSONAL}
    for number, one in enumerate(SPEAKERS):
        if not (one.tier <= tier and one.start <= TODAY < one.end):
            found |= {f"+8420000000{number:02}", f"speaker{number}@unit.example", appointment_id(one.key), one.name}
    for key, _, name, *_ in FOCAL_POINTS:
        found |= {name, appointment_id(key)}
    return found - seen


def seen_by(tier: int, told: str) -> set[str]:
    """What is told of what that tier may not see."""
    return standing(hidden(tier), told)


def standing(texts: Iterable[str], told: str) -> set[str]:
    """Those that stand there; numbers in whatever way they are written."""
    bare = told.replace(" ", "")
    return {each for each in texts if each in told or (each.startswith("+84") and each.removeprefix("+84") in bare)}
