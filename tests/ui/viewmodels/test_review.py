from __future__ import annotations

import json
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession, Command, KeepReview, ReviseAnswer
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.ports import Recogniser
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import CannotRead, DiskFull
from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.gates import Request
from moreelberaad.domain.passages import passages
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Lines, Prose, Record, Rows, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.review import Mark, Piece, ReviewModel
from tests.builders import a_hit, a_lesson, a_released_session, an_agreement, key, lines, rows
from tests.cli.program import NACHTRIT
from tests.fakes import FakeRecogniser
from tests.methods import AGREEMENTS, RECORD

FACTS = key("talk.facts")
FIRST = Decision(choice=Choice.SUGGESTION)
DROP = Decision(choice=Choice.DROP)
OTHERWISE = Decision(choice=Choice.WORDS, words=Prose("een collega"))
PEOPLE = FakeRecogniser(
    {
        name: a_hit(0, 0, "[persoon]", label=Label.PERSON, entity=name)
        for name in ("Jeroen", "Bouazza")
    }
)
WRITTEN: dict[str, Value] = {
    "case__summary": Prose("Bouazza vroeg Jeroen."),
    "talk__facts": lines("Jeroen reed. Het was laat.", "Niets", "Bouazza en Jeroen zwegen"),
    "harvest__agreements": rows(an_agreement("Jeroen afmelden")),
    "harvest__lessons": rows(a_lesson("Vraag het Jeroen: en anders Bouazza")),
}
Make = Callable[..., ReviewModel]


class Broken(FakeRecogniser):
    """Fails with the words that it reads."""

    def find(self, text: str) -> list[Hit]:
        raise ValueError(text)


@pytest.fixture
def make(bench: Workbench) -> Iterator[Make]:
    """Make a model of this session, its findings known."""
    made: list[ReviewModel] = []

    def of(session: Session | None = None, recogniser: Recogniser = PEOPLE) -> ReviewModel:
        session = session or a_released_session(**WRITTEN)
        bench.bus.execute(AddSession(session=session))
        bench.exports = ExportDesk(
            sessions=bench.sessions, reviews=bench.reviews, recogniser=recogniser, fewest=1
        )
        model = ReviewModel(bench, session.id, Language("nl"))
        made.append(model)
        model.wait()
        return model

    yield of
    for model in made:
        model.wait()


def seen(model: ReviewModel) -> tuple[object, ...]:
    """Give all that undo must bring back."""
    return model.review, model.states, model.before(), model.after()


def words(paragraphs: tuple[tuple[Piece, ...], ...]) -> list[str]:
    return ["".join(piece.text for piece in pieces) for pieces in paragraphs]


def decide_all(model: ReviewModel, decision: Decision = FIRST) -> None:
    while not model.is_decided:
        model.decide(decision)


def test_the_first_open_finding_is_shown_when_the_findings_are_known(make: Make) -> None:
    model = make()

    assert model.is_ready
    assert (model.number, model.total, model.part.id) == (1, 8, "case")
    assert model.finding is not None


def test_a_part_is_the_title_or_a_step_with_text(make: Make) -> None:
    parts = [(part.title, part.open) for part in make().parts]

    assert parts[:3] == [("Titel", 0), ("stap case", 2), ("stap talk", 3)]
    assert all(title != "stap closing" for title, _ in parts)


def test_a_decision_is_kept_and_the_next_open_finding_comes(make: Make, bench: Workbench) -> None:
    model = make()
    first = model.finding
    model.decide(DROP)

    assert first is not None
    assert bench.reviews.get(model.session.id).decisions == {first.id: DROP}
    assert (model.number, model.states[:2]) == (2, (True, False))


def test_after_the_last_finding_comes_the_first_open_one(make: Make) -> None:
    model = make()
    model.previous()
    model.decide(DROP)

    assert model.number == 1


def test_the_last_decision_stays_in_sight(make: Make) -> None:
    model = make()
    decide_all(model)

    assert (model.is_decided, model.number) == (True, model.total)
    assert model.decision == FIRST


@pytest.mark.parametrize("steps", [1, 8])
def test_going_on_and_back_leads_to_the_same_finding(make: Make, steps: int) -> None:
    model = make()
    here = model.finding
    for _ in range(steps):
        model.next()
    for _ in range(steps):
        model.previous()

    assert model.finding == here


def test_a_part_without_findings_shows_its_text_and_no_finding(make: Make) -> None:
    model = make()
    model.go_to_part("title")

    assert (model.part.title, model.finding, model.number) == ("Titel", None, 0)
    assert words(model.after()) == ["Titelwoord"]


def test_from_a_part_without_findings_one_goes_on(make: Make) -> None:
    model = make()
    model.go_to_part("title")
    model.next()

    assert model.number == 1


def test_going_to_a_part_or_a_finding_goes_to_both(make: Make) -> None:
    model = make()
    model.go_to_part("harvest")
    there = model.finding
    model.go_to_part("case")
    model.go_to(there.id if there else "")

    assert (model.finding, model.part.id) == (there, "harvest")


def test_everywhere_decides_all_of_the_same_words_in_the_document(make: Make) -> None:
    model = make()
    model.next()
    others = model.others
    model.decide(OTHERWISE, everywhere=True)

    decided = [name for name, each in model.review.decisions.items() if each == OTHERWISE]
    assert (others, len(decided)) == (4, 5)
    assert sum(model.states) == len(decided)


def test_what_was_decided_already_stays_so_everywhere(make: Make) -> None:
    model = make()
    model.decide(DROP)
    model.go_to_part("harvest")
    model.decide(OTHERWISE, everywhere=True)

    assert DROP in model.review.decisions.values()


@pytest.mark.parametrize("everywhere", [False, True])
def test_undo_of_a_decision_is_as_if_it_was_never_made(make: Make, everywhere: bool) -> None:  # noqa: FBT001 - a case
    model = make()
    model.decide(DROP)
    here, before = model.finding, seen(model)
    model.decide(OTHERWISE, everywhere)
    model.undo()

    assert (model.finding, seen(model)) == (here, before)


def test_redo_decides_again(make: Make) -> None:
    model = make()
    model.decide(DROP)
    after = model.review
    model.undo()
    name = model.redo_name
    model.redo()

    assert (model.review, name) == (after, "punt 1 beslist")
    assert (model.undo_name, model.redo_name) == ("punt 1 beslist", None)


def test_the_same_decision_again_is_no_act(make: Make) -> None:
    model = make()
    model.decide(DROP)
    model.previous()
    model.decide(DROP)
    model.undo()

    assert (model.undo_name, model.review.decisions) == (None, {})


def test_an_answer_can_be_given_taken_back_and_left_open(make: Make) -> None:
    model = make()
    model.answer("recognised_widely", value=True)
    model.answer("recognised_widely", value=None)
    model.undo()

    assert (model.review.recognised_widely, model.undo_name) == (True, "vraag beantwoord")


def test_answering_does_not_move(make: Make) -> None:
    model = make()
    model.go_to_part("title")
    model.answer("recognised_by_colleague", value=False)

    assert model.part.title == "Titel"


def test_a_new_decision_asks_for_a_second_reader_again(make: Make, bench: Workbench) -> None:
    model = make()
    read = Review(second_reader=True, marked_general=True)
    bench.bus.execute(KeepReview(session=model.session.id, review=read))
    model.decide(DROP)

    assert model.review == Review(decisions=model.review.decisions)
    model.undo()
    assert model.review.second_reader


def test_what_was_decided_elsewhere_is_not_undone(make: Make, bench: Workbench) -> None:
    model = make()
    model.decide(DROP)
    elsewhere = replace(model.review, second_reader=True)
    bench.bus.execute(KeepReview(session=model.session.id, review=elsewhere))
    model.undo()

    assert (model.review, model.undo_name) == (elsewhere, None)


def test_the_agreements_sheet_has_its_own_lines_only(make: Make) -> None:
    model = make()
    model.for_document(AGREEMENTS)

    assert ([part.id for part in model.parts], model.total) == (["harvest"], 1)
    assert words(model.before())[1:3] == ["Jeroen afmelden", "leidinggevende"]


def test_what_is_decided_for_one_document_is_decided_for_another(make: Make) -> None:
    model = make()
    model.for_document(AGREEMENTS)
    model.decide(OTHERWISE)
    model.for_document(RECORD)

    assert sum(model.states) == 1


def test_people_get_the_letters_of_their_document(make: Make) -> None:
    model = make()
    model.go_to_part("harvest")
    one = model.finding
    model.for_document(AGREEMENTS)
    same = model.finding

    assert one
    assert same
    assert (one.id, one.hit.suggestions) == (same.id, ("[persoon B]",))
    assert same.hit.suggestions == ("[persoon A]",)


@pytest.mark.parametrize("document", list(DocumentKind))
@pytest.mark.parametrize("recognisable", [False, True])
def test_what_is_shown_is_what_leaves(
    make: Make,
    bench: Workbench,
    document: DocumentKind,
    recognisable: bool,  # noqa: FBT001 - a case
) -> None:
    model = make()
    model.for_document(document)
    model.answer("recognised_widely", value=recognisable)
    model.answer("recognised_by_colleague", value=False)
    decide_all(model)

    left = set(texts_of(plan(bench, model)))
    assert left
    assert left <= set(every_text_after(model))


def plan(bench: Workbench, model: ReviewModel) -> Disclosure:
    review = replace(model.review, reason=Prose("proef"))
    request = Request(document=model.document)
    return bench.exports.plan(model.session.id, request, lambda _: review, model.names)


def every_text_after(model: ReviewModel) -> list[str]:
    found: list[str] = []
    for part in model.parts:
        model.go_to_part(part.id)
        found += words(model.after())
    return found


def texts_of(disclosure: Disclosure) -> Iterator[str]:
    for item in chain.from_iterable(part.items for part in disclosure.parts):
        match item.value:
            case Prose(text):
                yield text
            case Lines(items):
                yield from (line.plain for line in items)
            case Record(named):
                yield from (line.plain for line in named.values())
            case Rows(found):
                cells = chain.from_iterable(row.cells.values() for row in found)
                yield from (cell.plain for cell in cells if isinstance(cell, Prose))
            case _:
                continue


def test_a_decision_can_be_seen_before_it_is_made(make: Make) -> None:
    model = make()

    assert Piece(
        text="een collega", mark=Mark.CURRENT, finding=model.finding.id if model.finding else ""
    ) in chain.from_iterable(model.after(OTHERWISE))
    assert model.decision is None


def test_names_are_looked_for_and_not_kept(make: Make, qtbot: QtBot) -> None:
    model = make()
    with qtbot.waitSignal(model.ready):
        model.look_for(["niets", " "])

    assert (model.names, model.total) == (("niets",), 9)
    assert not model.check_words("net NIETS")


def test_while_names_are_sought_nothing_is_ready(make: Make) -> None:
    model = make()
    decide_all(model)
    model.look_for(["niets"])

    assert not model.is_ready
    assert not model.is_decided


def test_only_what_was_sought_last_is_told(make: Make) -> None:
    model = make()
    told: list[int] = []
    model.ready.connect(lambda: told.append(model.total))
    model.look_for(["niets"])
    model.look_for([])
    model.wait()

    assert told == [8]


def test_reading_again_without_changes_stays_where_one_was(make: Make) -> None:
    model = make()
    model.next()
    here = model.finding
    model.refresh()

    assert (model.is_ready, model.finding) == (True, here)


def test_own_words_are_checked_for_sure_traces(make: Make) -> None:
    model = make()

    assert model.check_words("een collega")
    assert not model.check_words("Jeroen zelf")


def test_a_decision_falls_away_when_its_words_change(
    make: Make, bench: Workbench, qtbot: QtBot
) -> None:
    model = make()
    decide_all(model)
    changed = lines("Jeroen reed veel. Het was laat.", "Niets", "Bouazza en Jeroen zwegen")
    bench.bus.execute(ReviseAnswer(session=model.session.id, field=FACTS, value=changed))
    with qtbot.waitSignal(model.ready):
        model.refresh()

    assert (model.fallen, model.is_decided, sum(model.states)) == (1, False, 7)
    assert model.finding is not None


def test_what_fell_away_is_kept_no_longer_once_something_is_decided(
    make: Make, bench: Workbench
) -> None:
    model = make()
    stale = Review(decisions={"weg-1": DROP})
    bench.bus.execute(KeepReview(session=model.session.id, review=stale))
    model.refresh()
    fallen = model.fallen
    model.decide(DROP)

    kept = bench.reviews.get(model.session.id).decisions
    assert (fallen, model.fallen, "weg-1" in kept, len(kept)) == (1, 0, False, 1)


def test_a_choice_that_is_offered_no_longer_falls_away(make: Make, bench: Workbench) -> None:
    model = make()
    name = model.finding.id if model.finding else ""
    seventh = {name: Decision(choice=Choice.SUGGESTION, number=7)}
    bench.bus.execute(KeepReview(session=model.session.id, review=Review(decisions=seventh)))
    model.refresh()

    assert (model.review.decisions, model.fallen) == ({}, 1)


def test_a_check_that_fails_tells_nothing_of_the_words(
    make: Make, bench: Workbench, qtbot: QtBot
) -> None:
    model = make()
    bench.exports = replace(bench.exports, recogniser=Broken())
    with qtbot.waitSignal(model.failed) as told:
        model.look_for(["x"])

    error = told.args[0] if told.args else None
    assert isinstance(error, CannotRead)
    assert "Jeroen" not in repr(error)


def test_a_check_that_failed_is_tried_again_when_all_is_read_again(
    make: Make, bench: Workbench
) -> None:
    model = make(recogniser=Broken())
    nothing = (model.is_ready, model.is_decided, model.check_words("iemand"))
    bench.exports = replace(bench.exports, recogniser=PEOPLE)
    model.refresh()
    model.wait()

    assert nothing == (False, False, False)
    assert model.total == 8


def test_an_undo_that_cannot_be_kept_is_told_and_can_be_tried_again(
    make: Make, bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make()
    model.decide(DROP)
    monkeypatch.setattr(bench, "bus", FullDisk())
    with qtbot.waitSignal(model.failed):
        model.undo()

    assert (sum(model.states), model.undo_name) == (1, "punt 1 beslist")


def test_what_cannot_be_kept_is_told_and_not_decided(
    make: Make, bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make()
    monkeypatch.setattr(bench, "bus", FullDisk())
    with qtbot.waitSignal(model.failed):
        model.decide(DROP)

    assert (model.number, model.review.decisions, model.undo_name) == (1, {}, None)


class FullDisk:
    """Has no room."""

    def execute(self, _: Command) -> None:
        raise DiskFull


def test_a_session_without_text_has_no_part(make: Make) -> None:
    session = replace(a_released_session(), title=Prose(""), answers={})
    model = make(session)
    model.next()
    model.decide(DROP)

    assert (model.parts, model.part.id, model.is_decided) == ((), "", True)


def test_three_hundred_findings_are_painted_at_once(make: Make) -> None:
    crowd = lines(*(f"Jeroen zag {number}. Toen kwam Bouazza." for number in range(150)))
    model = make(a_released_session(talk__facts=crowd))
    model.go_to_part("talk")
    started = time.perf_counter()
    model.decide(DROP)
    whole = (model.parts, model.states, model.others, model.before(), model.after())

    assert whole
    assert model.total == 300
    assert time.perf_counter() - started < 0.5  # 50 ms here; a slow machine may take its time


def test_the_example_is_reviewed_whole(bench: Workbench) -> None:
    file = bench.imports.read(tomllib.loads(NACHTRIT.read_text(encoding="utf-8")))
    session = bench.imports.bring_in(file)
    model = ReviewModel(bench, session.id, Language("nl"))
    model.wait()
    total = model.total
    for _ in range(total):
        has = model.finding is not None and model.finding.hit.suggestions
        model.decide(FIRST if has else DROP)
    kept = json.dumps(every_text_after(model), ensure_ascii=False)

    assert (total, model.is_decided) == (13, True)
    assert not any(name in kept for name in ("De Wit", "Leusderheide", "Bouazza", "06-1234"))
    assert len(every_text_after(model)) == sum(bool(each.text) for each in passages(session))
