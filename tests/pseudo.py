"""A language that nobody speaks: the Dutch sentences, a third longer, in letters with accents.

What stays without accents was never meant for translation; what is cut off had no room to grow.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from contextlib import contextmanager

from typing_extensions import override

from moreelberaad import i18n

_PARTS = re.compile(r"(\{\w+\})")
_ACCENTS = str.maketrans("aeiouycnsAEIOUCNS", "àéîöúýçñšÀÉÎÖÚÇÑŠ")
_LONGER = " öñé tŵó"


def pseudo(sentence: str) -> str:
    """Lengthen a sentence and put accents on it, but not on what is filled in."""
    parts = _PARTS.split(sentence)
    accented = "".join(
        each if each.startswith("{") else each.translate(_ACCENTS) for each in parts
    )
    more = max(1, len(sentence) * 3 // 10)
    return f"{accented}{(_LONGER * (more // len(_LONGER) + 1))[:more]}" if accented.strip() else ""


class Pseudo(gettext.NullTranslations):
    """Stands where a catalogue is asked for."""

    @override
    def gettext(self, message: str) -> str:
        return pseudo(message) if re.search(r"[a-zA-Z]{2}", _PARTS.sub("", message)) else message

    @override
    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


@contextmanager
def spoken() -> Iterator[None]:
    """Let it stand for every language of the program."""
    kept = i18n._catalogue  # noqa: SLF001 - a language that the program does not have
    i18n._catalogue = lambda _code: Pseudo()  # type: ignore[assignment] # noqa: SLF001 - idem
    try:
        yield
    finally:
        i18n._catalogue = kept  # noqa: SLF001 - idem
