"""One field of a method becomes room on paper, by its kind alone: a new method needs no code."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad.adapters.exporting.papers.model import (
    Boxes,
    Counting,
    EmptyColumn,
    EmptyTable,
    PaperBlock,
    Writing,
    WritingSides,
)
from moreelberaad.domain.paper_slips import rated
from moreelberaad.domain.papers import columns_on_paper
from moreelberaad.domain.template import Column, Field, Kind, Option
from moreelberaad.i18n import N_, Language

_ROWS, _MOST_ROWS = 8, 10
_MOST_BOXES = 12
_LINES = {
    Kind.ROLE: (1, 1),
    Kind.DATE: (1, 1),
    Kind.CARD: (1, 1),
    Kind.LINE: (2, 3),
    Kind.PROSE: (5, 14),
    Kind.LIST: (3, 11),
}
_OTHER_LINES = (3, 4)
"""The fewest lines and the most."""
_SHARES = {
    Kind.CHECK: 2,
    Kind.SCALE: 2,
    Kind.CHOICE: 3,
    Kind.CHOICES: 3,
    Kind.DATE: 3,
    Kind.ROLE: 4,
}
_OTHER_SHARE = 6


def room_for(asked: Field, language: Language) -> Iterator[PaperBlock]:
    """Give what one field needs on a sheet of its step."""
    label, hint = _label(asked, language), asked.hint.get(language.code)
    match asked.kind:
        case Kind.CHECK:
            yield Boxes(label="", hint="", items=(label,))
        case Kind.CHOICE | Kind.CHOICES if len(asked.options) <= _MOST_BOXES:
            yield Boxes(label=label, hint=hint, items=_labels(asked.options, language))
        case Kind.SCALE:
            yield Boxes(label=label, hint=hint, items=_scale(asked))
        case Kind.DILEMMA:
            harm = language.say(N_("Pijn"))
            yield WritingSides(label=label, hint=hint, harm_label=harm, lines=3, most=6)
        case Kind.RECORD:
            for column in asked.columns:
                yield Writing(label=_label(column, language), hint="", lines=2, most=4)
        case Kind.TALLY:
            yield _counted(asked, label, hint, language)
        case Kind.TALLY_SET:
            items = _labels(rated(asked), language)
            yield Counting(label=label, hint=hint, points=asked.points, items=items)
        case _:
            yield _lines(asked, label, hint)


def table_for(asked: Field, language: Language) -> EmptyTable:
    """Give an empty table for a field with rows."""
    columns = tuple(_column(column, language) for column in columns_on_paper(asked))
    return EmptyTable(columns=columns, rows=min(asked.max_rows or _ROWS, _MOST_ROWS))


def _lines(asked: Field, label: str, hint: str) -> Writing:
    fewest, most = _LINES.get(asked.kind, _OTHER_LINES)
    return Writing(label=label, hint=hint, lines=fewest, most=most)


def _counted(asked: Field, label: str, hint: str, language: Language) -> PaperBlock:
    """Give a box per option; of a long list the options are written beside their number."""
    if len(asked.options) > _MOST_BOXES:
        return _lines(asked, label, hint)
    return Counting(label=label, hint=hint, points=(), items=_labels(asked.options, language))


def _column(column: Column, language: Language) -> EmptyColumn:
    return EmptyColumn(
        label=_label(column, language),
        note=_allowed(column, language),
        share=_SHARES.get(column.kind, _OTHER_SHARE),
    )


def _allowed(column: Column, language: Language) -> str:
    match column.kind:
        case Kind.CHOICE | Kind.CHOICES:
            return " · ".join(_labels(column.options, language))
        case Kind.SCALE:
            return language.say(N_("{low} tot en met {high}"), low=column.low, high=column.high)
        case Kind.CHECK:
            return language.say(N_("kruis aan"))
        case _:
            return ""


def _scale(asked: Field) -> tuple[str, ...]:
    return tuple(str(point) for point in range(asked.low, asked.high + 1))


def _labels(options: tuple[Option, ...], language: Language) -> tuple[str, ...]:
    return tuple(option.label.get(language.code) for option in options)


def _label(asked: Field | Column, language: Language) -> str:
    return asked.label.get(language.code)
