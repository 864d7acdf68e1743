"""The editor in one cell of a table, by the kind of its column."""

from __future__ import annotations

from typing import assert_never

from moreelberaad.domain.template import Column, Kind
from moreelberaad.ui.fields.check import CheckEditor
from moreelberaad.ui.fields.choice import ComboEditor
from moreelberaad.ui.fields.day import DayEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.quiet_line import QuietLine
from moreelberaad.ui.fields.scale import NumberEditor
from moreelberaad.ui.fields.side_marks import SideEditor, pleads
from moreelberaad.ui.fields.text import ProseEditor
from moreelberaad.ui.fields.tick_menu import TickMenuEditor
from moreelberaad.ui.support.ui import Ui


def cell_for(ui: Ui, column: Column, offered: Help) -> Editor:
    """Make the editor of a cell; `AssertionError` for a kind that stands in no cell."""
    match column.kind:
        case Kind.LINE | Kind.ROLE:
            return QuietLine(
                ui,
                offered.words_for(column),
                role="body_strong" if column.kind is Kind.ROLE else "body",
                placeholder=_placeholder(column.label.get(ui.language.code)),
                is_role=column.kind is Kind.ROLE,
            )
        case Kind.PROSE:
            return ProseEditor(ui, None)
        case Kind.CHECK:
            return CheckEditor(ui)
        case Kind.CHOICE:
            return SideEditor(ui, column) if pleads(column) else ComboEditor(ui, column)
        case Kind.CHOICES:
            return TickMenuEditor(ui, column)
        case Kind.DATE:
            return DayEditor(ui)
        case Kind.SCALE:
            return NumberEditor(ui, column)
        case (
            Kind.LIST
            | Kind.DILEMMA
            | Kind.RECORD
            | Kind.TABLE
            | Kind.TALLY
            | Kind.TALLY_SET
            | Kind.CARD
            | Kind.AGREEMENTS
            | Kind.LESSONS
        ):
            raise AssertionError(column.kind)
        case _:
            assert_never(column.kind)


def _placeholder(label: str) -> str:
    """Take the question behind the colon, else the whole label, with a small letter."""
    asked = label.partition(": ")[2] or label
    return asked[:1].lower() + asked[1:]
