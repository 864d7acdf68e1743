from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import RenameSession
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Lines, Prose, Rows, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.session import Desk, SaveState, SessionModel
from tests.builders import a_session
from tests.desks import Disk
from tests.methods import METHOD
from tests.strategies import values

pytestmark = pytest.mark.usefixtures("qapp")

OPEN = replace(a_session(), status=Status.OPEN, answers={})
FIELDS = dict(METHOD.fields())
LINE = next(key for key, asked in FIELDS.items() if asked.kind == "line")
LIST = next(key for key, asked in FIELDS.items() if asked.kind == "list")


class Table:
    """A session on a desk in memory; the disk can be full."""

    def __init__(self, session: Session = OPEN) -> None:
        self.disk = Disk(session)
        kept = Desk(execute=self.disk.execute, sessions=self.disk.sessions)
        self.model = SessionModel(kept, session.id, Language("nl"))

    @property
    def kept(self) -> Session:
        return self.disk.sessions.get(OPEN.id)


def comparable(answers: Mapping[FieldKey, Value]) -> dict[FieldKey, object]:
    """Rows of shuffled fields have no order to compare."""
    return {
        key: Counter(frozenset(row.cells.items()) for row in value.items)
        if isinstance(value, Rows)
        else value
        for key, value in answers.items()
    }


acts = st.lists(
    st.one_of(
        st.sampled_from(sorted(FIELDS)).flatmap(
            lambda key: st.tuples(st.just(key), st.none() | values(FIELDS[key]))
        ),
        st.sampled_from([step.id for step in METHOD.steps]).map(lambda step: ("go", step)),
        st.text(max_size=5).map(lambda title: ("title", title)),
        st.just(("save", None)),
    ),
    max_size=12,
)


def play(model: SessionModel, what: str, value: object) -> None:
    match what:
        case "go":
            model.go_to(str(value))
        case "title":
            model.rename(Prose(str(value)))
        case "save":
            model.save()
        case _:
            model.edit(FieldKey(what), value)  # type: ignore[arg-type]


@given(acts)
def test_all_acts_undone_leave_the_session_as_it_was(done: list[tuple[str, object]]) -> None:
    table = Table()
    for what, value in done:
        play(table.model, what, value)
    table.model.flush()
    while table.model.undo_name:
        table.model.undo()

    assert comparable(table.kept.answers) == comparable(OPEN.answers)
    assert table.kept.title == OPEN.title


@given(acts)
def test_all_acts_undone_and_redone_are_there_again(done: list[tuple[str, object]]) -> None:
    table = Table()
    for what, value in done:
        play(table.model, what, value)
    table.model.flush()
    before = comparable(table.kept.answers), table.kept.title
    while table.model.undo_name:
        table.model.undo()
    while table.model.redo_name:
        table.model.redo()

    assert (comparable(table.kept.answers), table.kept.title) == before


@given(acts)
def test_what_was_flushed_is_in_the_vault_as_it_was_typed(done: list[tuple[str, object]]) -> None:
    table = Table()
    for what, value in done:
        play(table.model, what, value)

    assert table.model.flush()
    assert comparable(table.kept.answers) == comparable(table.model.session.answers)


def test_typing_waits_for_a_pause_and_then_is_saved(qtbot: QtBot) -> None:
    table = Table()
    table.model.edit(LINE, Prose("eerst"))
    assert (table.model.state, table.kept.answers) == (SaveState.WAITING, {})
    qtbot.waitUntil(lambda: table.model.state is SaveState.SAVED, timeout=2000)

    assert table.kept.answers == {LINE: Prose("eerst")}


def test_one_who_types_on_and_on_is_saved_within_two_seconds(qtbot: QtBot) -> None:
    table = Table()
    for number in range(9):
        table.model.edit(LINE, Prose("x" * (number + 1)))
        qtbot.wait(200)

    assert table.kept.answers


def test_another_step_saves_what_was_typed(qtbot: QtBot) -> None:
    table = Table()
    table.model.edit(LINE, Prose("half"))
    with qtbot.waitSignal(table.model.moved):
        table.model.next()

    assert table.kept.answers == {LINE: Prose("half")}
    assert table.kept.step == METHOD.steps[1].id


def test_a_session_opens_in_the_step_where_it_was() -> None:
    last = METHOD.steps[-1]

    assert Table(replace(OPEN, step=last.id)).model.step == last


def test_on_a_full_disk_the_words_stay_in_memory_until_there_is_room() -> None:
    table = Table()
    table.disk.full = True
    table.model.edit(LINE, Prose("bewaar mij"))
    assert not table.model.flush()
    table.model.edit(LIST, Lines((Prose("mij ook"),)))
    assert not table.model.flush()
    assert table.model.state is SaveState.FAILED

    table.disk.full = False
    assert table.model.flush()
    assert table.kept.answers == {LINE: Prose("bewaar mij"), LIST: Lines((Prose("mij ook"),))}


def test_on_a_full_disk_a_newer_word_is_not_replaced_by_an_older() -> None:
    table = Table()
    table.disk.full = True
    table.model.edit(LINE, Prose("oud"))
    table.model.save()
    table.model.edit(LINE, Prose("nieuw"))
    table.disk.full = False
    table.model.flush()

    assert table.kept.answers == {LINE: Prose("nieuw")}


def test_on_a_full_disk_a_session_does_not_close() -> None:
    table = Table()
    table.disk.full = True
    table.model.close()

    assert (table.model.state, table.kept.status) == (SaveState.FAILED, Status.OPEN)


def test_a_row_taken_away_is_an_act_by_itself() -> None:
    table = Table()
    table.model.edit(LIST, Lines((Prose("een"), Prose("twee"))))
    table.model.edit(LIST, Lines((Prose("twee"),)))
    assert table.model.undo_name == "rij 1 verwijderd"
    table.model.undo()

    assert table.kept.answers == {LIST: Lines((Prose("een"), Prose("twee")))}


def test_undo_goes_to_the_step_where_something_changed(qtbot: QtBot) -> None:
    table = Table()
    table.model.edit(LINE, Prose("hier"))
    table.model.go_to(METHOD.steps[-1].id)
    with qtbot.waitSignal(table.model.answer_changed):
        table.model.undo()

    assert LINE.startswith(table.model.step.id)


def test_closing_forgets_what_could_be_taken_back(qtbot: QtBot) -> None:
    table = Table()
    table.model.edit(LINE, Prose("hier"))
    with qtbot.waitSignal(table.model.closed):
        table.model.close()

    assert table.model.undo_name is None
    assert table.model.session.is_closed


def test_names_of_acts_never_hold_the_words() -> None:
    table = Table()
    table.model.edit(LINE, Prose("geheim"))
    table.model.flush()

    assert "geheim" not in (table.model.undo_name or "")


def test_the_steps_are_the_same_when_the_vault_gives_another_copy_of_the_method() -> None:
    table = Table()
    again = replace(METHOD, steps=tuple(replace(step) for step in METHOD.steps))
    table.disk.sessions.save(replace(table.kept, template=again))

    table.model.act(lambda kept: RenameSession(session=kept.id, title=Prose("anders")), "titel")
    table.model.go_to(table.model.steps[-1].id)

    assert table.model.step is table.model.steps[-1]
