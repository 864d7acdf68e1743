"""A row of a file read as a card: what it tells, in plain tidy words, and what is wrong in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from moreelberaad.domain.card_columns import LANGUAGES, Column
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.card_files import CardRow
from moreelberaad.domain.card_limits import (
    IS_ID,
    MOST_QUESTIONS,
    MOST_SIGNS,
    MOST_SIGNS_ELSE,
    MOST_SIGNS_OF_A_WORD,
    MOST_WORDS,
)
from moreelberaad.domain.cards import SENTENCES, Card, CardStatus
from moreelberaad.domain.errors import Mistake
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.text import one_line, tidy

_PARAGRAPHS: Final = frozenset({"situation", "note", "reflection"})
"""Parts that may have lines of their own; the others stand on one line."""

_BETWEEN = re.compile(r"[;,|·]")
_STATUSES: Final[Mapping[str, CardStatus]] = {
    "concept": CardStatus.DRAFT,
    "draft": CardStatus.DRAFT,
    "nagelezen": CardStatus.REVIEWED,
    "nagekeken": CardStatus.REVIEWED,
    "reviewed": CardStatus.REVIEWED,
    "goedgekeurd": CardStatus.APPROVED,
    "approved": CardStatus.APPROVED,
}

_Cells = Sequence[tuple[Column, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardTold:
    """What a file tells of one card; what it does not tell is empty in `card`.

    An `exact` file, such as a deck file, tells the whole card, and may hold whatever a vault can.
    Without an id `card.id` is empty.
    """

    number: int
    card: Card
    status: CardStatus | None = None
    is_exact: bool = False
    mistakes: tuple[Mistake, ...] = ()

    def over(self, present: Card) -> Card:
        """Lay what is told over a card; its id and its status stay."""
        if self.is_exact:
            return replace(self.card, id=present.id, status=present.status)
        told = self.card
        return Card(
            id=present.id,
            status=present.status,
            themes=told.themes or present.themes,
            values=told.values or present.values,
            questions=_questions_over(told.questions, present.questions),
            **{part: _over(told.sentence(part), present.sentence(part)) for part in SENTENCES},
        )


def whole(number: int, card: Card) -> CardTold:
    """Give a card that is told whole."""
    return CardTold(number=number, card=card, status=card.status, is_exact=True)


def read_rows(
    rows: Iterable[CardRow],
    columns: Sequence[Column | None],
    words: CardWords,
    *,
    is_exact: bool,
) -> Iterator[CardTold]:
    """Read each row that has words in a column that is used."""
    for row in rows:
        pairs = zip(columns, row.cells, strict=False)
        cells = [(column, cell) for column, cell in pairs if column]
        if any(cell.strip() for _, cell in cells):
            yield _Row(cells, words, is_exact=is_exact).read(row.number)


class _Row:
    """One row with words in it."""

    def __init__(self, cells: _Cells, words: CardWords, *, is_exact: bool) -> None:
        self._cells, self._words, self._is_exact = cells, words, is_exact

    def read(self, number: int) -> CardTold:
        """Read the card, and tell all that is wrong with it."""
        status = one_line(self._plain("status")).casefold()
        card = Card(
            id=self._plain("id").strip(),
            status=CardStatus.DRAFT,
            themes=self._options("themes"),
            values=self._options("values"),
            questions=self._questions(),
            **{part: self._text(part) for part in SENTENCES},
        )
        return CardTold(
            number=number,
            card=card,
            status=_STATUSES.get(status, CardStatus.DRAFT) if status else None,
            is_exact=self._is_exact,
            mistakes=() if self._is_exact else _mistakes(card),
        )

    def _plain(self, part: str) -> str:
        return next((cell for column, cell in self._cells if column.part == part), "")

    def _text(self, part: str) -> Text:
        told = {
            column.language: self._neat(cell, one=part not in _PARAGRAPHS)
            for column, cell in self._cells
            if column.part == part
        }
        return Text({language: told[language] for language in LANGUAGES if told.get(language)})

    def _neat(self, cell: str, *, one: bool) -> str:
        """Leave a deck file letter for letter."""
        if self._is_exact:
            return cell
        return one_line(cell) if one else tidy(cell).strip()

    def _options(self, part: str) -> tuple[Option, ...]:
        named = self._words.theme if part == "themes" else self._words.value
        cell = self._plain(part)
        words = cell.split("\n") if "\n" in cell else _BETWEEN.split(cell)
        return tuple(dict.fromkeys(named(word) for word in words if word.strip()))

    def _questions(self) -> tuple[Text, ...]:
        """Bring the languages of each question together, line by line."""
        lines = {language: list(self._lines(language)) for language in LANGUAGES}
        if len({len(each) for each in lines.values()}) > 1:
            lines = {language: [line for line in each if line] for language, each in lines.items()}
        together = zip_longest(*lines.values(), fillvalue="")
        texts = (
            {language: line for language, line in zip(lines, told, strict=True) if line}
            for told in together
        )
        return tuple(Text(each) for each in texts if each)

    def _lines(self, language: str) -> Iterator[str]:
        for column, cell in self._cells:
            if column == Column(part="questions", language=language):
                lines = cell.split("\n") if self._is_exact or "\n" in cell else cell.split(" · ")
                yield from (self._neat(line, one=True) for line in lines)


def _mistakes(card: Card) -> tuple[Mistake, ...]:
    """Tell what cannot stay as it is; the places are headings of `Column`."""
    wrong = Mistakes()
    if card.id and not IS_ID.fullmatch(card.id):
        wrong.add("id", "card_id_bad")
    for part, language, text in card.texts():
        name = part.partition(".")[0]
        most = MOST_SIGNS.get(name, MOST_SIGNS_ELSE)
        if len(text) > most:
            at = Column(part=name, language=language).heading
            wrong.add(at, "card_text_too_long", part=at, most=most, number=len(text))
    for at, options in (("themes", card.themes), ("values", card.values)):
        if any(len(option.code) > MOST_SIGNS_OF_A_WORD for option in options):
            wrong.add(at, "card_word_too_long", part=at, most=MOST_SIGNS_OF_A_WORD)
        if len(options) > MOST_WORDS:
            wrong.add(at, "card_too_many_words", part=at, most=MOST_WORDS, number=len(options))
    if (number := len(card.questions)) > MOST_QUESTIONS:
        wrong.add("questions_nl", "card_too_many_questions", most=MOST_QUESTIONS, number=number)
    return wrong.found


def _over(told: Text, present: Text) -> Text:
    return Text({**present.words, **told.words})


def _questions_over(told: tuple[Text, ...], present: tuple[Text, ...]) -> tuple[Text, ...]:
    """Let the words in a language that the file lacks stay with the question in that place."""
    if not told:
        return present
    before = (*present, *(Text() for _ in told))
    return tuple(_over(new, old) for new, old in zip(told, before, strict=False))
