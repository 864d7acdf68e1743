"""A kept lesson as a lessons sheet: what of it may leave, decided as for a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from moreelberaad.domain.errors import NothingToShare, Refused
from moreelberaad.domain.findable import known_value
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.sieve import Item, Part
from moreelberaad.domain.template import (
    Column,
    DocumentKind,
    Field,
    Keep,
    Kind,
    Option,
    Suggest,
    Template,
    Text,
)
from moreelberaad.domain.values import Cell, Codes, Prose, Record, Row, Rows

_CONTEXTS = {
    Readers.MILITARY: "military",
    Readers.POLITICAL: "political",
    Readers.SOCIETY: "public",
}
_VALUES = "values"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWish:
    """For whom a sheet is made, in which language, and what was said before it leaves.

    `unclassified` is the answer to R9: nothing in it is classified.
    """

    language: str = "nl"
    readers: Readers | None = None
    unclassified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetForms:
    """What a sheet looks like: the methods that there are, and the values of the app's list."""

    methods: Sequence[Template]
    values: Sequence[Option] = ()

    def of(self, lesson: KeptLesson) -> tuple[Template, ...]:
        """Give the methods with that of the lesson first: its sheet names things as that does."""
        return tuple(sorted(self.methods, key=lambda each: each.title != lesson.method))


def disclose_kept(
    lesson: KeptLesson, wish: SheetWish, forms: SheetForms, *, is_replaced: bool
) -> Disclosure:
    """Decide what the sheet of a kept lesson holds, which went through a review before.

    Raises `NothingToShare` for one that was withdrawn or replaced, `LessonContradicted` for one
    whose contents nobody chose between yet, and `Refused` for one that leaves the team before
    somebody said that nothing in it is classified.
    """
    if lesson.is_withdrawn or is_replaced:
        raise NothingToShare(document=DocumentKind.LESSONS)
    lesson.look_if_settled()
    if lesson.scope is not Scope.TEAM and not wish.unclassified:
        raise Refused((Gate.UNCLASSIFIED,), document=DocumentKind.LESSONS, open=0)
    methods = forms.of(lesson)
    items = tuple(_items(lesson, methods, forms.values, wish.language))
    return Disclosure(
        document=DocumentKind.LESSONS,
        scope=lesson.scope,
        method=lesson.method,
        parts=(Part(title=Text(), items=items),),
        written=_written(lesson),
        quarter=lesson.quarter,
        was_read=True,
        was_read_twice=lesson.is_general or lesson.scope is not Scope.TEAM,
        header=methods[0].header if methods[0].title == lesson.method else Text(),
        readers=wish.readers,
    )


def _items(
    lesson: KeptLesson, methods: Sequence[Template], values: Sequence[Option], language: str
) -> Iterator[Item]:
    text = lesson.text
    if text.question:
        yield Item(field=_first(methods, lambda each: each.central), value=text.question)
    sides = {
        "option_a": text.option_a,
        "option_b": text.option_b,
        "harm_a": text.harm_a,
        "harm_b": text.harm_b,
    }
    if any(sides.values()):
        told = Record({name: words for name, words in sides.items() if words})
        yield Item(field=_first(methods, lambda each: each.kind is Kind.DILEMMA), value=told)
    if text.values:
        yield _values(text.values, methods, values, language)
    asked = _first(methods, lambda each: each.kind is Kind.LESSONS)
    shown = tuple(each for each in asked.columns if DocumentKind.LESSONS in each.documents)
    yield Item(field=replace(asked, columns=shown), value=Rows((_row(lesson, shown),)))


def _row(lesson: KeptLesson, columns: Sequence[Column]) -> Row:
    text = lesson.text
    cells: dict[str, Cell] = {
        "lesson": text.lesson,
        "applies_when": text.applies_when,
        "status": lesson.status.value,
    }
    if text.themes:
        cells["themes"] = Codes(text.themes)
    if text.contexts:
        cells["context"] = _CONTEXTS[text.contexts[0]]
    return Row({each.id: cells[each.id] for each in columns if each.id in cells})


def _values(
    codes: Sequence[str], methods: Sequence[Template], known: Sequence[Option], language: str
) -> Item:
    """Put the values in one column, as words: which value whose was, is kept nowhere."""
    labels = {each.code: each.label.get(language) for each in known}
    words = (labels.get(known_value(code, known), code.replace("_", " ")) for code in codes)
    places = chain.from_iterable(map(_places, _on_sheets(methods)))
    named = next(filter(_holds_values, places))
    column = Column(
        id=_VALUES,
        kind=Kind.LINE,
        keep=Keep.EXPORT,
        label=named.label,
        sheet_label=named.sheet_label,
    )
    table = Field(
        id=_VALUES, kind=Kind.TABLE, keep=Keep.EXPORT, label=named.label, columns=(column,)
    )
    return Item(field=table, value=Rows(tuple(Row({_VALUES: Prose(word)}) for word in words)))


def _places(asked: Field) -> Iterator[Field | Column]:
    yield asked
    yield from asked.columns


def _holds_values(asked: Field | Column) -> bool:
    """Tell whether it goes along, and holds values: chosen, or typed where they are offered."""
    is_chosen = asked.id == _VALUES and asked.kind is Kind.CHOICES
    holds = is_chosen or asked.suggest is Suggest.VALUES
    return holds and DocumentKind.LESSONS in asked.documents


def _first(methods: Sequence[Template], is_meant: Callable[[Field], bool]) -> Field:
    return next(filter(is_meant, _on_sheets(methods)))


def _on_sheets(methods: Sequence[Template]) -> Iterator[Field]:
    return (
        asked
        for method in methods
        for _, asked in method.fields()
        if DocumentKind.LESSONS in asked.documents
    )


def _written(lesson: KeptLesson) -> dict[FieldKey, Prose]:
    written = {WEIGHED_MOST: lesson.text.weighed_most, COST: lesson.text.cost}
    return {key: words for key, words in written.items() if words}
