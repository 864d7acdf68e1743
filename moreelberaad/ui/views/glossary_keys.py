"""F1 opens the glossary wherever one is, at the term beside what has the focus (ux.md 6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from moreelberaad.bootstrap import App
from moreelberaad.ui.support.ui import Ui

if TYPE_CHECKING:
    from moreelberaad.domain.glossary import Term


class GlossaryKeys(QObject):
    """Works in an unlocked vault only; a click on a dotted term comes up to the window."""

    def __init__(
        self, window: QMainWindow, app: App, ui: Callable[[], Ui], is_open: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._app, self._ui, self._is_open = window, app, ui, is_open
        QShortcut(QKeySequence("F1"), window, self._open_near)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWhatsThisClickedEvent):
            codes = {term.code: term for term in self._app.glossary()}
            self._open(codes.get(event.href()))
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _open_near(self) -> None:
        from moreelberaad.ui.support.term_label import term_near  # noqa: PLC0415 - not needed to start
        from moreelberaad.ui.views.run.prompts import PromptList  # noqa: PLC0415 - idem

        widget = QApplication.focusWidget()
        lit = widget.term if isinstance(widget, PromptList) else None
        self._open(lit or term_near(widget))

    def _open(self, term: Term | None) -> None:
        if self._is_open():
            from moreelberaad.ui.views.glossary import Glossary  # noqa: PLC0415 - not needed to start

            terms = self._app.glossary()
            dialog = Glossary(self._ui(), self._window, terms, term, self._show_methods)
            dialog.open()

    @Slot()
    def _show_methods(self) -> None:
        from moreelberaad.ui.views.about_methods import AboutMethods  # noqa: PLC0415 - idem

        ui = self._ui()
        methods, licences = self._app.templates.all(), self._app.licences(ui.language.code)
        AboutMethods(ui, self._window, methods, licences).open()
