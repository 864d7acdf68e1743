"""*Bladen*: papers for around a talk, as they will come from the printer (ux.md 3.18)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.finishing.outside import Outside, usual_folder
from moreelberaad.ui.views.finishing.pages_pane import PagesPane
from moreelberaad.ui.views.finishing.print_pages import Printing
from moreelberaad.ui.views.finishing.sight import Sight
from moreelberaad.ui.views.layouts import NO_LIMIT, bare, edged, scrolled
from moreelberaad.ui.views.preparing.papers_choice import PapersChoice
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.two_panes import NARROW

_LEFT, _LOWEST = 430, 320
"""Px at 100 %: how wide the choice is, and the least height to see a page in."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PapersPage(QWidget):
    """The papers on the left, their real pages on the right."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, outside: Outside | None = None) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Bladen"))
        self._ui, self._outside = ui, outside or Outside()
        self._folder = usual_folder()
        self.model = PapersModel(app, bench, ui.language, self)
        self._printing = Printing(ui, self.model.draw_for_paper, self)
        self._choice = PapersChoice(ui, self.model)
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._print = button(ui, ui.say("Afdrukken"), icon="printer", keys="Ctrl+P")
        self._export = button(ui, ui.say("Exporteren"), "primary", icon="export")
        self._pages = PagesPane(ui, self.model, Sight())
        self._left = QWidget()
        column = down(self._choice, self._good, self._bad, None, spacing="md")
        edged(ui, self._left, column, 32, 10)
        self._panes = QBoxLayout(_BESIDE)
        self._panes.addWidget(self._left)
        self._panes.addWidget(self._pages, 1)
        bare(self, down(scrolled(bare(QWidget(), tight(self._panes)))))
        self._connect()
        self._arrange()
        self._show_acts()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._left, self._pages)

    def acts(self) -> Sequence[QWidget]:
        """Give what stands on the right of the sub-bar."""
        return (self._print, self._export)

    def focus_first(self) -> None:
        """Put the keyboard on what is chosen first."""
        self._choice.focus_first()

    def refresh(self) -> None:
        """Read again which methods there are."""
        self.model.refresh()
        self._choice.refresh()

    def flush(self) -> bool:
        """Keep nothing: a paper is never kept."""
        return True

    @Slot()
    def print_pages(self) -> None:
        """Choose a printer for what is seen."""
        self._quiet()
        if self.model.can_make and not self._outside.ask_printer(self, self._printing.draw_for):
            text = self._ui.say("Geen printer gevonden. Exporteer het blad als PDF.")
            self._bad.tell(text)

    @Slot()
    def export(self) -> None:
        """Choose a folder for what is seen."""
        self._quiet()
        if not self.model.can_make:
            return
        folder = self._outside.choose_folder(self._ui, self, self._folder)
        if folder is not None:
            self._folder = folder
            self.model.export(folder)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Put the pages below the choice where the window is narrow for its text."""
        px = self._ui.look.px
        narrow = self.width() < px(NARROW)
        self._panes.setDirection(_BELOW if narrow else _BESIDE)
        self._left.setMaximumWidth(NO_LIMIT if narrow else px(_LEFT))
        self._left.setMinimumWidth(0 if narrow else px(_LEFT))
        self._pages.setMinimumHeight(px(_LOWEST))

    def _connect(self) -> None:
        self._ui.look.changed.connect(self._arrange)
        self._print.clicked.connect(self.print_pages)
        self._export.clicked.connect(self.export)
        self.model.changed.connect(self._show_acts)
        self.model.previewed.connect(self._quiet)
        self.model.made.connect(self._on_made)
        self.model.paper.connect(self._printing.put)
        self._printing.failed.connect(self._tell_trouble)
        self.model.failed.connect(self._on_failed)

    @Slot()
    def _show_acts(self) -> None:
        for act in (self._print, self._export):
            act.setEnabled(self.model.can_make)

    @Slot()
    def _quiet(self) -> None:
        self._good.clear()
        self._bad.clear()

    @Slot(str)
    def _tell_trouble(self, text: str) -> None:
        self._bad.tell(text)

    @Slot(object)
    def _on_made(self, file: Path) -> None:
        look = button(self._ui, self._ui.say("Open map"), icon="folder-open")
        look.clicked.connect(self._open_folder)
        self._good.tell(self._ui.say("Gemaakt: {name}.", name=file.name), look)
        look.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._tell_trouble(errors.sentence(self._ui, error))

    @Slot()
    def _open_folder(self) -> None:
        self._outside.open_folder(self._folder)
