"""The page of the series, as one sees and presses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QWidget,
)

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.preparing.series_page import SeriesPage
from moreelberaad.ui.views.preparing.series_transfer import Files
from tests.ui.hands import named

ITS_OWN = "zeven blauwe stoelen dansen"


Make = Callable[..., "Seen"]


class Seen:
    """The page with what stands on the sub-bar above it."""

    def __init__(
        self, ui: Ui, app: App, bench: Workbench, file: Path, outside: Outside | None = None
    ) -> None:
        self.place: Path | None = file
        files = Files(place=lambda *_: self.place, file=lambda *_: self.place)
        self.page = SeriesPage(ui, app, bench, files, outside)
        self.bench = bench
        self.window = QWidget()

    def click(self, name: str, window: QWidget | None = None) -> None:
        button = named(window or self.window, name, QAbstractButton)
        assert isinstance(button, QAbstractButton)
        button.click()

    def field(self, name: str, window: QWidget | None = None) -> QLineEdit:
        line = named(window or self.page, name, QLineEdit)
        assert isinstance(line, QLineEdit)
        return line

    def labels(self) -> list[str]:
        return [each.label.plain for each in self.bench.series_list.all()]


def dialog(name: str) -> QWidget:
    windows = QApplication.topLevelWidgets()
    return next(w for w in windows if w.accessibleName() == name and w.isVisible())
