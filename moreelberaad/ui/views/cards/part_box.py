"""A part of a card to write in: its name, its words, and the Dutch beside a translation."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.cards import writing
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.preparing.methods.text_boxes import MethodText

_MARK = 20


class CardText(MethodText):
    """Words of a card; a bare rank or function belongs to an invented case."""

    is_role = True


class PartBox(QWidget):
    """Tells what is typed; what stands there already is not written again."""

    edited = Signal(str, str)

    def __init__(self, ui: Ui, part: str, name: str, *, lines: int = 1, note: str = "") -> None:
        super().__init__()
        self.part = part
        is_single = part not in writing.OF_LINES
        role = "body_strong" if part == "title" else "body"
        self.box = CardText(ui, role, lines=lines, is_single=is_single)
        self.box.setAccessibleName(name)
        self._dutch = words(ui, "", "caption", token="muted")
        self._dutch.hide()
        self.aside = words(ui, "", "caption", token="ink2", wrap=False)
        label = words(ui, name, "label", token="ink2", wrap=False)
        label.setBuddy(self.box)
        head = across(*_mark(ui, part), label, *_note(ui, note), None, self.aside)
        bare(self, down(head, self.box, self._dutch, spacing="xs"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box.edited.connect(self._tell)

    def show_words(self, text: str, dutch: str = "") -> None:
        """Show these words, and what they translate where they are missing."""
        if writing.clean(self.part, self.box.toPlainText()) != text:
            self.box.show_text(text)
        self._dutch.setText(dutch)
        self._dutch.setVisible(bool(dutch) and not text)
        self.box.setAccessibleDescription(dutch)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.edited.emit(self.part, text)


def _mark(ui: Ui, part: str) -> tuple[QWidget, ...]:
    letter = {"option_a": "A", "option_b": "B"}.get(part)
    return (OptionMark(ui, letter, _MARK),) if letter else ()


def _note(ui: Ui, note: str) -> tuple[QLabel, ...]:
    return (words(ui, note, "caption", token="ink2", wrap=False),) if note else ()
