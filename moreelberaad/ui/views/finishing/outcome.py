"""What became of making the files: how far it is, that they are there, or why not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import bare, wrapped


class Outcome(QWidget):
    """One of three at a time: busy, made, or failed."""

    folder_asked = Signal()
    print_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._stopped = Notice(ui)
        self._after, self._busy = self._make_after(), self._make_busy()
        bare(
            self, down(self._busy, self._good, self._after, self._stopped, self._bad, spacing="sm")
        )
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Tell nothing."""
        self._good.clear()
        self._bad.clear()
        self._stopped.clear()
        self._after.hide()
        self._busy.hide()
        self.hide()

    def tell_made(self, number: int) -> None:
        """Say that the files are there, and offer what comes after."""
        self._open()
        said = self._ui.count("{number} bestand gemaakt.", "{number} bestanden gemaakt.", number)
        self._good.tell(said)
        self._after.show()
        self._folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_trouble(self, text: str) -> None:
        """Say why it did not go, and what to do."""
        self._open()
        self._bad.tell(text)

    def tell_begun(self, total: int) -> None:
        """Say that it is under way."""
        self._open()
        self._busy.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._ui.say("De bestanden worden gemaakt."))
        self.tell_progress(0, total)

    def tell_progress(self, ready: int, total: int) -> None:
        """Say how many files there are so far."""
        self._bar.setMaximum(total)
        self._bar.setValue(ready)
        say, number = self._ui.say, min(ready + 1, total)
        self._far.setText(say("Bestand {number} van {total}", number=number, total=total))

    def tell_stopped(self) -> None:
        """Say that nothing was made."""
        self._open()
        self._stopped.tell(self._ui.say("Gestopt. Er is niets gemaakt."))

    def _open(self) -> None:
        """Take room; while there is nothing to tell it takes none."""
        self.clear()
        self.show()

    def _make_after(self) -> QWidget:
        self._folder = button(self._ui, self._ui.say("Open map"), icon="folder-open")
        paper = button(self._ui, self._ui.say("Afdrukken"), icon="printer")
        self._folder.clicked.connect(self.folder_asked)
        paper.clicked.connect(self.print_asked)
        return bare(QWidget(), wrapped(self._ui, self._folder, paper))

    def _make_busy(self) -> QWidget:
        self._far = words(self._ui, "", "caption", token="ink2", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(self._ui.look.px(8))
        self._bar.setAccessibleName(self._ui.say("De bestanden worden gemaakt."))
        self._stop = button(self._ui, self._ui.say("Stop"))
        self._stop.setAccessibleName(self._ui.say("Stop met maken"))
        self._stop.clicked.connect(self.cancel_asked)
        row = across(down(self._far, self._bar, spacing="xs"), self._stop, spacing="md")
        return bare(QWidget(), row)
