"""What is practised: a card, fifteen minutes, a group of eight, and five points to decide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moreelberaad.application.commands import CloseSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.values import Record, Rows, Tally
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.ui.viewmodels.practice import Group, begin_practice, begin_rehearsal
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from tests.built_in.methods import NAMES
from tests.cli.program import a_world, app_in


@pytest.fixture
def app(tmp_path: Path) -> App:
    return app_in(a_world(tmp_path))


@pytest.fixture
def bench(app: App) -> Iterator[Workbench]:
    with app.practice() as bench:
        yield bench


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


def begun(app: App, bench: Workbench, language: Language) -> tuple[SessionModel, Group]:
    name, group = begin_practice(app, bench, language)
    desk = Desk(execute=bench.bus.execute, sessions=bench.sessions)
    return SessionModel(desk, name, language), group


def test_the_practice_takes_fifteen_minutes_and_lies_on_a_card(
    app: App, bench: Workbench, language: Language
) -> None:
    model, _ = begun(app, bench, language)

    assert model.session.template.id == "short_deliberation_60"
    assert sum(step.minutes for step in model.steps) == 15
    sides = model.value(FieldKey("e3.dilemma"))
    assert isinstance(sides, Record)
    assert sides.text("option_a") == app.starter()[1].option_a.get(language.code)


def test_every_place_has_a_hint(app: App, bench: Workbench, language: Language) -> None:
    model, group = begun(app, bench, language)

    assert set(group.hints) == {step.id for step in model.steps} | {"closed", "review"}


def test_eight_people_choose_and_give_their_reasons(
    app: App, bench: Workbench, language: Language
) -> None:
    model, group = begun(app, bench, language)
    changed: list[str] = []
    model.answer_changed.connect(changed.append)

    group.choose(model)

    assert set(changed) == set(group.answers)
    for key in ("e5.first_tally", "e5.value_tally"):
        counted = model.value(FieldKey(key))
        assert isinstance(counted, Tally)
        assert sum(counted.counts.values()) == 8
    assert isinstance(model.value(FieldKey("e5.reasons")), Rows)
    assert model.flush()


def test_the_review_has_five_points(app: App, bench: Workbench, language: Language) -> None:
    model, group = begun(app, bench, language)
    group.choose(model)
    model.flush()
    bench.bus.execute(CloseSession(session=model.session.id))
    review = ReviewModel(bench, SessionId(model.session.id), language)
    review.look_for(())
    review.wait()

    assert review.total == 5


@pytest.mark.parametrize("name", NAMES)
def test_any_method_begins_empty(app: App, bench: Workbench, name: str) -> None:
    begun_as = begin_rehearsal(app, bench, Language("nl"), app.templates.get(name))
    session = bench.sessions.get(begun_as)

    assert session.template.id == name
    assert {key.partition(".")[0] for key in session.answers} <= {"preparation"}
