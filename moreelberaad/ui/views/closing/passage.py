"""One piece that is read back: it may go out, or be said otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.passages import Passage
from moreelberaad.domain.reading_back import Reading
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.text_box import LineBox, ProseBox, TextBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field, line, words
from moreelberaad.ui.viewmodels.reading_back import Strike
from moreelberaad.ui.views.closing.aloud import ReadingAloud
from moreelberaad.ui.views.closing.piece_mark import PieceMark, no_mark
from moreelberaad.ui.views.closing.small import fact, small_button
from moreelberaad.ui.views.regions import first_in

_FIGURE = 22
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Piece(QuietPlace):
    """A numbered row with its words and what may be done with them."""

    def __init__(self, ui: Ui, number: int) -> None:
        super().__init__()
        self._ui = ui
        self._figure = words(ui, str(number), "caption", token="muted", wrap=False)
        self._figure.setFixedWidth(ui.look.px(_FIGURE))
        self._column: QVBoxLayout = down(line(ui), spacing="sm")
        self.setLayout(self._column)

    def lay(self, read: QWidget, *buttons: QWidget) -> None:
        """Put the words and the buttons in the row."""
        row = across(self._figure, read, *buttons)
        row.setStretch(1, 1)
        for each in (self._figure, *buttons):
            row.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def show_on_screen(self) -> bool:
        """Put it on the screen or take it off; tells whether it may go there."""
        return False

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that may be done."""
        first_in(self).setFocus(Qt.FocusReason.OtherFocusReason)


class StruckPiece(Piece):
    """What was struck, until the page is left; newer words in its place keep it out."""

    put_back = Signal()

    def __init__(self, ui: Ui, number: int, gone: Strike, *, can_go_back: bool) -> None:
        super().__init__(ui, number)
        read = words(ui, gone.reading.words, "reading", token="muted")
        read.setStyleSheet("text-decoration: line-through;")
        said = ui.say("geschrapt") if can_go_back else ui.say("geschrapt, en opnieuw verwoord")
        mark = across(fact(ui, "text-strikethrough", said, name=said), None)
        what = QWidget()
        what.setLayout(down(read, mark, spacing="xs"))
        if not can_go_back:
            self.lay(what)
            return
        name = ui.say("Zet passage {number} terug", number=number)
        back = small_button(ui, ui.say("Zet terug"), name=name)
        back.clicked.connect(self.put_back)
        self.lay(what, back)


class ReadPiece(Piece):
    """What stays; its words open in boxes, and are taken as they are typed."""

    struck = Signal()
    written = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        ui: Ui,
        number: int,
        reading: Reading,
        template: Template,
        aloud: ReadingAloud | None = None,
    ) -> None:
        super().__init__(ui, number)
        self._reading, self._template, self._number = reading, template, number
        self._boxes: list[TextBox] = []
        self._aloud, self._can_be_shown = aloud, bool(aloud and aloud.may_show(reading))
        say = ui.say
        other = small_button(ui, say("Anders"), name=say("Passage {number} anders", number=number))
        gone = small_button(ui, say("Schrap"), name=say("Schrap passage {number}", number=number))
        other.clicked.connect(self.open)
        gone.clicked.connect(self.struck)
        self.lay(words(ui, reading.words, "reading"), other, gone, *self._mark())

    @property
    def is_open(self) -> bool:
        """Tell whether somebody is writing here."""
        return bool(self._boxes)

    @override
    def show_on_screen(self) -> bool:
        if not (self._aloud and self._aloud.is_seen and self._can_be_shown):
            return False
        self._aloud.turn(self._reading)
        return True

    def _mark(self) -> tuple[QWidget, ...]:
        """Make what tells whether the room sees it, or room for that beside other rows."""
        if self._aloud is None:
            return ()
        if not self._can_be_shown:
            return (no_mark(self._ui),)
        mark = PieceMark(self._ui, self._aloud, self._reading, self._number)
        mark.clicked.connect(self.show_on_screen)
        return (mark,)

    @Slot()
    def open(self) -> None:
        """Show the words in boxes, below what is read."""
        if not self._boxes:
            for passage in self._reading.passages:
                boxed = self._boxed(passage)
                self._column.addWidget(boxed)
                boxed.show()  # the layout itself would only do so later, too late to type
            done = small_button(self._ui, self._ui.say("Zo is het goed"))
            done.clicked.connect(self._finish)
            self._column.addLayout(across(None, done))
        self._boxes[0].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._boxes and (event.key() in _ENTER or event.key() == Qt.Key.Key_Escape):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _boxed(self, passage: Passage) -> QWidget:
        ui, place = self._ui, passage.place
        is_whole = place.row is None and place.column is None
        box = ProseBox(ui) if is_whole else LineBox(ui)
        box.show_words(passage.text)
        label = self._label(passage)
        named = ui.say("Andere woorden, passage {number}", number=self._number)
        box.setAccessibleName(f"{named}: {label}" if label else named)
        box.textChanged.connect(self._tell)
        self._boxes.append(box)
        return field(ui, label, box) if label else box

    def _label(self, passage: Passage) -> str:
        """Name the column, where a row has more words than one."""
        if len(self._reading.passages) == 1 or passage.place.column is None:
            return ""
        column = self._template.field(passage.place.field).column(passage.place.column)
        return column.label.get(self._ui.language.code)

    @Slot()
    def _tell(self) -> None:
        """Tell the words; an emptied box takes nothing away while somebody still thinks."""
        self.written.emit({passage: text for passage, text in self._texts().items() if text})

    @Slot()
    def _finish(self) -> None:
        self.finished.emit(self._texts())

    def _texts(self) -> dict[object, Prose]:
        places = (passage.place for passage in self._reading.passages)
        written = (box.words() or Prose("") for box in self._boxes)
        return dict(zip(places, written, strict=True))
