"""The line on every page: kept for this user, drawn, made, and never a person's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.viewmodels.marking import Marking
from moreelberaad.ui.viewmodels.preferences import Preferences

from .exports import Exporting

LINE = "Intern gebruik"


@pytest.fixture
def marking(app: App, look: Appearance) -> Marking:
    return Marking(app, look)


@pytest.fixture
def ready(app: App, bench: Workbench, tmp_path: Path) -> Iterator[Exporting]:
    begun = Exporting(app, bench, tmp_path)
    begun.model.set_unclassified(True)
    yield begun
    begun.model.wait()


def put(ready: Exporting, line: str) -> None:
    ready.model.marking.put(line)
    ready.model.wait()


def test_it_is_empty_until_someone_fills_it(marking: Marking) -> None:
    assert (marking.text, marking.kept, marking.is_settled) == ("", "", True)


def test_it_is_kept_for_the_next_time_as_one_line(app: App, marking: Marking) -> None:
    marking.put(" Intern\n gebruik ")

    assert App(app.world).settings().marking == LINE


def test_it_can_be_taken_away_again(app: App, marking: Marking) -> None:
    marking.put(LINE)
    marking.put("")

    assert App(app.world).settings().marking == ""


def test_another_choice_of_this_user_leaves_it_alone(
    app: App, look: Appearance, marking: Marking
) -> None:
    preferences = Preferences(app, look)
    marking.put(LINE)
    preferences.choose_theme(Theme.DARK)

    kept = App(app.world).settings()
    assert (kept.marking, kept.theme) == (LINE, "dark")


@pytest.mark.parametrize(
    ("line", "fault"), [("x" * 61, "too_long"), ("Bel 06-12345678", "identifier_in_words")]
)
def test_a_line_that_may_not_stand_there_is_not_kept(
    marking: Marking, line: str, fault: str
) -> None:
    marking.put(LINE)
    marking.put(line)

    assert (marking.fault, marking.kept, marking.is_settled) == (fault, LINE, False)


def test_a_name_that_is_sought_later_makes_it_faulty(marking: Marking) -> None:
    marking.put("Voor de zonnebloem")
    marking.look_for(["Zonnebloem"])

    assert marking.fault == "identifier_in_words"


def test_what_is_typed_counts_after_a_pause(marking: Marking, qtbot: QtBot) -> None:
    with qtbot.waitSignal(marking.changed):
        marking.type_on(LINE)
        before = (marking.is_settled, marking.kept)

    assert (before, marking.kept) == ((False, ""), LINE)


def test_leaving_the_line_as_it_was_draws_nothing(marking: Marking, qtbot: QtBot) -> None:
    marking.put(LINE)

    with qtbot.assertNotEmitted(marking.changed):
        marking.put(LINE)


def test_the_pages_are_drawn_with_it(ready: Exporting) -> None:
    before = ready.model.pages
    put(ready, LINE)

    assert ready.model.pages != before


def test_it_stands_twice_in_the_file(ready: Exporting) -> None:
    put(ready, LINE)
    ready.make("md")

    assert ready.files["lessenblad.md"].decode().count(LINE) == 2


def test_nothing_is_made_while_it_is_typed_or_faulty(ready: Exporting) -> None:
    can_make = [ready.model.can_make]
    ready.model.marking.type_on(LINE)
    can_make.append(ready.model.can_make)
    put(ready, "Kapitein Verdonk")
    can_make.append(ready.model.can_make)
    put(ready, LINE)

    assert [*can_make, ready.model.can_make] == [True, False, False, True]


def test_a_line_from_elsewhere_that_names_someone_stops_the_files(
    app: App, bench: Workbench, tmp_path: Path
) -> None:
    app.keep_settings(replace(app.settings(), marking="Kapitein Verdonk"))
    begun = Exporting(app, bench, tmp_path)
    begun.make("md")

    assert (begun.model.marking.fault, begun.files) == ("identifier_in_words", {})


@pytest.mark.parametrize("form", bootstrap.FORMATS)
def test_one_file_by_itself_has_the_same_bytes(
    ready: Exporting, app: App, tmp_path: Path, form: str
) -> None:
    put(ready, LINE)
    ready.make(form)
    review, file = replace(ready.review, unclassified=True), tmp_path / "zelf"
    outgoing = ready.bench.exports.prepare(ready.session.id, ready.model.request, lambda _: review)
    bootstrap.write_document(
        outgoing.disclosure,
        form=form,
        language=Language("nl"),
        path=file,
        today=app.world.today.day,
        marking=LINE,
        check=outgoing.check,
    )

    assert list(ready.files.values()) == [file.read_bytes()]
