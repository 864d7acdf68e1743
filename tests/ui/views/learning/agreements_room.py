"""The page of the agreements, as somebody sees and works it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.agreements_files import AgreementFiles
from moreelberaad.ui.views.learning.agreements_page import AgreementsPage
from tests.ui.hands import named, said
from tests.ui.hinting import FakeRecogniser, settle_hints
from tests.ui.viewmodels.learning.agreed import (
    keep,
    kept,
)


@dataclass(frozen=True, slots=True)
class Afspraken:
    """What is seen and done on the page."""

    page: AgreementsPage
    model: AgreementsModel
    window: QWidget
    bench: Workbench
    session: SessionId | None

    def settle(self) -> None:
        """Let all that was asked be done."""
        self.page.flush()
        settle_hints(self.model)

    def lines(self) -> list[str]:
        """Hear the list."""
        rows = self.list.model()
        spoken = Qt.ItemDataRole.AccessibleTextRole
        return [rows.index(row, 0).data(spoken) for row in range(rows.rowCount())]

    @property
    def list(self) -> QListView:
        found = named(self.window, "Afspraken", QListView)
        assert isinstance(found, QListView)
        return found

    def push(self, name: str) -> None:
        found = named(self.window, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        found.click()

    def says(self, words: str) -> bool:
        return any(words in text for text in said(self.window))

    def kept(self, action: str) -> tuple[str, date | None, bool]:
        """Give how an agreement stands in the vault."""
        assert self.session is not None
        found = kept(self.bench, self.session, action)
        return found.status, found.follow_up, found.looked_back.is_over


Open = Callable[..., Afspraken]


@pytest.fixture
def opened(
    ui: Ui, app: App, bench: Workbench, recogniser: FakeRecogniser, show: Callable[..., QWidget]
) -> Iterator[Open]:
    """Open the page over this vault, with what stands above it."""
    vars(bench)["recogniser"] = recogniser
    recogniser.free.set()
    made: list[Afspraken] = []

    def open_page(
        session: SessionId | None = None, files: AgreementFiles | None = None
    ) -> Afspraken:
        model = AgreementsModel(bench, app.world.today)
        page = AgreementsPage(ui, model, files)
        whole = down(across(None, *page.acts()), page)
        whole.setStretch(1, 1)
        window = show(bare(QWidget(), whole))
        window.resize(1366, 700)
        page.refresh()
        page.focus_first()
        made.append(Afspraken(page, model, window, bench, session))
        made[-1].settle()
        return made[-1]

    yield open_page
    for each in made:
        each.settle()


@pytest.fixture
def afspraken(opened: Open, bench: Workbench) -> Afspraken:
    return opened(keep(bench))
