"""The bar below the editor: what was just done and how to take it back, and what is not saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.views import errors

_WHILE = 10_000
"""Milliseconds that an offer stands (ux.md 4)."""


class Telling(QWidget):
    """One bar at a time; trouble stays until it is over."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._trouble, self._offer = Notice(ui, "warn"), Notice(ui)
        self._timer = QTimer(self, singleShot=True, interval=_WHILE)
        self._timer.timeout.connect(self.withdraw)
        column = down(self._offer, self._trouble)
        column.setContentsMargins(*(ui.look.px(side) for side in (24, 8, 24, 8)))
        self.setLayout(column)
        self._fit()

    def text(self) -> str:
        """Give what is told now."""
        return self._trouble.text() or self._offer.text()

    def offer(self, text: str, *acts: QPushButton) -> None:
        """Tell something and what can be done about it, for a while."""
        for act in acts:
            act.clicked.connect(self.withdraw)
        self._trouble.clear()
        self._offer.tell(text, *acts)
        self._timer.start()
        self._fit()

    def tell_trouble(self, text: str, *acts: QPushButton) -> None:
        """Tell what went wrong, until something else is told."""
        if text != self._trouble.text():
            self.withdraw()
            self._trouble.tell(text, *acts)
            self._fit()

    def tell_error(self, error: MoreelberaadError) -> None:
        """Tell a failure that we know."""
        self.tell_trouble(errors.sentence(self._ui, error))

    def tell_unsaved(self, error: MoreelberaadError, again: Callable[[], object]) -> None:
        """Tell why words are in memory only, with a way to try again."""
        say = self._ui.say
        retry = button(self._ui, say("Bewaar opnieuw"))
        retry.clicked.connect(again)
        reason = errors.sentence(self._ui, error)
        self.tell_trouble(
            say("{reason} Je tekst staat nog in het geheugen.", reason=reason), retry
        )

    @Slot()
    def withdraw(self) -> None:
        """Take the offer away."""
        self._timer.stop()
        self._offer.clear()
        self._fit()

    def clear(self) -> None:
        """Tell nothing any more."""
        self._trouble.clear()
        self.withdraw()

    def _fit(self) -> None:
        self.setHidden(self._offer.isHidden() and self._trouble.isHidden())
