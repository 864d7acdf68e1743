from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from moreelberaad.application.commands import AddSession
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.ports import Recogniser
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.session import Session
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.review import ReviewModel
from tests.builders import a_released_session

from .exports import Begin, Exporting
from .reviewing import PEOPLE, WRITTEN, Make


@pytest.fixture
def begin(app: App, bench: Workbench, tmp_path: Path) -> Iterator[Begin]:
    begun: list[Exporting] = []

    def one(**changes: Any) -> Exporting:  # noqa: ANN401 - any attribute of a review
        begun.append(Exporting(app, bench, tmp_path, **changes))
        return begun[-1]

    yield one
    for each in begun:
        each.model.wait()


@pytest.fixture
def ready(begin: Begin) -> Exporting:
    return begin()


@pytest.fixture
def make(bench: Workbench) -> Iterator[Make]:
    """Make a model of the review of this session, its findings known."""
    made: list[ReviewModel] = []

    def of(session: Session | None = None, recogniser: Recogniser = PEOPLE) -> ReviewModel:
        session = session or a_released_session(**WRITTEN)
        bench.bus.execute(AddSession(session=session))
        bench.exports = ExportDesk(
            sessions=bench.sessions,
            reviews=bench.reviews,
            recogniser=recogniser,
            policy=Policy(fewest=1),
        )
        model = ReviewModel(bench, session.id, Language("nl"))
        made.append(model)
        model.wait()
        return model

    yield of
    for model in made:
        model.wait()
