"""Every method with every field filled by keys, kept, read again, reviewed, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.application.commands import AddSession
from moreelberaad.application.ports import Today
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Template
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.closing.closed import SELF_CHECK
from tests.built_in.filling import filled
from tests.built_in.languages import strangers_in
from tests.built_in.methods import NAMES, as_held
from tests.cli.program import PASSPHRASE, a_world
from tests.journeys.finisher import FIRST, STEMS, Finisher
from tests.journeys.made_up import told
from tests.journeys.test_window_every_kind import Leader
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

CARD, PROCEDURE = "starter-04", FieldKey("preparation.procedure_check")
DAYS_FOR_OBJECTIONS = timedelta(days=14)
SCOPES = {"record": "", "agreements": "Team", "lessons": "Eenheid"}


class MethodLeader(Leader):
    """One who fills what stands beside the steps too, and what is folded on the last page."""

    def lead(self) -> None:
        """Type everything, up to the page that closes."""
        self._prepare()
        super().lead()

    def look_back(self) -> None:
        """Tick what went well, after closing."""
        asked = self._typed.template.field(SELF_CHECK)
        self._answer(SELF_CHECK, asked, self._typed.answers[SELF_CHECK])
        assert self.model.flush()

    def _prepare(self) -> None:
        first = self.model.step.id
        for step in self._typed.template.beside:
            if step.id == "preparation":
                self.model.go_to(step.id)
                self._fill(step)
        self.model.go_to(first)

    def _end(self) -> None:
        for name in self._folded():
            self._push(name)
        super()._end()

    def _folded(self) -> list[str]:
        """Name what opens the places for answers of the last page."""
        say, step = self._say, self.model.steps[-1]
        opens = {
            Kind.AGREEMENTS: lambda _: say("Schrijf een afspraak op"),
            Kind.LESSONS: lambda _: say("Schrijf een les op"),
            Kind.LIST: lambda asked: asked.label.get("nl"),
        }
        harvest = [opens[asked.kind](asked) for asked in step.fields if asked.kind in opens]
        return [*harvest, say("Vul in waar en wanneer")]


def as_typed(template: Template, world_today: Today) -> Session:
    """Fill a method as it is held, but for the look back weeks later."""
    session = filled(template).session
    led = {step.id for step in (*template.steps, *template.beside) if not step.follow_up}
    cards = {key: CARD for key, asked in template.fields() if asked.kind is Kind.CARD}
    answers = {**session.answers, **cards, PROCEDURE: "no"}
    return replace(
        session,
        answers={key: each for key, each in answers.items() if key.partition(".")[0] in led},
        step=template.steps[0].id,
        held_on=world_today.day,
        opened_at=world_today.now,
    )


def without_answers(typed: Session) -> Session:
    """Leave only what the method asks before it begins."""
    asked = {condition.field for condition in typed.template.conditions}
    before = {key for key in asked if key.startswith("preparation.")}
    return replace(typed, answers={key: typed.answers[key] for key in before})


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture
def visit(tmp_path: Path, look: Appearance) -> Iterator[Visit]:
    made = Visit(tmp_path, look)
    made.make_vault()
    yield made
    made.leave()


@pytest.mark.parametrize("name", NAMES)
def test_every_field_of_a_method_goes_from_the_window_to_its_documents(
    visit: Visit, look: Appearance, tmp_path: Path, place: Path, name: str
) -> None:
    typed = as_typed(as_held(name), visit.app.world.today)
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=without_answers(typed)))
    visit.enter(typed.id)
    MethodLeader(visit, typed).lead()
    visit.keyboard.press("Ctrl+L")
    visit.unlock()
    visit.wait_for("Parkeer")

    leader = MethodLeader(visit, typed)
    asked = {key: value for key, value in typed.answers.items() if key != SELF_CHECK}
    assert told(leader.model.session.answers) == told(asked)
    leader.close()
    leader.look_back()
    visit.press("Naar Start")
    visit.window.lock()

    made = documents(tmp_path, look, place, visit.app.world.today)
    assert set(made) == set(STEMS)
    for text in made.values():
        assert strangers_in(text, "nl") == []


def documents(folder: Path, look: Appearance, place: Path, then: Today) -> dict[str, str]:
    """Let the review go by in the window, two weeks later; give what came on paper."""
    later = then.now + DAYS_FOR_OBJECTIONS
    finisher = Finisher(folder, look, replace(a_world(folder), today=Today(lambda: later)), place)
    finisher.begin()
    finisher.pass_names()
    finisher.decide(lambda _: FIRST)
    finisher.let_read()
    finisher.push("Naar Exporteren")
    for document, scope in SCOPES.items():
        finisher.choose_document(document, "md", scope=scope)
        finisher.make()
    finisher.leave()
    paths = {document: place / f"{stem}.md" for document, stem in STEMS.items()}
    return {each: path.read_text("utf-8") for each, path in paths.items() if path.exists()}
