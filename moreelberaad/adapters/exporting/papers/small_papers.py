"""What is cut, handed over or ticked: slips, the card of the commander, criteria."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from moreelberaad import room_words
from moreelberaad.adapters.exporting.papers.model import (
    CardSheet,
    Checklist,
    Leaf,
    Rule,
    Slip,
    SlipSheet,
)
from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.paper_slips import Ballot, Rating, Slips
from moreelberaad.domain.papers import CriteriaSheet
from moreelberaad.i18n import N_, Language

_DESTROYED = N_("Schrijf er niets bij. Na het tellen wordt dit briefje vernietigd.")
_RATE = N_("{low} is helemaal niet, {high} is helemaal wel.")
_WHY = (
    N_("Dan durft ieder eerst zelf te denken."),
    N_("Wie een commandant hoort twijfelen, durft dat ook."),
    N_("Ook niet na afloop."),
    N_("Zo ziet de groep dat praten iets verandert."),
)
_CARD_NOTE = N_(
    "De gespreksleider kan vragen om bij de stille keuze even weg te gaan. "
    "Na afloop krijgt de commandant de afspraken, niet de argumenten en niet de tellingen."
)
_MOST_ITEMS = 4
"""On one slip."""
_EXAMPLE = N_("Voorbeeld, geen officieel kader")


def slip_sheets(paper: Slips, language: Language) -> Iterator[SlipSheet]:
    """Give a sheet of slips for now, and one for the look back when there is any."""
    for slips in (paper.now, paper.later):
        if slips:
            all_of_them = (_slip(part, language) for each in slips for part in _short(each))
            yield SlipSheet(slips=tuple(all_of_them))


def card(language: Language) -> CardSheet:
    """Give the card of the commander."""
    say = language.say
    return CardSheet(
        title=say(N_("De commandant in het gesprek")),
        rules=tuple(
            Rule(text=say(rule), why=say(why))
            for rule, why in zip(room_words.COMMANDER, _WHY, strict=True)
        ),
        note=say(_CARD_NOTE),
    )


def criteria_pages(paper: CriteriaSheet, language: Language) -> Iterator[Leaf]:
    """Give a page for each list, which never claims to be official."""
    for each in paper.lists:
        yield _criteria(each, language)


def _criteria(each: CriteriaList, language: Language) -> Leaf:
    code = language.code
    items = tuple(item.text.get(code) for item in each.items)
    return Leaf(
        paper="a4",
        title=each.title.get(code),
        aside=language.say(_EXAMPLE),
        lead=language.say(N_("Kijk terug op het gesprek dat je leidde. Kruis aan wat lukte.")),
        blocks=(Checklist(label="", items=items),),
        note=each.source.get(code),
    )


def _short(each: Ballot | Rating) -> Iterator[Ballot | Rating]:
    """Spread many sentences over several slips."""
    if isinstance(each, Ballot):
        yield each
        return
    for first in range(0, len(each.items), _MOST_ITEMS):
        yield replace(each, items=each.items[first : first + _MOST_ITEMS])


def _slip(each: Ballot | Rating, language: Language) -> Slip:
    code, say = language.code, language.say
    title = each.title.get(code)
    match each:
        case Ballot():
            others = (say(N_("een andere waarde")),) if each.others else ()
            choices = tuple(option.get(code) for option in each.options)
            return Slip(
                title=title, note=say(_DESTROYED), choices=choices + others, items=(), points=()
            )
        case Rating():
            scale = say(_RATE, low=each.points[0], high=each.points[-1]) if each.points else ""
            items = tuple(item.get(code) for item in each.items)
            return Slip(title=title, note=scale, choices=(), items=items, points=each.points)
        case _:
            assert_never(each)
