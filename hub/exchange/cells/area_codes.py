"""Codes that the numbering plan gave up: area codes in 2017, mobile prefixes in 2018."""

_AREAS = """
20 214, 22 212, 25 205, 26 206, 27 207, 29 216, 30 229, 31 225, 33 203, 36 227, 37 237, 38 238, 39 239, 4 24, 8 28,
52 232, 53 233, 54 234, 55 255, 56 256, 57 257, 58 258, 59 269, 60 260, 61 251, 62 252, 63 263, 64 254, 66 276, 67 277,
68 259, 70 270, 72 272, 73 273, 74 294, 75 275, 76 296, 77 297, 79 299, 210 210, 211 211, 218 218, 219 219, 230 215,
231 213, 240 204, 241 222, 280 208, 281 209, 320 220, 321 221, 350 228, 351 226, 500 262, 501 261, 510 235, 511 236,
650 274, 651 271, 710 292, 711 293, 780 290, 781 291
"""
_MOBILES = """
120 70, 121 79, 122 77, 126 76, 128 78, 123 83, 124 84, 125 85, 127 81, 129 82, 162 32, 163 33, 164 34, 165 35, 166 36,
167 37, 168 38, 169 39, 186 56, 188 58, 199 59
"""


def _table(text: str) -> dict[str, str]:
    words = text.replace(",", " ").split()
    return dict(zip(words[::2], words[1::2], strict=True))


AREAS = _table(_AREAS)
MOBILES = _table(_MOBILES)
TODAYS_AREAS = frozenset(AREAS.values())


def renewed(national: str) -> str | None:
    """A national number of before, without its 0, as it is dialled today."""
    if len(national) == 10 and national[:3] in MOBILES:
        return MOBILES[national[:3]] + national[3:]
    for length in (3, 2, 1):
        old, rest = national[:length], national[length:]
        if (new := AREAS.get(old)) and new != old and len(rest) == (8 if new in ("24", "28") else 7):
            return new + rest
    return None


def is_landline(national: str) -> bool:
    """Whether the number has one of today's area codes and the digits that go with it, or is the Government's own."""
    if len(national) == 7 and national.startswith("80"):
        return True
    area = national[:2] if national[:2] in ("24", "28") else national[:3]
    return area in TODAYS_AREAS and len(national) == 10
