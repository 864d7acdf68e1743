"""The window speaks one language: no word in it that the texts of that language lack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListView

from moreelberaad.application.commands import AddSession, KeepReview
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import LANGUAGES
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.preparing.pages import Part
from moreelberaad.ui.views.preparing.place import PreparingPlace
from tests.built_in.filling import Filled, filled, released
from tests.built_in.languages import strange_words
from tests.built_in.methods import NAMES, as_held
from tests.cli.program import PASSPHRASE
from tests.journeys.one_language import Reader
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

Say = Callable[[str], str]
CARD, NOTHING_RUNS = "starter-04", {FieldKey("preparation.procedure_check"): "no"}


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture(params=LANGUAGES)
def visit(tmp_path: Path, look: Appearance, request: pytest.FixtureRequest) -> Iterator[Visit]:
    made = Visit(tmp_path, look, request.param)
    made.is_drawn = False
    made.make_vault()
    yield made
    made.leave()


def keep(visit: Visit, made: Filled) -> Session:
    """Put a session with everything in it in the vault, as if it were held today."""
    today, asked = visit.app.world.today, made.session.template.fields()
    cards = {key: CARD for key, each in asked if each.kind is Kind.CARD}
    answers = {**made.session.answers, **cards, **NOTHING_RUNS}
    first = made.session.template.steps[0].id
    session = replace(
        made.session, answers=answers, step=first, held_on=today.day, opened_at=today.now
    )
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    return session


def let_go(visit: Visit, made: Filled) -> SessionId:
    """Put a session in the vault that may be finished."""
    today = visit.app.world.today
    session = replace(released(made.session), held_on=today.day, opened_at=today.now)
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    return session.id


def test_a_word_of_the_other_language_would_be_found() -> None:
    assert strange_words("Rephrase: Herformuleer, 12 min, F9, sho…", "en") == ["herformuleer"]
    assert strange_words("Herformuleer: Rephrase, 15 januari 2027", "nl") == ["rephrase"]


@pytest.mark.parametrize("visit", ["en"], indirect=True)  # in Dutch: test_window_methods
@pytest.mark.parametrize("name", NAMES)
def test_every_step_of_a_method_is_in_english(visit: Visit, name: str) -> None:
    made = filled(as_held(name))
    visit.enter(keep(visit, made).id)
    deliberation = visit.window.findChild(Deliberation)
    assert isinstance(deliberation, Deliberation)
    model, reader = deliberation.model, Reader(visit, made.words if made else ())

    before = (step for step in made.session.template.beside if step.id == "preparation")
    for step in (*before, *model.steps):
        model.go_to(step.id)
        visit.settle()
        assert reader.strange() == [], step.id
    closing = visit.window.findChild(ClosingView)
    assert isinstance(closing, ClosingView)
    closing.finish()
    visit.settle()
    assert visit.shows(visit.window.ui.say("Naar Start"))
    assert reader.strange() == []


def test_start_and_what_helps_there_are_in_one_language(visit: Visit) -> None:
    say, reader = go_in(visit)
    assert reader.strange() == []

    visit.keyboard.press("F1")
    assert reader.strange() == []
    visit.press(say("Alle toetsen"))
    assert reader.strange() == []
    visit.press(say("Sluit"))
    visit.keyboard.press("F1")
    visit.press(say("Begrippen"))
    leaf_through(visit, reader, say("Begrippen"))
    visit.press(say("Over de methoden"))
    leaf_through(visit, reader, say("Over de methoden"))
    visit.press(say("Sluit"))
    visit.press(say("Oefenen"))
    visit.wait_for(say("Stop met oefenen"))
    assert reader.strange() == []


def test_every_page_of_preparing_is_in_one_language(visit: Visit) -> None:
    say, reader = go_in(visit)
    visit.press(say("Nieuw beraad"))
    visit.press(say("Alle vormen"))
    leaf_through(visit, reader, say("Alle vormen"))
    visit.press(say("Annuleer"))
    place = visit.window.findChild(PreparingPlace)
    assert isinstance(place, PreparingPlace)

    for part in Part:
        place.show_page(part)
        visit.settle()
        assert reader.strange() == [], part
    place.show_page(Part.METHODS)
    leaf_through(visit, reader, say("Gespreksvormen"))
    leaf_through(visit, reader, say("Stappen"))


def test_what_comes_after_a_session_is_in_one_language(visit: Visit) -> None:
    made = filled(as_held("dilemma_method"))
    let_go(visit, made)
    say, reader = go_in(visit, made)

    visit.press(say("Afronden"))
    assert reader.strange() == []
    visit.press(say("Open"))
    review = visit.window.findChild(ReviewModel)
    assert isinstance(review, ReviewModel)
    review.wait()
    visit.settle()
    assert reader.strange() == []
    visit.press(say("Sla over"))
    for part in review.parts:
        review.go_to_part(part.id)
        visit.settle()
        assert reader.strange() == [], part.id


def test_what_is_shared_of_a_session_is_in_one_language(visit: Visit) -> None:
    made = filled(as_held("dilemma_method"))
    session = let_go(visit, made)
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        found = proposals(bench.exports.findings(session), reason=Prose(""))
        decided = replace(
            found,
            recognised_by_colleague=False,
            recognised_widely=False,
            opened=marks_of_all(bench.sessions.get(session)),
        )
        bench.bus.execute(KeepReview(session=session, review=decided))
    say, reader = go_in(visit, made)

    visit.press(say("Afronden"))
    visit.press(say("Open"))
    assert reader.strange() == []
    visit.press(f"4. {say('Exporteren')}")
    exporting = visit.window.findChild(ExportModel)
    assert isinstance(exporting, ExportModel)
    exporting.wait()
    visit.settle()
    assert reader.strange() == []


def go_in(visit: Visit, made: Filled | None = None) -> tuple[Say, Reader]:
    """Open the vault; give what finds a control by its Dutch name, and a reader."""
    visit.start()
    visit.unlock()
    say: Say = visit.window.ui.say
    visit.wait_for(say("Nieuw beraad"))
    visit.settle()
    return say, Reader(visit, made.words if made else ())


def leaf_through(visit: Visit, reader: Reader, name: str) -> None:
    """Read what stands beside each line of a list."""
    visit.settle()
    lists = visit.front.findChildren(QListView)
    (found,) = (each for each in lists if each.accessibleName() == name and each.isVisible())
    for row in range(found.model().rowCount()):
        found.setCurrentIndex(found.model().index(row, 0))
        QApplication.processEvents()
        assert reader.strange() == [], row
