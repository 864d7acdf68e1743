"""Packages in the bar of Lessen: one goes out, others come in, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget
from typing_extensions import override

from moreelberaad.application.commands import Change
from moreelberaad.domain.ids import LessonId
from moreelberaad.i18n import N_
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.viewmodels.learning.packages_coming import ComingModel
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.packages_again import AgainDialog
from moreelberaad.ui.views.learning.packages_dialog import ComingDialog, PackageFiles
from moreelberaad.ui.views.learning.packages_going_files import GoingFiles
from moreelberaad.ui.views.learning.packages_share import ShareDialog

_ROOM = 1_050
"""Px at 100 % that a window needs to have the buttons beside each other."""


class PackageBar(QWidget):
    """`told` says what was taken in, with the ways on; `shown` asks for a lesson on show."""

    told = Signal(str, object)
    shown = Signal(str)

    def __init__(
        self,
        ui: Ui,
        model: LessonsModel,
        says: LessonSays,
        files: PackageFiles | None = None,
        going: GoingFiles | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._lessons, self._says = ui, model, says
        self._files, self._targets = files or PackageFiles(), going or GoingFiles()
        self._model: ComingModel | GoingModel | None = None
        self.dialog: QDialog | None = None
        self._again: AgainDialog | None = None
        self.setAccessibleName(ui.say("Pakketten"))
        self._out = button(ui, ui.say("Deel als pakket…"), icon="upload-simple")
        self._in = button(ui, ui.say("Voeg pakket toe"), icon="download-simple")
        self._more = button(ui, "", icon="dots-three", name=ui.say("Pakketten"))
        self._more.setToolTip(ui.say("Pakketten"))
        self._menu = QMenu(self)
        for text, act in ((self._out.text(), self.share), (self._in.text(), self.ask)):
            self._menu.addAction(text).triggered.connect(act)
        bare(self, across(self._out, self._in, self._more))
        self._out.clicked.connect(self.share)
        self._in.clicked.connect(self.ask)
        self._more.clicked.connect(self._open)
        ui.look.changed.connect(self._fold)
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fold()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._fold()
        return super().eventFilter(watched, event)

    @Slot()
    def share(self) -> None:
        """Show what can go along in a package."""
        model = GoingModel(self._lessons.bench)
        dialog = ShareDialog(self._ui, self.window(), model, self._says, self._targets)
        dialog.made.connect(self._lessons.read)
        self._begin(dialog, model)
        model.begin()

    @Slot()
    def ask(self) -> None:
        """Ask for packages, and show what they would bring."""
        paths = self._files.choose_packages(self._ui, self._in)
        if paths:
            self.take_in(paths)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Show what packages would bring."""
        bench = self._lessons.bench
        model = ComingModel(lambda: bench.merging)
        dialog = ComingDialog(self._ui, self.window(), model, self._says)
        dialog.done_in.connect(self._on_done)
        self._begin(dialog, model)
        model.open(paths)

    def wait(self) -> None:
        """Return when no package is being looked at, written or taken in."""
        if self._model:
            self._model.wait()

    def _begin(self, dialog: QDialog, model: ComingModel | GoingModel) -> None:
        self.dialog, self._model = dialog, model
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self.dialog = self._model = None

    @Slot()
    def _fold(self) -> None:
        """Put both in a menu where the bar is too narrow for them."""
        is_folded = self.window().width() < self._ui.look.px(_ROOM)
        self._more.setVisible(is_folded)
        for each in (self._out, self._in):
            each.setVisible(not is_folded)

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(object, str, object)
    def _on_done(self, change: Change, text: str, lost: frozenset[LessonId]) -> None:
        ui = self._ui
        # it holds the lessons as they were: what was taken in may withdraw one that is listed
        again = tuple(filter(None, map(self._lessons.get, sorted(lost))))
        self._lessons.timeline.did(change, N_("pakket toegevoegd"))
        ways: Sequence[QPushButton] = ()
        if again:
            behind = ui.count(
                "In {number} les hier zit een les die is ingetrokken. Lees die na.",
                "In {number} lessen hier zit een les die is ingetrokken. Lees die na.",
                len(again),
            )
            text = f"{text} {behind}"
            self._again = AgainDialog(ui, self.window(), again, self._says)
            self._again.shown.connect(self.shown)
            show = button(ui, ui.say("Lees na"))
            show.clicked.connect(self._again.show)
            ways = (show,)
        self.told.emit(text, ways)
