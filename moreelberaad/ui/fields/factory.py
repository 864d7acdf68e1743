"""The editor of a field, by its kind."""

from __future__ import annotations

from typing import assert_never

from moreelberaad.domain.template import Field, Kind
from moreelberaad.ui.fields.card import CardEditor
from moreelberaad.ui.fields.check import CheckEditor
from moreelberaad.ui.fields.choice import (
    MOST_IN_SIGHT,
    ChoiceEditor,
    ChoicesEditor,
    SearchEditor,
)
from moreelberaad.ui.fields.day import DayEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.likely import MOST_IN_SIGHT as MOST_TICKS
from moreelberaad.ui.fields.lines import DilemmaEditor, RecordEditor
from moreelberaad.ui.fields.lists import ListEditor
from moreelberaad.ui.fields.many_choices import ManyChoicesEditor
from moreelberaad.ui.fields.panels import PanelsEditor
from moreelberaad.ui.fields.scale import scale_for
from moreelberaad.ui.fields.table import TableEditor, Writable
from moreelberaad.ui.fields.tally import TallyEditor
from moreelberaad.ui.fields.tally_set import TallySetEditor
from moreelberaad.ui.fields.text import LineEditor, ProseEditor
from moreelberaad.ui.support.ui import Ui

__all__ = ["Help", "editor_for"]


def editor_for(ui: Ui, asked: Field, offered: Help, writable: Writable = None) -> Editor:
    """Make the editor of a field; `writable` names the columns that this step fills."""
    made = _made(ui, asked, offered, writable)
    made.set_name(asked.label.get(ui.language.code))
    return made


def _made(ui: Ui, asked: Field, offered: Help, writable: Writable) -> Editor:  # noqa: C901, PLR0912 - one case per kind
    label = asked.label.get(ui.language.code)
    match asked.kind:
        case Kind.LINE | Kind.ROLE:
            return LineEditor(ui, offered.words_for(asked), is_role=asked.kind is Kind.ROLE)
        case Kind.PROSE:
            return ProseEditor(ui, asked.max_words)
        case Kind.CARD:
            return CardEditor(ui, asked, offered)
        case Kind.LIST:
            return ListEditor(ui, label, offered.words_for(asked), asked.max_rows)
        case Kind.CHECK:
            return CheckEditor(ui, label)
        case Kind.CHOICE if len(asked.options) > MOST_IN_SIGHT:
            return SearchEditor(ui, asked)
        case Kind.CHOICE:
            return ChoiceEditor(ui, asked)
        case Kind.CHOICES if len(asked.options) > MOST_TICKS:
            return ManyChoicesEditor(ui, asked, offered)
        case Kind.CHOICES:
            return ChoicesEditor(ui, asked)
        case Kind.DATE:
            return DayEditor(ui)
        case Kind.SCALE:
            return scale_for(ui, asked)
        case Kind.DILEMMA:
            return DilemmaEditor(ui)
        case Kind.RECORD:
            columns = {each.id: each.label.get(ui.language.code) for each in asked.columns}
            return RecordEditor(ui, asked, columns)
        case Kind.TABLE:
            return TableEditor(ui, asked, offered, writable)
        case Kind.AGREEMENTS | Kind.LESSONS:
            return PanelsEditor(ui, asked, offered, writable)
        case Kind.TALLY:
            return TallyEditor(ui, asked, offered)
        case Kind.TALLY_SET:
            return TallySetEditor(ui, asked)
        case _:
            assert_never(asked.kind)
