from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad.application.commands import AddSession, KeepReview
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.stages import finishing_of
from tests.builders import HELD_ON, a_released_session, a_review, a_session_at
from tests.ui.hands import named
from tests.ui.views.run.seeing import click

Show = Callable[..., QWidget]
Begin = Callable[..., Finishing]


@pytest.fixture
def begin(ui: Ui, app: App, bench: Workbench, show: Show) -> Begin:
    """Open a session with all its real pages."""

    def of(session: Session, review: Review | None = None, *, light: bool = False) -> Finishing:
        bench.bus.execute(AddSession(session=session))
        bench.bus.execute(KeepReview(session=session.id, review=review or Review()))
        made = finishing_of(ui, app, bench, session.id, light)
        show(made).resize(1366, 768)
        found = made.findChild(ReviewModel)
        assert isinstance(found, ReviewModel)
        found.wait()
        return made

    return of


def here(finishing: Finishing, name: str) -> bool:
    return bool(named(finishing, name).isChecked())  # type: ignore[attr-defined] # a stage


def test_a_concept_begins_with_reading_back(begin: Begin) -> None:
    made = begin(replace(a_session_at(Status.DRAFT), closed_on=HELD_ON))

    assert here(made, "1. Nalezen")


def test_a_released_session_begins_with_anonymising(begin: Begin) -> None:
    assert here(begin(a_released_session()), "2. Anonimiseren")


def test_what_a_second_reader_read_begins_with_exporting(begin: Begin) -> None:
    made = begin(a_released_session(), a_review())

    assert here(made, "4. Exporteren")
    assert named(made, "3. Tweede lezer").accessibleDescription() == "klaar"


def test_every_stage_can_be_gone_to(begin: Begin) -> None:
    made = begin(a_released_session())

    for name in ("4. Exporteren", "3. Tweede lezer", "2. Anonimiseren", "1. Nalezen"):
        click(made, name)
        assert here(made, name)


def test_the_light_route_begins_with_anonymising(begin: Begin) -> None:
    made = begin(a_released_session(), a_review(), light=True)

    assert here(made, "1. Anonimiseren")
