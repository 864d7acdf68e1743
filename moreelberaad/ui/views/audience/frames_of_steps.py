"""The pages of a step: its question, what was put on the screen, the question asked now."""

from __future__ import annotations

from moreelberaad.domain.frames import CardFrame, StepFrame
from moreelberaad.ui.views.audience.answers import answers
from moreelberaad.ui.views.audience.composing import compose
from moreelberaad.ui.views.audience.head import head_of
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.question import Side, large, options, sides_of
from moreelberaad.ui.views.audience.sheet import Sheet


def step_pages(sheet: Sheet, frame: StepFrame) -> tuple[Page, ...]:
    """Lay out a step; what the step is about stands large until there is a question."""
    about = sheet.text(frame.about)
    words = sheet.written(frame.question.words)
    lit = sheet.text(frame.prompt) or (about if words else "")
    return compose(
        sheet,
        head=head_of(sheet, frame.head),
        lit=lit,
        asked=(large(sheet, words or about), *options(sheet, sides_of(frame.question))),
        groups=answers(sheet, frame.shown, sheet.text(frame.head.title)),
    )


def card_pages(sheet: Sheet, frame: CardFrame) -> tuple[Page, ...]:
    """Lay out a card; the harms only when the choice was revealed."""
    card = frame.card
    return compose(
        sheet,
        head=head_of(sheet, frame.head),
        lit=sheet.text(frame.prompt),
        asked=(
            large(sheet, sheet.text(card.title), ("question", "question_2", "question_3")),
            large(sheet, sheet.text(card.situation), ("telling", "reading"), gap=16),
            *options(sheet, _sides(sheet, frame), gap=44),
        ),
        groups=answers(sheet, frame.shown, sheet.text(frame.head.title)),
    )


def _sides(sheet: Sheet, frame: CardFrame) -> tuple[Side, ...]:
    card = frame.card
    harms = (card.harm_a, card.harm_b) if frame.is_revealed else ()
    harm_a, harm_b = (sheet.text(harm) for harm in harms) if harms else ("", "")
    return (
        ("A", sheet.text(card.option_a), harm_a),
        ("B", sheet.text(card.option_b), harm_b),
    )
