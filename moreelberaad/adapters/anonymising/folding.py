"""Reading a text as if typed plainly, without losing where each character stood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import is_normalized, normalize

import regex

_PARAGRAPH = regex.compile(r"[^\r\n\u2028\u2029]+")
_CHARACTER = regex.compile(r"\X")
_PLAIN = (
    dict.fromkeys(map(ord, "“”„‟«»"), '"')
    | dict.fromkeys(map(ord, "‘’‚‛‹›ʼ`´"), "'")
    | dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009\t"), " ")
    | dict.fromkeys(map(ord, "‐‑"), "-")
    | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph as the recognisers read it; `offsets` gives the place in the original text.

    There is one offset more than there are characters, for the end.
    """

    text: str
    offsets: range | tuple[int, ...]


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Split at line ends, so that no recogniser looks further than one line."""
    for match in _PARAGRAPH.finditer(text):
        yield _folded(match.group(), match.start())


def _folded(text: str, start: int) -> Paragraph:
    whole = text.translate(_PLAIN)
    if len(whole) == len(text) and is_normalized("NFC", text):
        return Paragraph(text=whole, offsets=range(start, start + len(text) + 1))
    plain: list[str] = []
    offsets: list[int] = []
    for match in _CHARACTER.finditer(text):
        folded = normalize("NFC", match.group()).translate(_PLAIN)
        plain.append(folded)
        offsets.extend([start + match.start()] * len(folded))
    return Paragraph(text="".join(plain), offsets=(*offsets, start + len(text)))
