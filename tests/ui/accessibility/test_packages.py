"""Packages out and in, and versions that conflict: each control is named and reached by Tab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.adapters.decks import package_files
from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.search_words import query_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.viewmodels.learning.packages_coming import ComingModel
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from moreelberaad.ui.views.learning.conflict_dialog import ConflictDialog
from moreelberaad.ui.views.learning.packages_again import AgainDialog
from moreelberaad.ui.views.learning.packages_dialog import ComingDialog
from moreelberaad.ui.views.learning.packages_going_files import GoingFiles
from moreelberaad.ui.views.learning.packages_share import ShareDialog
from tests.exchange import shareable
from tests.learning import a_lesson
from tests.ui.hands import show_active
from tests.ui.settled import settle

from .amiss import amiss

Made = tuple[QWidget, Callable[[], None]]
Make = Callable[[Ui, QWidget, Workbench, LessonSays, Path], Made]
CONFLICT = replace(
    shareable("c", "Roep stop."), others=(stripped(shareable("c", "Roep zacht stop.")),)
)


def sharing(ui: Ui, window: QWidget, bench: Workbench, says: LessonSays, _: Path) -> Made:
    model = GoingModel(bench)
    dialog = ShareDialog(ui, window, model, says, GoingFiles())
    model.begin()
    return dialog, model.wait


def coming(ui: Ui, window: QWidget, bench: Workbench, says: LessonSays, folder: Path) -> Made:
    path = folder / "a.lessen"
    path.write_bytes(package_files.written(Package(lessons=(stripped(shareable("z")),)), ()))
    model = ComingModel(lambda: bench.merging)
    dialog = ComingDialog(ui, window, model, says)
    model.open([path])
    return dialog, model.wait


def conflict(ui: Ui, window: QWidget, _: Workbench, says: LessonSays, __: Path) -> Made:
    return ConflictDialog(ui, window, CONFLICT, says), lambda: None


def again(ui: Ui, window: QWidget, _: Workbench, says: LessonSays, __: Path) -> Made:
    return AgainDialog(ui, window, (shareable("a"), shareable("b")), says), lambda: None


@pytest.mark.parametrize("make", [sharing, coming, conflict, again])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_is_reached_by_tab(  # noqa: PLR0913, PLR0917 - fixtures
    ui: Ui,
    app: App,
    bench: Workbench,
    clothe: Callable[[QWidget], None],
    tmp_path: Path,
    make: Make,
    scale: float,
) -> None:
    lessons = (shareable("a"), shareable("b"), a_lesson("w"), CONFLICT)
    bench.bus.execute(ChangeLessons(lessons={each.id: each for each in lessons}))
    ui.look.choose(theme=ui.look.theme, scale=scale)
    window = QWidget()
    window.resize(1366, 768)
    clothe(window)
    words = query_words(app, bench, ui.language)
    says = LessonSays(ui.language, lambda: words)
    front, wait = make(ui, window, bench, says, tmp_path)
    front.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    clothe(front)
    show_active(front)
    settle(front, wait)

    assert amiss(front) == []
