from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import AddSession, DeleteSession, ReviseAnswer
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.counts import Spread
from moreelberaad.domain.errors import CannotWrite, NoFollowUpDays
from moreelberaad.domain.follow_ups import Collective
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_book import AgreementBook
from moreelberaad.ui.viewmodels.learning.agreements_calendar import CalendarFile
from moreelberaad.ui.viewmodels.learning.agreements_due import AgreementsDue
from moreelberaad.ui.viewmodels.learning.agreements_left_words import AgreementLeftWords
from moreelberaad.ui.viewmodels.learning.agreements_writing import Lacking, LookBack
from tests.builders import rows
from tests.cli.program import PASSPHRASE
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.viewmodels.learning.agreed import (
    BRIEFING,
    DONE,
    PLACE,
    QUESTION,
    ROSTER,
    STOP,
    TODAY,
    a_closed_session,
    agreed,
    keep,
    kept,
)

LATER = date(2026, 12, 31)


def session_of(model: AgreementsModel) -> SessionId:
    assert model.agreement is not None
    return model.agreement.session


def on_show(model: AgreementsModel) -> str:
    return model.agreement.action.plain if model.agreement else ""


def show(model: AgreementsModel, action: str) -> None:
    places = [place for _, listed in model.listed for place in listed]
    model.choose(places[actions(model).index(action)])


def actions(model: AgreementsModel) -> list[str]:
    places = [place for _, listed in model.listed for place in listed]
    return [each.action.plain for place in places if (each := model.at(place))]


def test_the_first_to_look_back_on_is_on_show(agreements: AgreementsModel) -> None:
    assert actions(agreements) == [BRIEFING, STOP, ROSTER, QUESTION]
    assert on_show(agreements) == BRIEFING
    assert agreements.numbers == (4, 1)


def test_what_is_over_is_listed_apart(agreements: AgreementsModel) -> None:
    agreements.show_open(is_open=False)

    assert actions(agreements) == [DONE]
    assert on_show(agreements) == DONE


def test_what_is_typed_is_kept_as_a_draft(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    look_back.type(changed=Prose("Rustiger"))
    agreements.settle()

    written = kept(bench, session_of(agreements), BRIEFING).looked_back
    assert (written.done, written.changed) == (Prose("Bij elke rit"), Prose("Rustiger"))
    assert not written.is_over


def test_another_agreement_has_words_of_its_own(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    show(agreements, STOP)
    assert agreements.draft is not None
    assert agreements.draft.done == Prose("")

    show(agreements, BRIEFING)
    assert agreements.draft.done == Prose("Bij elke rit")


def test_a_look_back_needs_a_choice(look_back: LookBack) -> None:
    assert look_back.finish() is Lacking.CHOICE


@pytest.mark.parametrize(
    ("day", "lacking"),
    [(None, Lacking.DAY), (TODAY, Lacking.DAY_TO_COME), (date(2026, 1, 1), Lacking.DAY_TO_COME)],
)
def test_what_goes_on_needs_a_day_to_come(
    look_back: LookBack, day: date | None, lacking: Lacking
) -> None:
    look_back.choice = "continue"
    look_back.choose_next(day)

    assert look_back.finish() is lacking


def test_what_goes_on_gets_its_status_and_its_next_day(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    look_back.choice = "adjust"
    look_back.choose_next(LATER)

    assert look_back.finish() is None
    found = kept(bench, session_of(agreements), BRIEFING)
    assert (found.status, found.follow_up, found.looked_back.is_over) == ("adjust", LATER, True)
    assert on_show(agreements) == BRIEFING
    assert actions(agreements)[0] == STOP
    assert look_back.choice is None


def test_what_stops_leaves_the_list_and_its_neighbour_comes_on_show(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.choice = "stopped"

    assert look_back.finish() is None
    assert actions(agreements) == [STOP, ROSTER, QUESTION]
    assert on_show(agreements) == STOP
    assert agreements.numbers == (3, 2)


def test_taking_back_goes_to_where_it_was(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.choice = "done"
    look_back.finish()
    assert agreements.timeline.undo_name == "terugblik afgerond"

    look_back.undo()
    assert on_show(agreements) == BRIEFING
    assert kept(bench, session_of(agreements), BRIEFING).status == "open"

    look_back.redo()
    assert on_show(agreements) == BRIEFING
    assert not agreements.is_open
    assert kept(bench, session_of(agreements), BRIEFING).status == "done"


def test_typed_words_are_taken_back_first(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    assert agreements.timeline.undo_name == "terugblik opgeschreven"

    look_back.undo()

    assert agreements.draft is not None
    assert agreements.draft.done == Prose("")


def test_a_new_look_back_begins_with_what_was_written(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.choice = "continue"
    look_back.choose_next(LATER)
    look_back.finish()
    assert agreements.draft is not None
    assert agreements.draft.is_over

    look_back.type(done=Prose("Weer"))

    assert not agreements.draft.is_over


def test_what_is_over_stays_over_while_its_words_are_corrected(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.choice = "done"
    look_back.finish()
    agreements.show_open(is_open=False)
    show(agreements, BRIEFING)
    assert look_back.choice == "done"

    look_back.type(done=Prose("Netjes"))

    assert agreements.draft is not None
    assert agreements.draft.is_over


def test_of_slips_only_words_are_kept(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.count(6, 2)

    seen = kept(bench, session_of(agreements), BRIEFING).looked_back.collective
    assert seen == Collective(spread=Spread.MOST, option="agree")


def test_fewer_than_five_slips_say_nothing(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.count(4, 0)

    assert agreements.draft is not None
    assert agreements.draft.collective == Collective(spread=Spread.TOO_FEW)


def test_a_day_is_chosen_for_one_that_has_none(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    show(agreements, QUESTION)
    assert look_back.set_day(None) is Lacking.DAY
    assert look_back.set_day(TODAY) is Lacking.DAY_TO_COME

    assert look_back.set_day(LATER) is None

    assert kept(bench, session_of(agreements), QUESTION).follow_up == LATER
    assert actions(agreements)[-1] == QUESTION
    assert agreements.numbers == (4, 1)


def test_a_day_that_another_place_chose_meanwhile_stays(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    session = session_of(agreements)
    other = (agreed(STOP, LATER), agreed(BRIEFING, TODAY))
    bench.bus.execute(ReviseAnswer(session=session, field=PLACE, value=rows(*other)))
    show(agreements, STOP)
    look_back.choice = "done"

    look_back.finish()

    found = kept(bench, session, BRIEFING)
    assert (found.status, found.follow_up) == ("open", TODAY)


def test_of_a_session_that_went_nothing_is_kept(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    bench.bus.execute(DeleteSession(session=session_of(agreements)))
    look_back.choice = "done"

    assert look_back.finish() is Lacking.NOT_KEPT
    assert actions(agreements) == []
    assert agreements.agreement is None


def test_what_another_place_changed_is_read_again(
    agreements: AgreementsModel, bench: Workbench
) -> None:
    keep(bench, agreed("Iets nieuws", TODAY), series="Wilg")

    agreements.read()
    agreements.settle()

    assert "Iets nieuws" in actions(agreements)


def test_what_was_decided_at_the_next_opening_is_told_here(
    agreements: AgreementsModel, bench: Workbench
) -> None:
    decided = rows(agreed(STOP, TODAY, "done"), agreed(BRIEFING, date(2026, 11, 9)))
    command = ReviseAnswer(session=session_of(agreements), field=PLACE, value=decided)
    bench.bus.execute(command)

    agreements.read()
    agreements.settle()

    assert actions(agreements) == [BRIEFING]
    assert agreements.numbers == (1, 1)


def test_what_was_agreed_outlives_the_notes(app: App, bench: Workbench) -> None:
    wiped = replace(a_closed_session(bench), title=Prose(""), wiped=True)
    bench.bus.execute(AddSession(session=wiped))
    model = AgreementsModel(bench, app.world.today)
    look_back = LookBack(model)
    model.read()
    model.settle()

    look_back.type(done=Prose("Bij elke rit"))
    model.settle()

    assert kept(bench, wiped.id, BRIEFING).looked_back.done == Prose("Bij elke rit")


def test_one_can_be_gone_to_before_all_is_read(app: App, bench: Workbench) -> None:
    session = keep(bench)
    model = AgreementsModel(bench, app.world.today)
    model.read()
    model.go_to(session, PLACE, 4)
    model.settle()

    assert on_show(model) == DONE
    assert not model.is_open


def test_a_full_disk_keeps_the_words_in_memory(app: App, bench: Workbench) -> None:
    keep(bench)
    bench.bus = Bus(FakeUnit(), full_disk)
    model = AgreementsModel(bench, app.world.today)
    look_back = LookBack(model)
    model.read()
    model.settle()

    look_back.type(done=Prose("Bij elke rit"))

    assert not model.settle()
    assert model.timeline.error is not None
    assert model.draft is not None
    assert model.draft.done == Prose("Bij elke rit")


def test_start_counts_what_is_near(app: App, bench: Workbench) -> None:
    session = keep(bench)
    due = AgreementsDue(AgreementBook(bench), app.world.today)
    due.read()
    due.wait()
    assert due.number == 2

    bench.bus.execute(ReviseAnswer(session=session, field=PLACE, value=rows(agreed(STOP, TODAY))))
    due.read()
    due.wait()
    assert due.number == 1


def test_who_leaves_start_at_once_waits_for_nothing(app: App, bench: Workbench) -> None:
    keep(bench)
    due = AgreementsDue(AgreementBook(bench), app.world.today)
    due.read()
    due.settle()
    assert due.number == 0

    due.read()
    due.wait()
    assert due.number == 2


def test_a_word_left_twice_can_be_told_no_more(
    agreements: AgreementsModel, bench: Workbench
) -> None:
    left, offered = AgreementLeftWords(bench, agreements.timeline), list[str]()
    left.offered.connect(offered.append)
    for session in (session_of(agreements), keep(bench, series="Wilg")):
        left.follow(session)
        left.leave("Oostwind", sure=False)
    assert offered == ["Oostwind"]
    assert left.standing.has_exactly("Oostwind")

    left.tell_no_more("Oostwind")
    assert bench.own_words.all()
    agreements.timeline.undo()
    assert not bench.own_words.all()


def test_the_calendar_says_days_and_nothing_else(
    agreements: AgreementsModel, tmp_path: Path
) -> None:
    calendar, made = CalendarFile(Language("nl")), list[Path]()
    calendar.made.connect(made.append)

    calendar.write(tmp_path / "agenda", agreements.days_to_come, agreements.today)
    calendar.wait()

    (path,) = made
    written = path.read_text(encoding="utf-8")
    assert path.name == "agenda.ics"
    assert written.count("SUMMARY:Terugblik op afspraak") == 2
    assert {"DTSTART;VALUE=DATE:20261201", "DTSTART;VALUE=DATE:20261220"} <= set(
        written.splitlines()
    )
    assert not any(word in written for word in (STOP, ROSTER, "planner", "Eik"))


def test_a_calendar_without_days_or_in_a_vault_is_refused(app: App, tmp_path: Path) -> None:
    app.create_vault(app.world.default_vault, PASSPHRASE)
    calendar, failed = CalendarFile(Language("nl")), list[Exception]()
    calendar.failed.connect(failed.append)

    calendar.write(tmp_path / "agenda.ics", (), TODAY)
    calendar.write(app.world.default_vault / "agenda.ics", (TODAY,), TODAY)
    calendar.wait()

    assert [type(each) for each in failed] == [NoFollowUpDays, CannotWrite]
