"""Vietnamese text: folding for search, spelling for ranking, sort keys for order. Pure.

Order follows CLDR's `vi` collation: letters first over the whole text (a ă â b c d đ …), then tones (none, huyền,
hỏi, ngã, sắc, nặng). Keys are ASCII, so that a database that compares code points sorts as a Vietnamese reader does.
"""

import re
import unicodedata
from datetime import date
from functools import lru_cache

_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_ALPHABET = " _-,;:!?.'\"()[]{}@*/&#%+<=>0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_WEIGHTS = {letter: chr(ord("0") + i) for i, letter in enumerate(_ALPHABET)}
_OTHER = "|"
_VOWELS = frozenset("aăâeêioôơuưy")


def nfc(text: str) -> str:
    """The text in NFC with repeated blanks made one."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def dmy(day: date | str | None) -> str:
    """A day, if a text in ISO 8601, as it is written in Viet Nam; nothing for none."""
    return "/".join(reversed(str(day).split("-"))) if day else ""


@lru_cache(16_384)
def fold(text: str) -> str:
    """The text without accents, case, đ and punctuation: words of letters and digits with single blanks between."""
    # Twice: some letters have a case only once they are decomposed, and folding the case composes others.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", bare.replace("đ", "d")))


def _letters(text: str) -> list[tuple[str, str]]:
    """Each letter of the text with its tone mark apart: ("ô", "4") for "ố"; no tone is "0"."""
    out: list[tuple[str, str]] = []
    for char in unicodedata.normalize("NFD", text.casefold().replace("’", "'")):
        if char in _TONES and out:
            out[-1] = (out[-1][0], _TONES[char])
        elif unicodedata.combining(char) and out:
            out[-1] = (unicodedata.normalize("NFC", out[-1][0] + char), out[-1][1])
        else:
            out.append((char, "0"))
    return out


def sort_key(text: str) -> str:
    """A key whose code-point order is the Vietnamese order of the texts (case ignored)."""
    words = [_word_key(word) for word in _words(nfc(text))]
    tones = "0".join(tones for _, tones in words).rstrip("0")
    return _WEIGHTS[" "].join(weights for weights, _ in words) + "-" + tones


def _words(text: str) -> list[str]:
    """The text cut at its blanks, but for one that a mark stands on."""
    words = text.split(" ")
    return words if not any(unicodedata.combining(word[:1] or " ") for word in words) else [text]


@lru_cache(16_384)
def _word_key(word: str) -> tuple[str, str]:
    """The weights of a word's letters, and their tones. Texts are made of few syllables."""
    letters = _letters(word)
    return "".join(_WEIGHTS.get(letter, _OTHER) for letter, _ in letters), "".join(tone for _, tone in letters)


@lru_cache(16_384)
def _spell_word(word: str) -> str:
    letters = _letters(word)
    tone = next((t for _, t in letters if t != "0"), "")
    vowel = next((i for i, (letter, _) in enumerate(letters) if letter in _VOWELS), 0)
    return "".join(letter + (tone if i == vowel else "") for i, (letter, _) in enumerate(letters))


def spell(text: str) -> str:
    """The text's spelling, ignoring case, punctuation and where in a syllable the tone mark stands (hòa = hoà)."""
    return " ".join(_spell_word(word) for word in re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text)))
