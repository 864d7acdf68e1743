"""A draft of a dilemma card out of what a lessons sheet discloses, and out of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.cards import Card
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Column, DocumentKind, Field, Kind, Text
from moreelberaad.domain.values import Codes, Prose, Record, Row, Rows

_LESSON, _THEMES, _VALUES = "lesson", "themes", "values"


def card_from_lesson(disclosure: Disclosure, *, card_id: str, words: CardWords) -> Card:
    """Make a draft of the first lesson; its situation is to be written anew, and invented.

    A deck can go anywhere, so a card takes a sheet that may: raises `Refused` for any other
    document, for one that goes less far, and for one that nobody went through.
    """
    is_lessons = disclosure.document is DocumentKind.LESSONS
    if not (is_lessons and disclosure.scope is Scope.RIJK and disclosure.was_read):
        raise Refused((Gate.ANONYMISE,), document=disclosure.document, open=0)
    items = tuple(item for part in disclosure.parts for item in part.items)
    asked, lesson = _lessons(items)[0]
    dilemma = dict(_dilemma(items))
    return Card(
        id=card_id,
        title=_text(lesson.text(_LESSON)),
        themes=tuple(words.theme(theme) for theme in _themes(asked, lesson)),
        values=tuple(words.value(value) for value in _values(items)),
        questions=tuple(map(_text, _questions(items))),
        option_a=dilemma.get("option_a", Text()),
        option_b=dilemma.get("option_b", Text()),
        harm_a=dilemma.get("harm_a", Text()),
        harm_b=dilemma.get("harm_b", Text()),
    )


def _lessons(items: Sequence[Item]) -> list[tuple[Field, Row]]:
    """Give the lessons; a sheet without one is never disclosed."""
    return [
        (item.field, row)
        for item in items
        if item.field.kind is Kind.LESSONS and isinstance(item.value, Rows)
        for row in item.value.items
    ]


def _themes(asked: Field, lesson: Row) -> tuple[str, ...]:
    codes = lesson.cells.get(_THEMES)
    return _labels(asked.column(_THEMES), codes) if isinstance(codes, Codes) else ()


def _values(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        if item.field.id == _VALUES and isinstance(item.value, Codes):
            yield from _labels(item.field, item.value)


def _labels(asked: Field | Column, codes: Codes) -> tuple[str, ...]:
    """Give the Dutch labels, which a trainer's own list of words knows too."""
    labels = {option.code: option.label.get("nl") for option in asked.options}
    return tuple(labels[code] for code in codes.items if code in labels)


def _questions(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        if item.field.central and isinstance(item.value, Prose):
            yield item.value.plain


def _dilemma(items: Sequence[Item]) -> Iterator[tuple[str, Text]]:
    for item in items:
        if item.field.kind is Kind.DILEMMA and isinstance(item.value, Record):
            for name in DILEMMA_LINES:
                yield name, _text(item.value.text(name))


def _text(words: str) -> Text:
    return Text({"nl": words}) if words else Text()
