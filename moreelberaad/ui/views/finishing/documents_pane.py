"""What to make: which document, how far it goes, in which files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, field, words
from moreelberaad.ui.viewmodels.card_from_lesson import CardFromLesson
from moreelberaad.ui.viewmodels.export_files import WORD
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.views.finishing.document_cards import DocumentCards
from moreelberaad.ui.views.finishing.formats import FormatTicks
from moreelberaad.ui.views.finishing.house_style_line import HouseStyleLine
from moreelberaad.ui.views.finishing.lesson_card import LessonCardLine
from moreelberaad.ui.views.finishing.marking_line import MarkingLine
from moreelberaad.ui.views.finishing.readers import ReadersChoice
from moreelberaad.ui.views.finishing.sheets_line import SheetsLine
from moreelberaad.ui.views.run.panes import tight

_ORDER = (DocumentKind.AGREEMENTS, DocumentKind.LESSONS, DocumentKind.RECORD)


class DocumentsPane(QWidget):
    """The left side of the page of exporting."""

    shared_asked = Signal()

    def __init__(self, ui: Ui, model: ExportModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        title = ui.say("Wat wil je maken?")
        self._documents = DocumentCards(ui, title, _documents(ui))
        self._scope = Segments(ui, ui.say("Delen tot en met"), _scopes(ui, model.widest))
        fixed = "" if model.widest is Scope.RIJK else ui.say("Vastgelegd door je organisatie.")
        self._scope_field = field(ui, ui.say("Delen tot en met"), self._scope, hint=fixed)
        self._members = words(ui, ui.say(wording.PARTICIPANTS_ONLY), "caption", token="ink2")
        self.readers = ReadersChoice(ui, model)
        self._formats = FormatTicks(ui, ui.say("Bestanden"))
        files = field(ui, ui.say("Bestanden"), self._formats)
        self.house_style = HouseStyleLine(ui, model.house_style)
        self.sheets = SheetsLine(ui, model.files)
        self._card = LessonCardLine(ui, CardFromLesson(model), words(ui, title, "heading3"))
        self.shared_button = button(
            ui, ui.say("Wat is er gedeeld"), "link", icon="list-bullets"
        ).wrap_words()
        self.shared_button.clicked.connect(self.shared_asked)
        column = down(
            self._card,
            self._documents,
            self.readers,
            self._scope_field,
            self._members,
            tight(down(files, self.house_style, self.sheets)),
            MarkingLine(ui, model.marking),
            self.shared_button,
            None,
            spacing="sm",
        )
        column.setAlignment(self.shared_button, Qt.AlignmentFlag.AlignLeft)
        column.setContentsMargins(*(ui.look.px(each) for each in (32, 18, 16, 0)))
        self.setLayout(column)
        self._connect()
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard on the chosen document."""
        self._documents.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen now."""
        request = self._model.request
        self._documents.set_value(request.document.value)
        self._scope.set_value(request.scope.value)
        files = self._model.files
        self._formats.show_state(files.offered, files.formats)
        self.house_style.setVisible(WORD in files.formats)
        self.sheets.refresh()
        self.readers.refresh()
        self._card.refresh()
        among_members = request.document is DocumentKind.RECORD
        self._scope_field.setVisible(not among_members)
        self._members.setVisible(among_members)

    def _connect(self) -> None:
        model = self._model
        self._documents.chosen.connect(lambda code: model.choose(document=DocumentKind(code)))
        self._scope.chosen.connect(lambda code: model.choose(scope=Scope(code)))
        self._formats.changed.connect(model.files.choose)
        model.changed.connect(self.refresh)
        for number in range(len(_ORDER)):
            keys = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            keys.activated.connect(lambda number=number: self._documents.choose_number(number))


def _documents(ui: Ui) -> Sequence[tuple[str, str, str]]:
    notes = {
        DocumentKind.AGREEMENTS: ui.say("Afspraken met rol en datum, zonder argumenten."),
        DocumentKind.LESSONS: ui.say("Vraag, pijn, waarden en les. Zonder afspraken en datums."),
        DocumentKind.RECORD: ui.say("Wat jullie samen hebben nagelezen."),
    }
    return [(kind.value, ui.say(wording.DOCUMENTS[kind]), notes[kind]) for kind in _ORDER]


def _scopes(ui: Ui, widest: Scope) -> Sequence[tuple[str, str, str]]:
    """Offer what the organisation lets go, from narrow to wide."""
    scopes = [
        (Scope.TEAM.value, ui.say("Team"), ""),
        (Scope.UNIT.value, ui.say("Eenheid"), ""),
        (Scope.DEFENCE.value, ui.say("Defensie"), ""),
        (Scope.RIJK.value, ui.say("Rijk"), ""),
    ]
    return scopes[: widest.reach + 1]
