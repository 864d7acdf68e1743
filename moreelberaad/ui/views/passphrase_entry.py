"""One secret, asked in order to go on: what is typed, tried and refused."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.secret_field import CapsWatch, Eye, SecretField


class PassphraseEntry(QWidget):
    """Tells `tried` when there is something to try; `refuse` or `let_try` must follow."""

    tried = Signal()

    def __init__(self, ui: Ui, label: str, act: str, *, has_eye: bool = False) -> None:
        super().__init__()
        self._ui, self._act = ui, act
        self._field = SecretField(ui, ui.say("Wachtzin"))
        self._label = words(ui, label, "label", token="ink2")
        self._label.setBuddy(self._field)
        self._go = button(ui, act, "primary")
        self._caps, self._failure = Notice(ui, "warn"), Notice(ui, "danger")
        self._build(has_eye=has_eye)
        self._go.clicked.connect(self._try)
        self._field.returnPressed.connect(self._go.click)
        CapsWatch(self._field).changed.connect(self._tell_caps)
        self.setFocusProxy(self._field)

    @property
    def secret(self) -> str:
        """Give what was typed in its one form (design.md 9)."""
        return self._field.secret

    def ask(self, name: str | None = None) -> None:
        """Begin with nothing typed and nothing told; a name is of another secret."""
        if name is not None:
            self._label.setText(name)
            self._field.setAccessibleName(name)
        self.forget()
        self._failure.clear()
        self._field.setFocus()

    def forget(self) -> None:
        """Take away what was typed."""
        self._field.clear()

    def select(self) -> None:
        """Let the next key replace what was typed."""
        self._field.selectAll()

    def refuse(self, text: str, *ways_out: QPushButton, seconds: int = 0) -> None:
        """Say why not; nothing can be tried for so many seconds, until `let_try`."""
        self._failure.tell(text, *ways_out)
        self._go.setText(self._act)
        if not seconds:
            self.let_try()

    @Slot()
    def let_try(self) -> None:
        """Let it be tried again."""
        self._go.setText(self._act)
        self._go.setEnabled(True)
        self._field.setFocus()

    def _build(self, *, has_eye: bool) -> None:
        see = (Eye(self._ui, self._field).button,) if has_eye else ()
        entry = across(self._field, *see, self._go)
        entry.setStretch(0, 1)
        bare(self, down(self._label, entry, self._caps, self._failure, spacing="sm"))

    @Slot()
    def _try(self) -> None:
        if not self._field.text():
            self._field.setFocus()
            return
        self._failure.clear()
        self._go.setEnabled(False)
        self._go.setText(self._ui.say("Even geduld…"))
        self.tried.emit()

    @Slot(bool)
    def _tell_caps(self, on: bool) -> None:  # noqa: FBT001 - a slot of a yes or no
        if on:
            self._caps.tell(self._ui.say("Caps Lock staat aan."))
        else:
            self._caps.clear()


def words_of_wrong(ui: Ui, seconds: int, otherwise: str) -> str:
    """Say that it was wrong: how long to wait, or the other words when one need not wait."""
    if not seconds:
        return otherwise
    return ui.count(
        "Dit klopt niet. Probeer het over {number} seconde opnieuw.",
        "Dit klopt niet. Probeer het over {number} seconden opnieuw.",
        seconds,
    )
