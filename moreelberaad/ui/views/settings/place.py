"""The place *Instellingen*: pages on the left, their lines on the right (ux.md 3.15)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.settings.changes import Changes
from moreelberaad.ui.viewmodels.settings.model import SettingsModel
from moreelberaad.ui.viewmodels.settings.pages import PageCode
from moreelberaad.ui.views.layouts import bare, edged, scrolled
from moreelberaad.ui.views.regions import first_in
from moreelberaad.ui.views.run.panes import Pane
from moreelberaad.ui.views.settings.nav import Nav
from moreelberaad.ui.views.settings.pages import LinesPage, page_of
from moreelberaad.ui.views.settings.vault_acts import VaultActs
from moreelberaad.ui.views.two_panes import NARROW, TwoPanes

_NAV = 260
_READ = (PageCode.GLOSSARY, PageCode.METHODS)
"""Pages that scroll by themselves."""


class SettingsPlace(QWidget):
    """Esc leads back to where somebody came from; `spoken` tells the code of a new language."""

    left = Signal()
    spoken = Signal(str)
    changed = Signal()
    """A backup was made."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, changes: Changes | None = None) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Instellingen"))
        self._ui, self._app, self._bench = ui, app, bench
        self._model = SettingsModel(app, ui.look, ui.language, changes)
        self._model.setParent(self)
        self._model.spoken.connect(self.spoken)
        self._nav, self._stack = Nav(ui, self._model.pages), QStackedWidget()
        self._made: dict[PageCode, QWidget] = {}
        self._found: QWidget | None = None
        self.here = PageCode.LOOKS
        self._sheet = bare(Pane(ui, "surface"), down(self._stack))
        panes = TwoPanes(ui, self._nav, self._sheet, fixed=self._nav, px=_NAV)
        panes.keep_first_on_top()
        bare(self, down(panes))
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._nav, self._sheet)

    def show_page(self, code: PageCode) -> None:
        """Show a page, with the keyboard in it."""
        self.here = code
        if code not in self._made:
            self._made[code] = self._make(code)
            self._stack.addWidget(self._made[code])
        self._nav.search.setText("")
        self._come_back()
        first_in(self._made[code]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_here(self) -> None:
        """Show the page that was here last."""
        self.show_page(self.here)

    def flush(self) -> bool:
        """Keep what stands in the line that is typed in; that never fails."""
        self._finish_typing()
        for acts in self.findChildren(VaultActs):
            acts.wait()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _connect(self) -> None:
        self._nav.asked.connect(lambda code: self.show_page(PageCode(code)))
        self._nav.sought.connect(self._seek)
        self._ui.look.changed.connect(self._fold)
        for keys, act in (
            ("Ctrl+F", self._enter_search),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Y", self._model.redo),
            ("Esc", self._leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _make(self, code: PageCode) -> QWidget:
        page = page_of(self._ui, self._app, self._bench, self._model, code)
        for acts in page.findChildren(VaultActs):
            acts.changed.connect(self.changed)
        return page if code in _READ else scrolled(page)

    @Slot()
    def _fold(self) -> None:
        self._nav.fold(on=self.width() < self._ui.look.px(NARROW))

    @Slot()
    def _undo(self) -> None:
        """Take back what is typed now, or else the last change."""
        self._finish_typing()
        self._model.undo()

    def _finish_typing(self) -> None:
        """Let what is typed count, with the keyboard where it was."""
        focused = self._stack.focusWidget()
        if isinstance(focused, QLineEdit | QAbstractSpinBox):
            focused.editingFinished.emit()

    @Slot()
    def _enter_search(self) -> None:
        self._nav.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._nav.search.selectAll()

    @Slot()
    def _leave(self) -> None:
        """Go back from a search to the page, and from the page to where somebody came from."""
        if self._nav.search.text():
            self.show_here()
        else:
            self.left.emit()

    @Slot(str)
    def _seek(self, sought: str) -> None:
        self._come_back()
        if not sought.strip():
            return
        self._nav.show_page(None)
        self._found = self._results(sought)
        self._stack.addWidget(self._found)
        self._stack.setCurrentWidget(self._found)

    def _results(self, sought: str) -> QScrollArea:
        ui, found = self._ui, self._model.found(sought)
        if not found:
            nothing = ui.say("Geen instelling gevonden.")
            announce(self._nav.search, nothing)
            return scrolled(edged(ui, QWidget(), down(words(ui, nothing, "lead"), None), 48, 28))
        title = ui.count("{number} instelling", "{number} instellingen", len(found))
        return scrolled(LinesPage(ui, self._app, self._model, title, found))

    def _come_back(self) -> None:
        """Show the page that was here last, and let go of what was found."""
        self._nav.show_page(self.here)
        self._stack.setCurrentWidget(self._made[self.here])
        if self._found is not None:
            self._stack.removeWidget(self._found)
            self._found.deleteLater()
            self._found = None
