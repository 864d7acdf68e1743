"""What stands on the sides of a card on paper, piece by piece, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moreelberaad.domain.cards import Card
from moreelberaad.ui.support.ui import Ui

Letter = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of words; `size` and `gap` above it in px on a card of 380 px wide."""

    text: str
    role: str
    size: float
    token: str = "ink"
    gap: float = 0
    mark: Letter = ""
    has_rule: bool = False


def front(card: Card, language: str) -> tuple[Block, ...]:
    """Give the front: what is read aloud, and the choice."""
    themes = " · ".join(each.label.get(language) or each.code for each in card.themes)
    option_a, option_b = card.option_a.get(language), card.option_b.get(language)
    return (
        Block(text=themes, role="caption", size=14, token="ink2"),
        Block(text=card.title.get(language), role="heading2", size=26, gap=14),
        Block(text=card.situation.get(language), role="reading", size=17, gap=10),
        Block(text=option_a, role="body_strong", size=15, gap=16, mark="A", has_rule=True),
        Block(text=option_b, role="body_strong", size=15, gap=14, mark="B"),
    )


def back(ui: Ui, card: Card, language: str) -> tuple[Block, ...]:
    """Give the back: what each option costs, questions for after it, and the note."""
    return tuple(_back(ui, card, language))


def spoken(blocks: tuple[Block, ...]) -> str:
    """Say all that stands on a side."""
    said = (f"{block.mark}: {block.text}" if block.mark else block.text for block in blocks)
    return ". ".join(text.rstrip(".") for text in said if text)


def _back(ui: Ui, card: Card, language: str) -> Iterator[Block]:
    say = ui.say
    harms = (("A", say("Pijn van A"), card.harm_a), ("B", say("Pijn van B"), card.harm_b))
    yield Block(text=card.title.get(language), role="caption", size=14, token="ink2")
    for letter, name, harm in harms:
        if text := harm.get(language):
            yield Block(text=name, role="label", size=14, gap=14, mark=letter)
            yield Block(text=text, role="reading", size=16, gap=4)
    questions = [text for question in card.questions if (text := question.get(language))]
    for number, text in enumerate(questions):
        yield Block(text=text, role="body", size=15, gap=8 if number else 16, has_rule=not number)
    if text := card.note.get(language):
        yield Block(text=say("Let op"), role="label", size=13, gap=16, has_rule=True)
        yield Block(text=text, role="body", size=13.5, token="ink2", gap=2)
