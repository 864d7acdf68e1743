"""What happens to agreements in other places, and what the other places hear of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import AddSession, DeleteSession, ReviseAnswer
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, NoFollowUpDays
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
    LATER,
    PLACE,
    ROSTER,
    STOP,
    TODAY,
    a_closed_session,
    actions,
    agreed,
    keep,
    kept,
    on_show,
    session_of,
    show,
)


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
