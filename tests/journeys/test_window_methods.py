"""Every method with every field filled by keys, kept, read again, reviewed, and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from moreelberaad.application.commands import AddSession
from moreelberaad.application.ports import Today
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind, Step, Template
from moreelberaad.domain.values import Codes, Row, Rows, Tally, Value
from moreelberaad.ui.demo.keyboard import Keyboard
from moreelberaad.ui.fields.continued import writable_here
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.closing.closed import SELF_CHECK
from moreelberaad.ui.views.run.entries import entries_of
from tests.built_in.filling import filled
from tests.built_in.languages import strangers_in
from tests.built_in.methods import NAMES, as_held
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.journeys.finisher import FIRST, STEMS, Finisher
from tests.journeys.made_up import told
from tests.journeys.one_language import Reader
from tests.journeys.test_window_every_kind import Leader
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

CARD, PROCEDURE = "starter-04", FieldKey("preparation.procedure_check")
DAYS_FOR_OBJECTIONS = timedelta(days=14)
_FENCE, _MANY, _FEW = "---\n", 20, 4
SCOPES = {"record": "", "agreements": "Team", "lessons": "Team"}


@dataclass(slots=True)
class Calendar:
    """Weeks go by when a test says so."""

    now: datetime = datetime(2026, 12, 1, 12, tzinfo=UTC)


class Nimble(Keyboard):
    """Goes to a place for an answer at once; that Tab leads there is for other tests."""

    @override
    def reach(self, control: QWidget) -> None:
        control.setFocus(Qt.FocusReason.TabFocusReason)
        super().reach(control)


class Nimbly(Finisher):
    """Leads a session and takes it to its documents in one start of the program."""

    is_drawn = False

    @override
    def start(self) -> None:
        super().start()
        self.keyboard = Nimble(self.window)


class MethodLeader(Leader):
    """One who fills what stands beside the steps too, and what is folded on the last page."""

    def __init__(self, visit: Visit, typed: Session) -> None:
        super().__init__(visit, typed)
        self._reader = Reader(visit, filled(typed.template).words)
        self._by_keys: set[tuple[Kind, ...]] = set()

    def lead(self) -> None:
        """Type everything, up to the page that closes."""
        self._prepare()
        super().lead()

    def look_back(self) -> None:
        """Tick what went well, after closing."""
        asked = self._typed.template.field(SELF_CHECK)
        self._answer(SELF_CHECK, asked, self._typed.answers[SELF_CHECK])
        assert self.model.flush()

    @override
    def _fill(self, step: Step) -> None:
        """Type what a step asks; its page speaks one language."""
        super()._fill(step)
        assert self._reader.strange() == [], step.id

    def _prepare(self) -> None:
        first = self.model.step.id
        for step in self._typed.template.beside:
            if step.id == "preparation":
                self.model.go_to(step.id)
                self._fill(step)
        self.model.go_to(first)

    @override
    def _answer(self, key: FieldKey, asked: Field, value: Value) -> None:
        """Type what is asked in a new way by keys; what was typed alike goes in at once."""
        way = (asked.kind, *sorted({column.kind for column in asked.columns}))
        is_whole = asked.columns == self._typed.template.field(key).columns
        if way in self._by_keys and is_whole:
            self._at_once(key, value)
        else:
            super()._answer(key, asked, value)
            self._by_keys.add(way)

    def _at_once(self, key: FieldKey, value: Value) -> None:
        """Let an editor show and tell what someone would have typed in it."""
        self._keys.wait(lambda: bool(self._editors(key)))
        editor = self._editors(key)[0]
        editor.show_value(value)
        editor.tell()

    @override
    def _end(self) -> None:
        there = {each.accessibleName() for each in self._visit.front.findChildren(QAbstractButton)}
        for name in self._folded():
            if name in there:
                self._push(name)
        super()._end()

    def _folded(self) -> list[str]:
        """Name what opens the places for answers of the last page."""
        say, lists = self._say, self.model.steps[-1].fields
        labels = [
            asked.label.get(self._visit.language) for asked in lists if asked.kind is Kind.LIST
        ]
        rows = [say("Schrijf een afspraak op"), say("Schrijf een les op")]
        return [*rows, *labels, say("Vul in waar en wanneer")]


def as_typed(template: Template, world_today: Today) -> Session:
    """Fill a method as it is held, but for the look back weeks later."""
    session = filled(template).session
    template = session.template
    led = {step.id for step in (*template.steps, *template.beside) if not step.follow_up}
    cards = {key: CARD for key, asked in template.fields() if asked.kind is Kind.CARD}
    answers = {**session.answers, **cards, **_with_values_on_show(session), PROCEDURE: "no"}
    return replace(
        session,
        answers={
            key: _as_asked(template, key, each)
            for key, each in answers.items()
            if key.partition(".")[0] in led
        },
        step=template.steps[0].id,
        held_on=world_today.day,
        opened_at=world_today.now,
    )


def _as_asked(template: Template, key: FieldKey, value: Value) -> Value:
    """Leave out the columns that are only filled at the look back."""
    step = next(s for s in (*template.steps, *template.beside) if s.id == key.partition(".")[0])
    columns = writable_here(template, step, key)
    if columns is None or not isinstance(value, Rows) or not _goes_on_later(template, key):
        return value
    cells = (
        {name: row.cells[name] for name in row.cells if name in columns} for row in value.items
    )
    return Rows(tuple(map(Row, cells)))


def _goes_on_later(template: Template, key: FieldKey) -> bool:
    later = (step for step in template.steps if step.follow_up)
    return any(entry.key == key for step in later for entry in entries_of(template, step))


def _with_values_on_show(session: Session) -> dict[FieldKey, Value]:
    """Take of the seventy values those that stand there by themselves; others are typed alike."""
    few: dict[FieldKey, Value] = {}
    for key, value in session.answers.items():
        match value:
            case Codes(items=codes) if len(codes) > _MANY:
                few[key] = Codes(codes[:_FEW])
            case Tally(counts=counts) if len(counts) > _MANY:
                few[key] = Tally(dict(list(counts.items())[:_FEW]))
    return few


def without_answers(typed: Session) -> Session:
    """Leave only what the method asks before it begins."""
    asked = {condition.field for condition in typed.template.conditions}
    before = {key for key in asked if key.startswith("preparation.")}
    return replace(typed, answers={key: typed.answers[key] for key in before})


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def visit(tmp_path: Path, look: Appearance, place: Path, calendar: Calendar) -> Iterator[Nimbly]:
    world = replace(a_world(tmp_path), today=Today(lambda: calendar.now))
    made = Nimbly(tmp_path, look, world, place)
    made.app = app_in(made.app.world)
    made.make_vault()
    yield made
    made.leave()


@pytest.mark.parametrize("name", NAMES)
def test_every_field_of_a_method_goes_from_the_window_to_its_documents(
    visit: Nimbly, calendar: Calendar, name: str
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
    visit.keyboard.press("Ctrl+L")
    calendar.now += DAYS_FOR_OBJECTIONS
    visit.unlock()

    made = documents(visit, typed)
    assert set(made) == set(documents_of(typed.template))
    for text in made.values():
        _, _, words = text.removeprefix(_FENCE).partition(_FENCE)  # above stand keys for machines
        assert strangers_in(without_people(words), visit.language) == []


def without_people(words: str) -> str:
    """Leave out what the check put for a person; that is in the language of the notes."""
    return re.sub(r"persoon [A-Z]", "", words)


def documents_of(template: Template) -> list[str]:
    """Name the documents that a method has something for; not each makes agreements."""
    drawn = {document.value for _, asked in template.fields() for document in asked.documents}
    if not any(asked.kind is Kind.LESSONS for _, asked in template.fields()):
        drawn.discard("lessons")
    return [each for each in SCOPES if each in drawn]


def documents(visit: Nimbly, typed: Session) -> dict[str, str]:
    """Let the review go by in the window; give what came on paper."""
    visit.open_newest()
    visit.pass_names()
    visit.decide(lambda _: FIRST)
    if any(asked.kind is Kind.LESSONS for _, asked in typed.template.fields()):
        visit.let_read()
        visit.push("Naar Exporteren")
    else:
        visit.push("Ga verder zonder tweede lezer")
    for document in documents_of(typed.template):
        visit.choose_document(document, "md", scope=SCOPES[document])
        visit.make()
    stems = STEMS[visit.language].items()
    paths = {document: visit.place / f"{stem}.md" for document, stem in stems}
    return {each: path.read_text("utf-8") for each, path in paths.items() if path.exists()}
