"""The page at the end of a playlist: every card, and how the voices lay about it."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad.domain.frames import OverviewFrame, PlayedCard
from moreelberaad.ui.viewmodels.reveal_words import outcome
from moreelberaad.ui.views.audience.composing import compose
from moreelberaad.ui.views.audience.flow import Group
from moreelberaad.ui.views.audience.head import head_of
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.prose import paragraph
from moreelberaad.ui.views.audience.question import large
from moreelberaad.ui.views.audience.sheet import Sheet


def overview_pages(sheet: Sheet, frame: OverviewFrame) -> tuple[Page, ...]:
    """Lay out the cards below each other, in the order in which they were played."""
    title = sheet.language.say("Alle kaarten op een rij")
    return compose(
        sheet,
        head=head_of(sheet, frame.head),
        lit="",
        asked=(large(sheet, title, ("question_3", "question_4")),),
        groups=(group for played in frame.cards for group in _card(sheet, played)),
    )


def _card(sheet: Sheet, played: PlayedCard) -> Iterator[Group]:
    card = played.card
    title = paragraph(sheet, sheet.text(card.title), "body_strong", gap=32)
    for letter, option in (("A", card.option_a), ("B", card.option_b)):
        words = f"{letter}: {sheet.text(option)}"
        yield paragraph(sheet, words, "meta", token="ink2", gap=4, heading=title)
    if said := outcome(played, sheet.language):
        yield paragraph(sheet, said, "reading", gap=8, heading=title)
