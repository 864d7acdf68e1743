"""The labels of series: neutral new ones, and whether one gives away a group.

A label is chosen by the facilitator, checked, and never exported (design.md 2).
"""

from __future__ import annotations

from collections.abc import Sequence

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import LANGUAGES, N_, Language

_NEUTRAL = (
    N_("Linde"),
    N_("Beuk"),
    N_("Wilg"),
    N_("Berk"),
    N_("Esdoorn"),
    N_("Hazelaar"),
    N_("Zwaluw"),
    N_("Reiger"),
    N_("Kievit"),
    N_("Lijster"),
    N_("Spreeuw"),
    N_("Ekster"),
    N_("Schelp"),
    N_("Kiezel"),
    N_("Duin"),
    N_("Molen"),
    N_("Brug"),
    N_("Anker"),
    N_("Kompas"),
    N_("Lantaarn"),
    N_("Eik"),
)
"""Trees, birds and things that point to nobody; the last one is the example in the field."""


def proposals(language: Language, known: Sequence[Prose], number: int = 2) -> tuple[Prose, ...]:
    """Give neutral labels that the vault does not have yet."""
    labels = (Prose(_label(language, language.say(word))) for word in _NEUTRAL)
    fresh = (label for label in labels if label not in known)
    return tuple(label for label, _ in zip(fresh, range(number), strict=False))


def is_traceable(label: Prose, recogniser: Recogniser) -> bool:
    """Tell whether a label may lead to people; our own neutral words do not."""
    word = label.plain.strip()
    for language in map(Language, LANGUAGES):
        word = word.removeprefix(_label(language, "").strip()).strip()
    return bool(word) and word not in _neutral() and bool(recogniser.find(f"reeks {word}"))


def _label(language: Language, word: str) -> str:
    return language.say("reeks {name}", name=word)


def _neutral() -> frozenset[str]:
    """Give our own words in every language: a vault may be used in more than one."""
    return frozenset(Language(code).say(word) for code in LANGUAGES for word in _NEUTRAL)
