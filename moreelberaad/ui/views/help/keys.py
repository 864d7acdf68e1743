"""F1 says what a screen or a word is, Ctrl+/ what every key does (ux.md 6, 10)."""

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


class HelpKeys(QObject):
    """Works before and in an unlocked vault; the words of the app only in one.

    A click on a dotted term comes up to the window.
    """

    def __init__(
        self, window: QMainWindow, app: App, ui: Callable[[], Ui], is_open: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._app, self._ui, self._is_open = window, app, ui, is_open
        QShortcut(QKeySequence("F1"), window, self._help)
        QShortcut(QKeySequence("Ctrl+/"), window, self.show_keys)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWhatsThisClickedEvent):
            codes = {term.code: term for term in self._app.glossary()}
            self._show_words(codes.get(event.href()))
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def show_screen(self) -> None:
        """Say what the screen on show is for."""
        from moreelberaad.ui.views.help.dialogs import HelpDialog  # noqa: PLC0415 - not to start
        from moreelberaad.ui.views.help.topics import topic_of  # noqa: PLC0415 - idem

        ui, screens = self._ui(), self._app.screen_help()
        topic = screens.about(topic_of(self._window))
        more = [(ui.say("Alle toetsen"), self.show_keys)]
        if self._is_open():
            more.insert(0, (ui.say("Begrippen"), self._show_words))
        HelpDialog(ui, self._window, topic, screens.keys_of(topic), more).open()

    @Slot()
    def show_keys(self) -> None:
        """Say what every key does."""
        from moreelberaad.ui.views.help.dialogs import KeySheet  # noqa: PLC0415 - not to start

        KeySheet(self._ui(), self._window, self._app.screen_help()).open()

    @Slot()
    def _help(self) -> None:
        """Say what the word is that the keyboard is on, or else the screen."""
        from moreelberaad.ui.support.term_label import term_near  # noqa: PLC0415 - not to start
        from moreelberaad.ui.views.run.prompts import PromptList  # noqa: PLC0415 - idem

        widget = QApplication.focusWidget()
        lit = widget.term if isinstance(widget, PromptList) else None
        term = (lit or term_near(widget)) if self._is_open() else None
        if term:
            self._show_words(term)
        else:
            self.show_screen()

    def _show_words(self, term: Term | None = None) -> None:
        if self._is_open():
            from moreelberaad.ui.views.glossary import Glossary  # noqa: PLC0415 - not to start

            terms = self._app.glossary()
            Glossary(self._ui(), self._window, terms, term, self._show_methods).open()

    @Slot()
    def _show_methods(self) -> None:
        from moreelberaad.ui.views.about_methods import AboutMethods  # noqa: PLC0415 - not to start

        ui = self._ui()
        methods, licences = self._app.templates.all(), self._app.licences(ui.language.code)
        AboutMethods(ui, self._window, methods, licences).open()
