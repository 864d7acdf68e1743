"""Words that someone lets stand while typing, in a session that is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.left_words import SessionLeftWords
from moreelberaad.ui.viewmodels.practice import begin_practice
from moreelberaad.ui.viewmodels.session import Desk, SessionModel

DUTCH = Language("nl")
WORD = "Oostwind"


@pytest.fixture
def bench(app: App) -> Iterator[Workbench]:
    with app.practice() as made:
        yield made


def a_model(app: App, bench: Workbench) -> SessionModel:
    session, _ = begin_practice(app, bench, DUTCH)
    return SessionModel(Desk(execute=bench.bus.execute, sessions=bench.sessions), session, DUTCH)


def left_in(model: SessionModel, bench: Workbench) -> SessionLeftWords:
    return SessionLeftWords(model, bench.reviews, bench.own_words, DUTCH)


@pytest.fixture
def left(qtbot: QtBot, app: App, bench: Workbench) -> SessionLeftWords:  # noqa: ARG001 - signals need an application
    return left_in(a_model(app, bench), bench)


def test_what_is_left_standing_is_kept_in_the_vault(
    left: SessionLeftWords, bench: Workbench
) -> None:
    model = left.parent()
    assert isinstance(model, SessionModel)
    left.leave(WORD, sure=False)

    assert bench.reviews.get(model.session.id).left.has(WORD)
    assert left_in(model, bench).standing.has(WORD)


def test_undo_takes_back_that_words_were_left_standing(
    left: SessionLeftWords, qtbot: QtBot
) -> None:
    model = left.parent()
    assert isinstance(model, SessionModel)
    left.leave(WORD, sure=False)
    assert model.undo_name == "punt laten staan"

    with qtbot.waitSignal(left.changed):
        model.undo()

    assert not left.standing.has(WORD)


@pytest.mark.parametrize(("sure", "offered"), [(False, [WORD]), (True, [])])
def test_a_word_left_in_a_second_session_is_offered_unless_the_check_is_sure(
    app: App, bench: Workbench, left: SessionLeftWords, offered: list[str], *, sure: bool
) -> None:
    told: list[str] = []
    left.offered.connect(told.append)
    left.leave(WORD, sure=sure)
    assert told == []

    again = left_in(a_model(app, bench), bench)
    again.offered.connect(told.append)
    again.leave(WORD, sure=sure)

    assert told == offered


def test_a_word_is_told_no_more_until_that_is_undone(
    left: SessionLeftWords, bench: Workbench, qtbot: QtBot
) -> None:
    model = left.parent()
    assert isinstance(model, SessionModel)
    with qtbot.waitSignal(left.words_changed):
        left.tell_no_more(WORD)
    assert bench.own_words.all() == {WORD.casefold()}

    with qtbot.waitSignal(left.words_changed):
        model.undo()

    assert bench.own_words.all() == frozenset()
