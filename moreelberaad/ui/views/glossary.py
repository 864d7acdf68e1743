"""Begrippen: what each word of the app means, one key away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from moreelberaad.domain.glossary import Term
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.lookup import Leaf, LookUp, LookUpPane

_TO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class GlossaryBook(QWidget):
    """A search box above the words; arrows walk the list while one types."""

    def __init__(self, ui: Ui, terms: Sequence[Term], present: Term | None = None) -> None:
        super().__init__()
        self._ui, code = ui, ui.language.code
        self._terms = sorted(terms, key=lambda term: term.word.get(code).casefold())
        self.search, self.pane = QLineEdit(), LookUpPane(ui, ui.say("Begrippen"))
        self._none = words(ui, ui.say("Dit woord staat er niet bij."), token="muted")
        self.search.setAccessibleName(ui.say("Zoek een begrip"))
        self.search.setPlaceholderText(ui.say("Zoek een begrip"))
        wear_role(self.search, ui.look, "body")
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._seek)
        column = down(self.search, self.pane, self._none, spacing="md")
        column.setStretch(1, 1)
        bare(self, column)
        self._show(self._terms, present)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        walks = isinstance(event, QKeyEvent) and event.key() in _TO_LIST
        if walks and event.type() == QEvent.Type.KeyPress:
            return QApplication.sendEvent(self.pane.list, event)
        return super().eventFilter(watched, event)

    @Slot(str)
    def _seek(self, sought: str) -> None:
        letters = sought.casefold().strip()
        found = [term for term in self._terms if term.holds(sought)]
        found.sort(
            key=lambda term: letters not in term.word.get(self._ui.language.code).casefold()
        )
        self._show(found, None)

    def _show(self, terms: Sequence[Term], present: Term | None) -> None:
        code = self._ui.language.code
        leaves = [
            Leaf(title=term.word.get(code), parts=partial(self._parts, term)) for term in terms
        ]
        self.pane.show_leaves(leaves, terms.index(present) if present in terms else 0)
        self._none.setVisible(not terms)

    def _parts(self, term: Term) -> Sequence[QWidget]:
        """Say the word and its definition, then the word in the other language, and the source."""
        ui, code = self._ui, self._ui.language.code
        definition = term.definition.get(code)
        quoted = ui.say("‘{words}’", words=definition) if term.source.words else definition
        parts = [words(ui, term.word.get(code), "heading2"), words(ui, quoted, "lead")]
        parts += [
            words(ui, _in_other(ui, language, word), token="ink2")
            for language, word in term.word.words.items()
            if language != code
        ]
        if term.source.words:
            source = ui.say("Bron: {source}", source=term.source.get(code))
            parts.append(words(ui, source, "caption", token="ink2"))
        return parts


class Glossary(LookUp):
    """The words in a dialog, one key away."""

    def __init__(
        self,
        ui: Ui,
        parent: QWidget,
        terms: Sequence[Term],
        present: Term | None,
        about_methods: Callable[[], None],
    ) -> None:
        book = GlossaryBook(ui, terms, present)
        super().__init__(ui, parent, ui.say("Begrippen"), book.pane)
        self.body.addWidget(book)
        methods = button(ui, ui.say("Over de methoden"))
        methods.clicked.connect(self.reject)
        methods.clicked.connect(about_methods)
        close = button(ui, ui.say("Sluit"), "primary")
        close.clicked.connect(self.accept)
        self.finish_with(methods, close)
        book.search.setFocus()


def _in_other(ui: Ui, language: str, word: str) -> str:
    if language == "en":
        return ui.say("Engels: {word}", word=word)
    return ui.say("Nederlands: {word}", word=word)
