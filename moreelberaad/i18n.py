"""The languages of the app: Dutch sentences in the source, other languages from catalogues.

`N_` marks a sentence for the catalogue where it stands as data; a `Language` gives it its words
at the moment it is shown, so that window, command line and documents can each speak their own.
"""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from babel.dates import format_date

from moreelberaad import assets

DUTCH = "nl"
LANGUAGES = (DUTCH, "en")
_DOMAIN = "moreelberaad"


def N_(sentence: str) -> str:  # noqa: N802 - the name that extractors of sentences know
    """Mark a sentence for the catalogue, and leave it as it is."""
    return sentence


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its sentences, its plurals, its dates."""

    code: str

    def say(self, sentence: str, /, **params: str | int) -> str:
        """Give a sentence in this language, its `{names}` filled in."""
        return _catalogue(self.code).gettext(sentence).format(**params)

    def count(self, one: str, many: str, number: int, /, **params: str | int) -> str:
        """Give the sentence that fits this number; `{number}` stands for it."""
        sentence = _catalogue(self.code).ngettext(one, many, number)
        return sentence.format(number=number, **params)

    def day(self, day: date) -> str:
        """Write a date in words, such as 1 december 2026."""
        return format_date(day, "d MMMM yyyy", locale=self.code)

    def month(self, day: date) -> str:
        """Write the month of a day in words, such as november 2026."""
        return format_date(day, "LLLL yyyy", locale=self.code)

    def clock(self, moment: time | datetime) -> str:
        """Write a time of day, such as 09.05; each language has its own sign in between."""
        return self.say("{hours}.{minutes}", hours=f"{moment:%H}", minutes=f"{moment:%M}")


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    if code == DUTCH:
        return gettext.NullTranslations()
    locale = assets.folder("resources") / "locale"
    return gettext.translation(_DOMAIN, locale, languages=[code], fallback=True)
