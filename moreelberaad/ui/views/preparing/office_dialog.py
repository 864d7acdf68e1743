"""*Gegevens van je dienst*: lines for papers and for the archive, kept only on *Bewaar*."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QWidget

from moreelberaad.application.office import LONGEST_LINE
from moreelberaad.bootstrap import App
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.viewmodels.office import Asked, OfficeModel, archive_lines, paper_lines
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, edged, scrolled
from moreelberaad.ui.views.run.fold import Fold

_WIDTH, _AROUND, _LOWEST, _HIGHEST = 800, 250, 160, 400
"""Px at 100 %: the dialog, what stands around its lines, and how low and high these may be."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class OfficeDialog(Dialog):
    """Asks the lines of an office; *Annuleer* leaves all as it was."""

    kept = Signal()

    def __init__(self, ui: Ui, app: App, parent: QWidget) -> None:
        super().__init__(ui, parent, ui.say("Gegevens van je dienst"))
        self._ui, self._model = ui, OfficeModel(app, self)
        self.setFixedWidth(min(ui.look.px(_WIDTH), parent.window().width()))
        self._lines = _Lines(ui, paper_lines(ui.language), self._model.lines())
        self._archive = _Lines(ui, archive_lines(ui.language), self._model.archive_lines())
        self._fold = Fold(ui, ui.say("Voor het archief (MDTO)"), self._archive)
        for lines in (self._lines, self._archive):
            lines.fold(is_narrow=self.width() < ui.look.px(_WIDTH))
        self._desk = HintDesk(lambda: app.recogniser, LeftWords(self), self)
        self._desk.found.connect(self._warn)
        told = ui.say(
            "Dit staat op bladen voor deelnemers. Wat leeg is, wordt een regel om met de pen "
            "in te vullen."
        )
        self.body.addWidget(words(ui, told, token="ink2"))
        self.body.addWidget(self._form(parent.window()))
        keep, back = button(ui, ui.say("Bewaar"), "primary"), button(ui, ui.say("Annuleer"))
        back.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        self.accepted.connect(self._keep)
        self.finish_with(back, keep)
        for name in _FUNCTIONS:
            self._watch(name)

    def open(self) -> None:
        """Show it with the caret in the first line."""
        super().open()
        self._lines.focus_first()

    def open_at_archive(self) -> None:
        """Show it with the caret in the first line for the archive."""
        super().open()
        self._fold.unfold()
        self._archive.focus_first()

    def _form(self, window: QWidget) -> QWidget:
        """Let the lines scroll where the window is too low for them."""
        ui = self._ui
        page = edged(ui, QWidget(), down(self._lines, self._fold, spacing="md"), 6, 4)
        area = scrolled(bare(QWidget(), down(page, None)))
        room = window.height() - ui.look.px(_AROUND)
        area.setFixedHeight(max(ui.look.px(_LOWEST), min(ui.look.px(_HIGHEST), room)))
        return area

    def _watch(self, name: str) -> None:
        line = self._lines.line(name)
        line.textChanged.connect(lambda text: self._desk.watch(name, text, is_role=True))
        self._desk.watch(name, line.text(), is_role=True)

    @Slot(object)
    def _warn(self, name: str) -> None:
        """Advise where a line surely leads to someone; it may stand there all the same."""
        names_someone = any(hint.sure for hint in self._desk.hints(name))
        self._lines.warn(
            name, self._ui.say("Schrijf een functie, geen naam.") if names_someone else ""
        )

    @Slot()
    def _keep(self) -> None:
        self._model.keep(self._lines.texts(), self._archive.texts())
        self.kept.emit()


class _Lines(QWidget):
    """Lines below each other, each with room for advice."""

    def __init__(self, ui: Ui, asked: Asked, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._lines = {name: _line(ui, texts[name]) for name, _, _ in asked}
        self._advice = {name: _advice(ui) for name, _, _ in asked}
        fields = [
            down(field(ui, label, self._lines[name], hint=hint), self._advice[name], spacing="xs")
            for name, label, hint in asked
        ]
        half = (len(fields) + 1) // 2
        self._halves: QBoxLayout = across(
            down(*fields[:half], None, spacing="md"),
            down(*fields[half:], None, spacing="md"),
            spacing="xl",
        )
        for number in range(2):
            self._halves.setStretch(number, 1)
        self._halves.setContentsMargins(0, ui.look.px(6), 0, 0)
        self.setLayout(self._halves)

    def fold(self, *, is_narrow: bool) -> None:
        """Put all lines below each other where the dialog is narrow for its text."""
        self._halves.setDirection(_BELOW if is_narrow else _BESIDE)
        self._halves.setSpacing(12 if is_narrow else 24)

    def line(self, name: str) -> QLineEdit:
        """Give the editor of a line."""
        return self._lines[name]

    def texts(self) -> Mapping[str, str]:
        """Give what stands in the lines now."""
        return {name: line.text() for name, line in self._lines.items()}

    def focus_first(self) -> None:
        """Put the caret in the first line."""
        next(iter(self._lines.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def warn(self, name: str, advice: str) -> None:
        """Say something below a line, or nothing."""
        label = self._advice[name]
        if advice and advice != label.text():
            announce(self._lines[name], advice)
        label.setText(advice)
        label.setVisible(bool(advice))


_FUNCTIONS = ("controller", "privacy_officer")
"""Lines in which a function belongs, and no name."""


def _line(ui: Ui, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setMaxLength(LONGEST_LINE)
    made.setCursorPosition(0)
    wear_role(made, ui.look, "body")
    return made


def _advice(ui: Ui) -> QLabel:
    made = words(ui, "", "caption", token="warn")
    made.hide()
    return made
