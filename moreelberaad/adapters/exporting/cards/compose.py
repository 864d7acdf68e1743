"""From an order for sheets of cards to what stands on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from moreelberaad.adapters.exporting.cards.model import (
    CardSheets,
    Face,
    Labels,
    Leaf,
    Plate,
    Sign,
)
from moreelberaad.domain.card_layouts import GEOMETRY, PrintOrder, SheetKind, behind, sheets
from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Option
from moreelberaad.i18n import N_, Language

INVENTED = N_("Verzonnen. Lijkt dit op een echt voorval hier? Kies dan een andere kaart.")
"""What stands on every card (domain.md 5)."""

_TITLES = {
    SheetKind.DILEMMAS: N_("Dilemmakaarten"),
    SheetKind.CHOICES: N_("A/B-kaarten"),
    SheetKind.VALUES: N_("Waardenkaarten"),
    SheetKind.TEST: N_("Proefvel"),
}
_TEST_FRONT = (
    N_("Voorkant. Druk af op 100 %, dubbelzijdig, en keer om langs de lange zijde."),
    N_("Houd het vel tegen het licht: de kruisjes van voor en achter vallen op elkaar."),
)
_TEST_BACK = (N_("Achterkant."), _TEST_FRONT[1])
_NOWHERE = -1


def compose(order: PrintOrder) -> CardSheets:
    """Put the words of an order on their cards, and the cards on their sheets."""
    language = Language(order.language)
    geometry = GEOMETRY[order.layout]
    say = language.say
    return CardSheets(
        title=say(_TITLES[order.kind]),
        language=language.code,
        plate=Plate(
            width=geometry.width,
            height=geometry.height,
            columns=geometry.columns,
            rows=geometry.rows,
            left=geometry.left,
            top=geometry.top,
            inset=geometry.inset,
            sizes=geometry.sizes,
            marks=order.marks or order.kind is SheetKind.TEST,
        ),
        labels=Labels(
            harm_a=say(N_("Pijn van A")),
            harm_b=say(N_("Pijn van B")),
            test_front=tuple(map(say, _TEST_FRONT)) if order.kind is SheetKind.TEST else (),
            test_back=tuple(map(say, _TEST_BACK)) if order.kind is SheetKind.TEST else (),
        ),
        leaves=tuple(_leaves(order)),
        faces=tuple(_faces(order, language)),
        signs=tuple(_signs(order, language)),
    )


def _leaves(order: PrintOrder) -> Iterator[Leaf]:
    """Give each sheet with its back right behind it, as a printer on both sides takes them."""
    for sheet in sheets(range(order.number), order.layout):
        yield Leaf(places=_numbers(sheet), is_back=False)
        if order.backs or order.kind is SheetKind.TEST:
            yield Leaf(places=_numbers(behind(sheet, order.layout)), is_back=True)


def _numbers(places: Sequence[int | None]) -> tuple[int, ...]:
    return tuple(_NOWHERE if number is None else number for number in places)


def _signs(order: PrintOrder, language: Language) -> Iterator[Sign]:
    match order.kind:
        case SheetKind.CHOICES:
            for _ in range(order.sets):
                yield Sign(letter="A")
                yield Sign(letter="B")
        case SheetKind.VALUES:
            for value in order.values:
                yield Sign(words=value.label.get(language.code))
        case SheetKind.DILEMMAS | SheetKind.TEST:
            return
        case _:
            assert_never(order.kind)


def _faces(order: PrintOrder, language: Language) -> Iterator[Face]:
    if order.kind is SheetKind.DILEMMAS:
        for place, card in enumerate(order.cards):
            yield _face(order.number_of(place), card, language)


def _face(number: int, card: Card, language: Language) -> Face:
    code, say = language.code, language.say
    note = card.note.get(code)
    notes = (say(INVENTED), say(N_("Let op: {text}"), text=note) if note else "")

    def said(part: str) -> str:
        return _opened(card.sentence(part).get(code))

    return Face(
        number=str(number),
        themes=_joined(card.themes, code),
        questions=tuple(filter(None, (each.get(code) for each in card.questions))),
        notes=tuple(filter(None, notes)),
        title=said("title"),
        situation=said("situation"),
        option_a=said("option_a"),
        option_b=said("option_b"),
        harm_a=said("harm_a"),
        harm_b=said("harm_b"),
    )


def _opened(words: str) -> str:
    """Begin with a capital: on a card a harm stands by itself, not behind a colon."""
    return words[:1].upper() + words[1:]


def _joined(options: Sequence[Option], code: str) -> str:
    return " · ".join(option.label.get(code) for option in options)
