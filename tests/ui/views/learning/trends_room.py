"""A vault with sessions to count, and the page *Trends* on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Codes, Prose, TallySet, Value
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.learning.made import trend_desk
from moreelberaad.ui.views.learning.trends_page import TrendsPage
from moreelberaad.ui.views.learning.trends_saving import TrendsSaving
from tests.builders import a_session
from tests.ui.hands import named, said
from tests.ui.settled import settle

EIK = Prose("reeks Eik")
METHODS, THEMES, VALUES = "Beraden per gespreksvorm", "Thema’s per kwartaal", "Waarden"
EVALUATION, SIZES, PACE = "Evaluatie", "Minuten per groepsgrootte", "Tempo per stap"
MethodOf = Callable[[str], object]


def held(  # noqa: PLR0913 - everything after the number is named
    app: App,
    number: int,
    *,
    method: str = "dilemma_method",
    month: int = 5,
    year: int = 2026,
    theme: str = "leadership",
    series: Prose | None = EIK,
) -> Session:
    """Give a closed session whose group said something on slips."""
    template = app.templates.get(method)
    keys = {asked.id: key for key, asked in template.fields()}
    written: dict[str, Value] = {
        "group_size_band": "5-8",
        "themes": Codes((theme,)),
        "eval": TallySet({"safe": (0, 0, 0, 2, 4), "recognition": (0, 1, 1, 2, 2)}),
        "overall": TallySet({"overall": (0, 2, 4)}),
    }
    answers: dict[FieldKey, Value] = {keys[name]: each for name, each in written.items()}
    session = a_session(id=SessionId(f"s-{number}"), template=template, status=Status.RELEASED)
    return replace(
        session,
        title=Prose("Werktitel"),
        held_on=date(year, month, 12),
        series=series,
        answers=answers,
        minutes={template.steps[0].id: 12},
    )


@dataclass(frozen=True, slots=True)
class Trends:
    """What is seen and done on the page."""

    page: TrendsPage
    model: TrendsModel
    window: QWidget
    folder: Path
    saving: TrendsSaving

    def push(self, name: str) -> None:
        found = named(self.window, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        found.click()

    def choose(self, name: str, label: str) -> None:
        listed = named(self.window, name, QComboBox)
        assert isinstance(listed, QComboBox)
        listed.setCurrentIndex(listed.findText(label))
        listed.activated.emit(listed.currentIndex())

    def heard(self, block: str) -> str:
        """Give what a screen reader says of the figure of a block."""
        figure = next(
            each
            for each in self.window.findChildren(QWidget)
            if each.accessibleName() == block and each.accessibleDescription() and each.isVisible()
        )
        return figure.accessibleDescription()

    @property
    def told(self) -> str:
        """Give everything that stands on the page in words."""
        shown = (each for each in self.window.findChildren(QWidget) if each.isVisible())
        return "\n".join((*(each.accessibleName() for each in shown), *said(self.window)))

    def settle(self) -> None:
        settle(self.window, partial(_wait, self.model, self.saving))

    @property
    def names(self) -> list[str]:
        return sorted(file.name for file in self.folder.iterdir())


Begin = Callable[..., Trends]


@pytest.fixture
def trends(
    ui: Ui, app: App, bench: Workbench, tmp_path: Path, show: Callable[..., QWidget]
) -> Iterator[Begin]:
    folder = tmp_path / "uit"
    folder.mkdir()
    models: list[TrendsModel] = []

    def begin(*sessions: Session, show_year: Callable[[], None] | None = None) -> Trends:
        for session in sessions:
            bench.sessions.save(session)
        model = TrendsModel(trend_desk(app, bench), lambda: app.world.today.day)
        models.append(model)
        page = TrendsPage(
            ui, model, show_year, lambda block, form: saving.save(model, block, form)
        )
        saving = TrendsSaving(ui, bench, page, Outside(choose_folder=lambda *_: folder))
        window = show(page)
        page.refresh()
        made = Trends(page, model, window, folder, saving)
        made.settle()
        return made

    yield begin
    for each in models:
        each.leave()
        each.wait()


def _wait(model: TrendsModel, saving: TrendsSaving) -> None:
    model.wait()
    saving.wait()
