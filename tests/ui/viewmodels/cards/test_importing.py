from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.watching import Stopped
from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.card_files import CardFile
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.deck_import import DeckImport, Outcome
from moreelberaad.domain.errors import CannotRead
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.importing import Imported, ImportModel
from moreelberaad.ui.viewmodels.cards.importing_plans import Plans
from moreelberaad.ui.viewmodels.cards.importing_words import note_of, reason_lines
from tests.cards import DECK
from tests.ui.cards_coming_in import ROWS, SEASON, ComingIn, a_file, as_it_was

pytestmark = pytest.mark.usefixtures("qapp")
DUTCH = Language("nl")


def reading(file: CardFile) -> Callable[[Path], CardFile]:
    return lambda _: file


def a_model(coming: ComingIn, file: CardFile | None = None) -> ImportModel:
    return ImportModel(coming.imports, DUTCH, read=reading(file or a_file()))


def opened(coming: ComingIn, file: CardFile | None = None) -> ImportModel:
    model = a_model(coming, file)
    model.open(SEASON)
    model.wait()
    return model


def counts(model: ImportModel) -> list[int]:
    assert model.plan is not None
    return [model.plan.count(outcome) for outcome in Outcome]


def test_a_file_is_guessed_and_planned_and_changes_nothing() -> None:
    coming = ComingIn(*as_it_was())
    model = opened(coming)

    assert model.deck_choice.deck == DECK
    assert counts(model) == [1, 1, 1, 1, 1]
    assert len(coming.titles()) == len(as_it_was())
    assert coming.backups.made == 0


def test_what_was_planned_comes_in_after_a_backup_and_says_how_to_take_it_back() -> None:
    coming, done = ComingIn(*as_it_was()), list[Imported]()
    model = opened(coming)
    model.imported.connect(done.append)

    model.carry_out()
    model.wait()

    assert coming.titles() == {row[0] for row in ROWS[:4]}
    assert coming.card("Twee orders").status is CardStatus.DRAFT
    assert coming.backups.made == 1
    assert done[0].words == "2 kaarten erbij, 1 bijgewerkt. Ctrl+Z maakt dit ongedaan."
    assert isinstance(done[0].change.undo, ChangeCards)


def test_a_part_that_is_chosen_twice_moves() -> None:
    model = opened(ComingIn())

    model.choose_column(0, Column(part="option_b"))
    model.wait()

    held = [column.part if column else "" for column in model.columns]
    assert held == ["option_b", "situation", "option_a", ""]


def test_questions_may_stand_in_several_columns() -> None:
    model = opened(ComingIn())

    for place in (0, 1):
        model.choose_column(place, Column(part="questions"))

    assert [column.part for column in model.columns[:2] if column] == ["questions"] * 2


def test_another_choice_makes_the_plan_wait_for_the_new_one() -> None:
    model = opened(ComingIn())

    model.choose_column(2, None)
    assert (model.is_behind, model.can_import) == (True, False)

    model.wait()
    assert not model.is_behind
    assert counts(model)[4] == len(ROWS)


def test_the_same_choice_again_changes_nothing() -> None:
    model = opened(ComingIn())

    model.choose_column(0, model.columns[0])

    assert not model.is_behind


def test_cards_can_go_to_a_new_deck_with_a_name_of_its_own() -> None:
    coming = ComingIn(*as_it_was())
    model = opened(coming)

    model.choose_deck("")
    model.name_deck("  Winter ")
    model.wait()
    model.carry_out()
    model.wait()

    assert {deck.title for deck in coming.cards.decks()} == {"Najaar", "Winter"}


@pytest.mark.parametrize("title", ["", "najaar"])
def test_a_new_deck_needs_a_name_that_is_free(title: str) -> None:
    model = opened(ComingIn(*as_it_was()))

    model.choose_deck("")
    model.name_deck(title)
    model.wait()

    assert model.deck_choice.problem
    assert not model.can_import


def test_a_file_that_cannot_be_read_says_what_to_do() -> None:
    def broken(_: Path) -> CardFile:
        raise CannotRead

    model = ImportModel(ComingIn().imports, DUTCH, read=broken)
    model.open(SEASON)
    model.wait()

    assert model.trouble == "Dit bestand kunnen we niet lezen. Sla het op als xlsx of csv."
    assert model.file is None


def test_the_file_that_was_asked_last_is_the_one_on_show() -> None:
    files = {"een.csv": a_file(title="Een"), "twee.csv": a_file(title="Twee")}
    model = ImportModel(ComingIn().imports, DUTCH, read=lambda path: files[path.name])

    model.open(Path("een.csv"))
    model.open(Path("twee.csv"))
    model.wait()

    assert model.file is files["twee.csv"]
    assert model.plan is not None


def test_a_file_that_was_let_go_comes_back_by_itself_no_more() -> None:
    model = a_model(ComingIn())

    model.open(SEASON)
    model.close()
    model.wait()

    assert (model.file, model.plan) == (None, None)


def test_nothing_comes_in_without_a_backup_and_it_can_be_tried_again() -> None:
    coming = ComingIn()
    model = opened(coming)

    coming.backups.fails = True
    model.carry_out()
    model.wait()
    assert model.refusal == "De reservekopie ging niet open. Daarom is er niets gewijzigd."
    assert coming.titles() == set()

    coming.backups.fails = False
    model.carry_out()
    model.wait()
    assert (model.refusal, len(coming.titles())) == ("", len(ROWS) - 1)


def test_the_same_file_once_more_brings_nothing() -> None:
    coming = ComingIn()
    first = opened(coming)
    first.carry_out()
    first.wait()

    again = opened(coming)

    assert counts(again) == [0, 0, len(ROWS) - 1, 0, 1]
    assert not again.can_import


def test_each_row_about_which_one_wants_to_know_says_why() -> None:
    model = opened(ComingIn(*as_it_was()))
    assert model.plan is not None

    said = [line.title for line in reason_lines(DUTCH, model.plan)]

    assert [line.partition(":")[0] for line in said] == ["rij 4", "rij 5", "rij 6"]
    assert said[2] == "rij 6: optie B is leeg"
    assert "Jansen" not in said[1]


def test_the_notes_say_what_happens_to_the_rows() -> None:
    model = opened(ComingIn(*as_it_was()))
    assert model.plan is not None

    told = {outcome: note_of(DUTCH, model.plan, outcome) for outcome in Outcome}

    assert told[Outcome.NEW] == "komt erbij als concept"
    assert told[Outcome.UPDATE] == "zelfde kaart, nieuwere tekst"
    assert told[Outcome.KEPT] == "jouw eigen tekst blijft staan"
    assert told[Outcome.REFUSED] == "rij 6: optie B is leeg"


def test_the_notes_leave_to_the_list_what_is_said_there() -> None:
    cut_short = (("Groen", "Je meldt morgen.", "", "Je geeft toe."), *ROWS)
    model = opened(ComingIn(*as_it_was()), a_file(cut_short))
    assert model.plan is not None

    told = {outcome: note_of(DUTCH, model.plan, outcome) for outcome in Outcome}

    assert told[Outcome.ATTENTION] == "als concept; eerst beslissen"
    assert told[Outcome.REFUSED] == "komen er niet in"


def test_slow_planning_tells_how_far_it_is(qtbot: QtBot) -> None:
    free, plan = Event(), DeckImport(deck=DECK, is_new_deck=False)

    def slowly(*, told: Callable[[int, int], None], is_stopped: Callable[[], bool]) -> DeckImport:
        assert not is_stopped()
        told(50, 100)
        assert free.wait(5)
        return plan

    plans = Plans(Jobs(parent := QObject()), parent, slow=0)
    plans.begin(slowly)
    qtbot.waitUntil(lambda: plans.progress == (50, 100))
    assert plans.is_behind

    free.set()
    qtbot.waitUntil(lambda: plans.plan is plan)
    assert (plans.is_behind, plans.progress) == (False, None)


def test_planning_that_is_wanted_no_more_is_stopped(qtbot: QtBot) -> None:
    begun, stopped = Event(), Event()

    def until_stopped(*, told: Callable[[int, int], None], is_stopped: Callable[[], bool]) -> None:
        told(0, 1)
        begun.set()
        while not is_stopped():
            sleep(0)
        stopped.set()
        raise Stopped

    plans = Plans(Jobs(parent := QObject()), parent)
    plans.begin(until_stopped)  # type: ignore[arg-type] # it never gives a plan
    qtbot.waitUntil(begun.is_set)
    plans.stop()
    qtbot.waitUntil(stopped.is_set)

    assert (plans.plan, plans.is_behind) == (None, False)
