"""The words in which a query is written, in the language of who types it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from moreelberaad.card_words import CARD_STATUSES
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.search import Facet
from moreelberaad.domain.search_query import QueryWords
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Option
from moreelberaad.i18n import Language
from moreelberaad.lesson_words import LESSON_STATUSES, SCOPE_NAMES
from moreelberaad.wording import STATUSES

if TYPE_CHECKING:
    from moreelberaad.cards_at_hand import CardFiles
    from moreelberaad.workbench import Workbench

_NAMES: Mapping[str, Mapping[str, Facet]] = {
    "nl": {
        "thema": Facet.THEME,
        "methode": Facet.METHOD,
        "waarde": Facet.VALUE,
        "status": Facet.STATUS,
        "kwartaal": Facet.QUARTER,
        "deelbaar": Facet.SCOPE,
        "uit": Facet.SOURCES,
    },
    "en": {
        "theme": Facet.THEME,
        "method": Facet.METHOD,
        "value": Facet.VALUE,
        "status": Facet.STATUS,
        "quarter": Facet.QUARTER,
        "scope": Facet.SCOPE,
        "from": Facet.SOURCES,
    },
}
"""A saved query is understood in the other language too, so both are always known."""
_EITHER = {"nl": frozenset({"of"}), "en": frozenset({"or"})}
_QUARTERS = ("1", "2", "3", "4")
_SOURCES = ("1", "2", "3", "4", "5")


def query_words(files: CardFiles, bench: Workbench, language: Language) -> QueryWords:
    """Give the words of a query: filters, and what can be chosen in this vault."""
    code = language.code
    other = "en" if code == "nl" else "nl"
    words = files.card_words()
    methods = ((each.id, each.title.get(code)) for each in bench.templates.all())
    return QueryWords(
        names={**_NAMES[code], **_NAMES[other]},
        labels={
            Facet.THEME: _options(words.themes, code),
            Facet.VALUE: _options(words.values, code),
            Facet.METHOD: tuple(methods),
            Facet.STATUS: _statuses(language),
            Facet.QUARTER: tuple((each, each) for each in _QUARTERS),
            Facet.SCOPE: tuple((each.value, language.say(SCOPE_NAMES[each])) for each in Scope),
            Facet.SOURCES: tuple((each, each) for each in _SOURCES),
        },
        either=_EITHER[code],
    )


def _options(options: Sequence[Option], code: str) -> tuple[tuple[str, str], ...]:
    return tuple((each.code, each.label.get(code)) for each in options)


def _statuses(language: Language) -> tuple[tuple[str, str], ...]:
    """Give the words of lessons first, then those of sessions and cards; a code stands once."""
    lessons = LESSON_STATUSES.items()
    closed = ((each.value, STATUSES[each]) for each in Status if each is not Status.OPEN)
    cards = ((each.value, CARD_STATUSES[each]) for each in CardStatus)
    told = {code: language.say(words) for code, words in (*cards, *closed, *lessons)}
    return tuple(sorted(told.items(), key=lambda each: each[0] not in LESSON_STATUSES))
