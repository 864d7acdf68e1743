"""The agreements sheet: who by role does what and when, and not a word of why (domain.md 6.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from moreelberaad.adapters.exporting.blocks import BlockWriter
from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Block,
    Callout,
    Fact,
    FollowUp,
    Section,
    Sheet,
)
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Row, Rows
from moreelberaad.i18n import N_

NOTES = (
    N_(
        "Dit blad noemt rollen. In een klein team zijn dat herkenbare personen. "
        "Deel het alleen met team en aanvrager."
    ),
    N_("Argumenten en keuzes van het gesprek staan er niet op."),
)
_FACTS = {
    "owner_role": N_("Wie pakt het op"),
    "due_date": N_("Klaar op"),
    "follow_up_date": N_("Terugblik op"),
}
_CHOICES = (N_("Doorgaan"), N_("Aanpassen"), N_("Stoppen"))


def sheets(disclosure: Disclosure, writer: BlockWriter) -> tuple[Sheet, ...]:
    """Give one sheet: the support asked on top, the agreements below."""
    items = [item for part in disclosure.parts for item in part.items]
    agreed = (_to_look_back_on(card, writer) for card in cards(items, writer))
    blocks = (*_support(items, writer), *agreed, *_others(items, writer))
    title = writer.language.say(N_("Afspraken"))
    return (Sheet(title=title, sections=(Section(title="", blocks=blocks),)),)


def _support(items: list[Item], writer: BlockWriter) -> Iterator[Block]:
    for item in items:
        if isinstance(item.value, Lines):
            lines = tuple(line.plain for line in item.value.items if line)
            yield Callout(label=writer.label(item.field), items=lines)


def cards(items: Iterable[Item], writer: BlockWriter) -> Iterator[AgreementCard]:
    """Give a card for each agreement: what, who by role, and when."""
    number = count(1)
    for item in items:
        if item.field.kind is Kind.AGREEMENTS and isinstance(item.value, Rows):
            for row in item.value.items:
                yield _card(next(number), item, row, writer)


def _to_look_back_on(card: AgreementCard, writer: BlockWriter) -> AgreementCard:
    say = writer.language.say
    follow_up = FollowUp(
        question=say(N_("Bij de terugblik: wat veranderde er, ook onverwacht?")),
        choices=tuple(say(choice) for choice in _CHOICES),
    )
    return replace(card, follow_up=follow_up)


def _card(number: int, item: Item, row: Row, writer: BlockWriter) -> AgreementCard:
    say = writer.language.say
    return AgreementCard(
        number=number,
        action=row.text("action"),
        facts=tuple(
            Fact(label=say(label), value=writer.cell(item.field.column(name), row.cells[name]))
            for name, label in _FACTS.items()
            if name in row.cells
        ),
        follow_up=None,
    )


def _others(items: list[Item], writer: BlockWriter) -> Iterator[Block]:
    for item in items:
        if item.field.kind is not Kind.AGREEMENTS and not isinstance(item.value, Lines):
            yield from writer.blocks(item)
