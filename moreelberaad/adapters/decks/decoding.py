"""From bytes to text, in whichever encoding Excel and its kin write."""

from __future__ import annotations

import codecs
import re
from typing import Final

from moreelberaad.adapters.decks.grid import fault

_MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OF_DUTCH = frozenset("áàäâãåçéèëêíìïîñóòöôõúùüûÿÁÀÄÂÉÈËÊÍÏÓÖÚÜ‘’‚“”„–—…•€°½«»\u00a0")
"""Signs beyond ASCII that Dutch and English are written with."""

_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decoded(content: bytes) -> str:
    """Read text as UTF-8, UTF-16 with a mark, Windows-1252 or, if that is certain, Mac Roman.

    Raises `InputRejected` for what is no text.
    """
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return _plain(_in(encoding, content))
    return _plain(_in("utf-8", content) or _eight_bits(content))


def _plain(text: str | None) -> str:
    if text is None or "\0" in text:
        raise fault("", "card_file_unreadable")
    if not text.strip():
        raise fault("", "empty_file")
    return text


def _eight_bits(content: bytes) -> str | None:
    """Prefer Windows; an Excel for Mac shows in that only its reading is ordinary Dutch."""
    windows, mac = _in("cp1252", content), content.decode("mac_roman")
    if _BINARY.search(mac):
        return None
    return mac if _is_ordinary(mac) and not (windows and _is_ordinary(windows)) else windows


def _is_ordinary(text: str) -> bool:
    return all(sign in _OF_DUTCH for sign in text if not sign.isascii())


def _in(encoding: str, content: bytes) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None
