"""The parts of the document, each with what is still to be decided in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.review import PartView, ReviewModel
from moreelberaad.ui.views.finishing.parts_painter import PartsPainter
from moreelberaad.ui.views.layouts import Width
from moreelberaad.ui.views.lines import LineModel, dress_lines
from moreelberaad.ui.views.run.panes import Pane, tight

WIDTH = 248


def spoken(ui: Ui, part: PartView) -> str:
    """Say a part with what its count or tick shows."""
    if part.is_done:
        return ui.say("{part}, klaar", part=part.title)
    if not part.open:
        return ui.say("{part}, nog niet bekeken", part=part.title)
    return ui.count(
        "{part}, nog {number} punt", "{part}, nog {number} punten", part.open, part=part.title
    )


class _Lines(LineModel[PartView]):
    """The parts as lines of a list."""

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model

    @override
    def read(self) -> tuple[PartView, ...]:
        return self._model.parts

    @override
    def place(self, line: PartView) -> str:
        return line.id

    @override
    def spoken(self, line: PartView) -> str:
        return spoken(self._ui, line)


class PartsList(QListView):
    """The part with the mark is the one on show; arrows go to another."""

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__()
        self._review = model
        self._lines = _Lines(ui, model)
        self._painter = PartsPainter(ui)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        dress_lines(self, ui.say("Onderdelen"))
        self.setProperty(RING, "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.selectionModel().currentChanged.connect(self._on_current)
        ui.look.changed.connect(self._measure)

    @Slot()
    def refresh(self) -> None:
        """Show the parts and which one is on show."""
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        self._lines.refresh()
        self.setCurrentIndex(self._lines.index_of(self._review.part.id))
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own
        self.viewport().update()
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        """Let every line ask again how high it is at this width."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        rows = range(self._lines.rowCount())
        return QSize(WIDTH, sum(self.sizeHintForRow(row) for row in rows))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHintForRow(0))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            part = self._lines.line(current.row())
            if part.id != self._review.part.id:
                self._review.go_to_part(part.id)


class PartsPane(Pane):
    """The list, and what is no longer there to look for."""

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__(ui, "window", Qt.Edge.RightEdge)
        self.list = PartsList(ui, model)
        px = ui.look.px
        head = words(ui, ui.say("Onderdelen"), "label", token="ink2")
        head.setContentsMargins(px(24), px(16), px(12), px(8))
        gone = words(
            ui,
            ui.say("Wat tijdelijk was, is bij het sluiten gewist en staat hier niet."),
            "caption",
            token="ink2",
        )
        gone.setContentsMargins(px(24), px(12), px(20), px(12))
        column = tight(down(head, self.list, 12, line(ui), gone, None), 0, 0, 1, 0)
        self.setLayout(column)
        Width(ui, self, WIDTH)
