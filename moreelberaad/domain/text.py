"""Words as they come from outside, made safe to keep; and their sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_DROPPED = {"Cc", "Cs", "Cn", "Co"}
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the reading order of what follows: a text could show other than it is."""

_SENTENCE_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'’”)]*+(?=\s++(?![a-zß-öø-ÿ]))|\n+"  # linear: each run is tried once
)
_CLAUSE_END = re.compile(r"[:;]\s|[.!?…](?:\s++(?![a-zß-öø-ÿ])|$)")
"""A small letter after a full stop goes on with the sentence: "o.a. de", "de adj. van"."""


def tidy(text: str) -> str:
    """Normalise to NFC with plain line ends; control and unassigned characters go.

    One control character anywhere makes other programs drop half a document (tech.md 3b), so
    none is ever stored. Joiners stay: emoji and right-to-left scripts need them.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if lines.isprintable():  # as nearly every line is, and a hundred times faster
        return unicodedata.normalize("NFC", lines)
    kept = "".join(sign for sign in lines if sign in "\n\t" or _stays(sign))
    return unicodedata.normalize("NFC", kept)


def _stays(sign: str) -> bool:
    return sign not in _TURNS and unicodedata.category(sign) not in _DROPPED


def one_line(text: str) -> str:
    """Fold all white space, so that the text stands on one line."""
    return " ".join(tidy(text).split())


def brief(name: str) -> str:
    """Shorten a name that a file gives, so that no message carries a note."""
    return one_line(name)[:40]


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Give the bounds of each sentence, in code points, without the white space around it."""
    start = 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)):
        sentence = text[start:end]
        stripped = sentence.strip()
        if stripped:
            begin = start + sentence.index(stripped)
            yield begin, begin + len(stripped)
        start = end


def first_clause(sentence: str) -> str:
    """Give the words before the first colon, semicolon or full stop: a title (domain.md 6.3)."""
    return _CLAUSE_END.split(sentence.strip(), maxsplit=1)[0].strip()
