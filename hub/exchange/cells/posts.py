"""Mandates of spokespersons and roles of focal points, in the words of the law and of the lists."""

from enum import StrEnum

from graph_schema.vietnamese import fold
from graph_schema.vocabulary import POST_NAMES, FocalPointRole, Mandate, Post
from hub.commands.appointments import FOCAL_POINTS, SPOKESPERSONS
from hub.exchange.cells.text import Parsed, one_line
from hub.exchange.remarks import remark
from hub.exchange.wording import Code


class ListKind(StrEnum):
    """What a list is of."""

    SPOKESPERSONS = "SPOKESPERSONS"
    FOCAL_POINTS = "FOCAL_POINTS"


POSTS: dict[ListKind, tuple[Post, ...]] = {
    ListKind.SPOKESPERSONS: tuple(Mandate),
    ListKind.FOCAL_POINTS: tuple(FocalPointRole),
}
HELD_ALONE = frozenset((*SPOKESPERSONS.alone, *FOCAL_POINTS.alone))
"""Posts that one person of a unit holds at a time; of the others there may be several."""
# The first words that occur decide: somebody authorised by the head is authorised, and who is “không chuyên trách” has
# other duties too.
_WORDS: dict[ListKind, tuple[tuple[str, Post], ...]] = {
    ListKind.SPOKESPERSONS: (
        ("uy quyen", Mandate.AUTHORISED),
        ("authorised", Mandate.AUTHORISED),
        ("authorized", Mandate.AUTHORISED),
        ("dung dau", Mandate.HEAD),
        ("head", Mandate.HEAD),
        ("phat ngon", Mandate.REGULAR),
        ("thuong xuyen", Mandate.REGULAR),
        ("regular", Mandate.REGULAR),
    ),
    ListKind.FOCAL_POINTS: (
        ("leader in charge", FocalPointRole.LEADER_IN_CHARGE),
        ("lanh dao", FocalPointRole.LEADER_IN_CHARGE),
        ("phu trach", FocalPointRole.LEADER_IN_CHARGE),
        ("kiem nhiem", FocalPointRole.CONCURRENT),
        ("khong chuyen trach", FocalPointRole.CONCURRENT),
        ("concurrent", FocalPointRole.CONCURRENT),
        ("chuyen trach", FocalPointRole.SPECIALISED),
        ("specialised", FocalPointRole.SPECIALISED),
        ("specialized", FocalPointRole.SPECIALISED),
    ),
}


def parse_post(cell: str, kind: ListKind) -> Parsed[Post]:
    """The mandate or role that the words name."""
    text = one_line(cell)
    if post := post_in(text, kind):
        return Parsed(post)
    known = POSTS[kind]
    return Parsed(
        remarks=(
            remark(
                Code.POST_UNKNOWN,
                text=text,
                known_en=", ".join(known),
                known_vi=", ".join(POST_NAMES[post] for post in known),
            ),
        )
    )


def post_in(text: str, kind: ListKind) -> Post | None:
    """The mandate or role whose words occur in the text."""
    folded = f" {fold(text.replace('_', ' '))} "
    return next((post for words, post in _WORDS[kind] if f" {words} " in folded), None)
