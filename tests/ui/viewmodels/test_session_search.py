from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Continuation, Kind
from moreelberaad.domain.values import Prose, Record, Tally, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.fields.continued import writable_here
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from moreelberaad.ui.viewmodels.session_search import Hit, SessionSearch, found_in
from tests.builders import a_session, key, lines, row, rows
from tests.desks import Disk
from tests.methods import a_column, a_field, a_method, a_step, words

METHOD = a_method(
    replace(
        a_step(
            "ask",
            a_field("question", Kind.LINE),
            a_field("dilemma", Kind.RECORD, columns=(a_column("a"), a_column("b"))),
        ),
        title=words("De vraag"),
    ),
    replace(
        a_step(
            "look",
            a_field("facts", Kind.LIST),
            a_field("pvn", Kind.TABLE, columns=(a_column("who"), a_column("norm"))),
            a_field("tally", Kind.TALLY),
        ),
        title=words("Wat weten we?"),
    ),
    replace(
        a_step("think"),
        title=words("Nadenken"),
        continues=(Continuation(table="look.pvn", columns=("norm",)),),
    ),
    beside=(a_step("aside", a_field("private_notes", Kind.PROSE)),),
)
WRITTEN: dict[str, Value] = {
    "ask.question": Prose("Mag de chauffeur stoppen?"),
    "ask.dilemma": Record({"b": Prose("de chauffeur rijdt"), "a": Prose("de Chaufféur stopt")}),
    "look.facts": lines("chauffeur moe", "regen", "chauffeur moe"),
    "look.pvn": rows(row(norm=Prose("elke chauffeur slaapt"), who=Prose("chauffeurs"))),
    "look.tally": Tally({"A": 3}),
    "aside.private_notes": Prose("chauffeur is boos"),
}


def a_talk(step: str = "ask", **answers: Value) -> Session:
    written = {**WRITTEN, **{name.replace("__", "."): each for name, each in answers.items()}}
    kept = {key(name): value for name, value in written.items()}
    return replace(a_session(), template=METHOD, status=Status.OPEN, step=step, answers=kept)


def sought(words_: str) -> list[tuple[str, str | None, str, int, int]]:
    talk = a_talk()
    columns = partial(writable_here, METHOD)
    hits = found_in(talk, METHOD.steps, columns, words_, "nl")
    return [(hit.step, hit.key, hit.text.plain, hit.copy, hit.start) for hit in hits]


def test_every_answer_is_looked_through_in_the_order_of_the_steps() -> None:
    assert sought("chauffeur") == [
        ("ask", "ask.question", "Mag de chauffeur stoppen?", 0, 7),
        ("ask", "ask.dilemma", "de Chaufféur stopt", 0, 3),
        ("ask", "ask.dilemma", "de chauffeur rijdt", 0, 3),
        ("look", "look.facts", "chauffeur moe", 0, 0),
        ("look", "look.facts", "chauffeur moe", 1, 0),
        ("look", "look.pvn", "chauffeurs", 0, 0),
        ("think", "look.pvn", "elke chauffeur slaapt", 0, 5),
    ]


def test_titles_of_steps_are_looked_through_too() -> None:
    assert sought("weten we") == [("look", None, "", 0, 4)]


@pytest.mark.parametrize("nothing", ["", "  ", "kapitein", "boos"])
def test_what_stands_nowhere_or_beside_the_steps_is_not_found(nothing: str) -> None:
    assert sought(nothing) == []


@pytest.fixture
def model() -> SessionModel:
    disk = Disk(a_talk("look"))
    desk = Desk(execute=disk.execute, sessions=disk.sessions)
    return SessionModel(desk, a_talk().id, Language("nl"))


@pytest.fixture
def search(model: SessionModel, qtbot: QtBot) -> SessionSearch:  # noqa: ARG001 - signals need an application
    return SessionSearch(model, Language("nl"), partial(writable_here, METHOD), model)


def seek(search: SessionSearch, words_: str, qtbot: QtBot) -> None:
    search.seek(words_)
    qtbot.waitUntil(lambda: search.is_settled)


def test_the_first_hit_is_the_one_in_the_step_on_show(search: SessionSearch, qtbot: QtBot) -> None:
    seek(search, "chauffeur", qtbot)

    search.go(1)

    assert search.at == 3


def test_going_on_comes_round_again(search: SessionSearch, qtbot: QtBot) -> None:
    seek(search, "chauffeur", qtbot)

    places = []
    for by in (1, 1, 1, 1, 1, -1):
        search.go(by)
        places.append(search.at)

    assert places == [3, 4, 5, 6, 0, 6]


def test_enter_before_the_answer_is_known_goes_there_when_it_is(
    search: SessionSearch, qtbot: QtBot
) -> None:
    search.seek("regen")

    with qtbot.waitSignal(search.gone):
        search.go(1)

    assert search.present == Hit(step="look", key=key("look.facts"), text=Prose("regen"), end=5)


def test_what_is_typed_meanwhile_is_found(
    search: SessionSearch, model: SessionModel, qtbot: QtBot
) -> None:
    seek(search, "kapitein", qtbot)

    model.edit(key("look.facts"), lines("de kapitein wist het"))

    qtbot.waitUntil(lambda: len(search.hits) == 1)


def test_the_present_hit_stays_when_others_come_and_goes_with_its_words(
    search: SessionSearch, model: SessionModel, qtbot: QtBot
) -> None:
    seek(search, "chauffeur", qtbot)
    search.go(1)
    there = search.present

    model.edit(key("ask.question"), Prose("Chauffeur of chauffeur?"))
    qtbot.waitUntil(lambda: search.is_settled)
    assert (search.at, search.present) == (4, there)

    model.edit(key("look.facts"), lines("regen"))
    qtbot.waitUntil(lambda: search.is_settled)
    assert search.present is None


def test_after_stopping_nothing_is_sought_or_marked(
    search: SessionSearch, model: SessionModel, qtbot: QtBot
) -> None:
    seek(search, "chauffeur", qtbot)

    search.stop()
    model.edit(key("look.facts"), lines("nog een chauffeur"))

    assert (search.hits, search.words(), search.is_settled) == ((), (), True)


def test_no_word_of_a_note_shows_in_a_hit() -> None:
    assert "chauffeur" not in repr(
        found_in(a_talk(), METHOD.steps, partial(writable_here, METHOD), "chauffeur", "nl")
    )
