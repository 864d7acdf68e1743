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
from moreelberaad.ui.support.widgets import across, button, down
from moreelberaad.ui.viewmodels.paper_order import Act
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.file_dialogs import usual_folder
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.pages_pane import PagesPane
from moreelberaad.ui.views.finishing.print_pages import Printing
from moreelberaad.ui.views.finishing.sight import Sight
from moreelberaad.ui.views.layouts import NO_LIMIT, bare, edged, scrolled
from moreelberaad.ui.views.preparing.office_dialog import OfficeDialog
from moreelberaad.ui.views.preparing.paper_formats import PaperFormats
from moreelberaad.ui.views.preparing.paper_options import PaperOptions
from moreelberaad.ui.views.preparing.papers_choice import PapersChoice
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.two_panes import NARROW

_LEFT, _MIDDLE, _LOWEST = 290, 430, 320
"""Px at 100 %: how wide the list and the middle are, and the least height to see a page in."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PapersPage(QWidget):
    """The papers on the left, what is decided about one in the middle, its real pages right."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, outside: Outside | None = None) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Bladen"))
        self._ui, self._app, self._outside = ui, app, outside or Outside()
        self._folder = usual_folder()
        self.model = PapersModel(app, bench, ui.language, self)
        self._printing = Printing(ui, self.model.draw_for_paper, self)
        self._choice, self._options = (
            PapersChoice(ui, self.model),
            PaperOptions(ui, bench, self.model),
        )
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._formats = PaperFormats(ui, self.model)
        self._print = button(ui, ui.say("Afdrukken"), icon="printer", keys="Ctrl+P").wrap_words()
        self._export = button(ui, ui.say("Exporteren"), "primary", icon="export")
        self._pages = PagesPane(ui, self.model, Sight())
        self._left, self._middle = self._columns()
        self._panes = QBoxLayout(_BESIDE)
        for column in (self._left, self._middle):
            self._panes.addWidget(column)
        self._area = scrolled(bare(QWidget(), tight(self._panes)))
        self._whole = tight(across(self._area, self._pages))
        self._whole.setStretch(1, 1)
        bare(self, self._whole)
        self._connect()
        self._arrange()
        self._show_acts()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._left, self._middle, self._pages)

    def acts(self) -> Sequence[QWidget]:
        """Give what stands on the right of the sub-bar."""
        return (self._print, self._formats, self._export)

    def focus_first(self) -> None:
        """Put the keyboard on what is chosen first."""
        self._choice.focus_first()

    def refresh(self) -> None:
        """Read again which methods there are."""
        self.model.refresh()
        self._choice.refresh()

    def flush(self) -> bool:
        """Keep nothing: a paper is never kept, and what is typed for one stays on the page."""
        return True

    @Slot()
    def print_pages(self) -> None:
        """Choose a printer for what is seen, once it may leave."""
        self._quiet()
        self.model.ask(Act.PRINT)

    @Slot()
    def export(self) -> None:
        """Choose a folder for what is seen, once it may leave."""
        self._quiet()
        self.model.ask(Act.EXPORT)

    @Slot()
    def fill_in_office(self) -> None:
        """Ask what an office fills in, over this page."""
        dialog = OfficeDialog(self._ui, self._app, self)
        dialog.kept.connect(self.model.office.changed)
        dialog.open()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _columns(self) -> tuple[QWidget, QWidget]:
        ui = self._ui
        left, middle = Pane(ui, "window", Qt.Edge.RightEdge), QWidget()
        edged(ui, left, down(self._choice, None), 20, 6)
        middle_column = down(self._options, self._good, self._bad, None, spacing="md")
        edged(ui, middle, middle_column, 24, 6)
        return left, middle

    @Slot()
    def _arrange(self) -> None:
        """Put all below each other where the window is narrow for its text, to scroll as one."""
        px = self._ui.look.px
        narrow = self.width() < px(NARROW)
        self._panes.setDirection(_BELOW if narrow else _BESIDE)
        (self._panes if narrow else self._whole).addWidget(self._pages, 1)
        self._left.setMaximumWidth(NO_LIMIT if narrow else px(_LEFT))
        self._left.setMinimumWidth(0 if narrow else px(_LEFT))
        width = px(_LEFT + _MIDDLE) + self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(0 if narrow else width)
        self._area.setMaximumWidth(NO_LIMIT if narrow else width)
        self._pages.setMinimumHeight(px(_LOWEST) if narrow else 0)

    def _connect(self) -> None:
        self._ui.look.changed.connect(self._arrange)
        self._print.clicked.connect(self.print_pages)
        self._export.clicked.connect(self.export)
        self._options.office_asked.connect(self.fill_in_office)
        self.model.changed.connect(self._show_acts)
        self.model.previewed.connect(self._quiet)
        self.model.ready.connect(self._on_ready)
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

    @Slot(object)
    def _on_ready(self, act: Act) -> None:
        if act is Act.PRINT:
            self._choose_printer()
        elif folder := self._outside.choose_folder(self._ui, self, self._folder):
            self._folder = folder
            self.model.export(folder)

    def _choose_printer(self) -> None:
        if not self._outside.ask_printer(self, self._printing.draw_for):
            text = self._ui.say("Geen printer gevonden. Exporteer het blad als PDF.")
            self._tell_trouble(text)

    @Slot(str)
    def _tell_trouble(self, text: str) -> None:
        self._bad.tell(text)

    @Slot(object)
    def _on_made(self, files: tuple[Path, ...]) -> None:
        look = button(self._ui, self._ui.say("Open map"), icon="folder-open")
        look.clicked.connect(self._open_folder)
        names = ", ".join(file.name for file in files)
        self._good.tell(self._ui.say("Gemaakt: {name}.", name=names), look)
        look.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._tell_trouble(errors.sentence(self._ui, error))

    @Slot()
    def _open_folder(self) -> None:
        self._outside.open_folder(self._folder)
