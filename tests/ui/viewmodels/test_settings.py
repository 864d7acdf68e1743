from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.bootstrap import App, Settings
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.settings.changes import Changes
from moreelberaad.ui.viewmodels.settings.lines import Choice, Line, Number, Switch, Words
from moreelberaad.ui.viewmodels.settings.model import SettingsModel
from moreelberaad.ui.viewmodels.settings.pages import pages
from tests.ui.views.shell_window import an_app

DUTCH = Language("nl")
ASKED = [
    line for page in pages(DUTCH, NO_POLICY).values() for line in page.lines if not line.fixed
]


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app(tmp_path)


@pytest.fixture
def model(app: App, ui: Ui) -> SettingsModel:
    return SettingsModel(app, ui.look, DUTCH)


def asked(name: str, policy: Policy = NO_POLICY) -> Line:
    found = pages(DUTCH, policy).values()
    return next(line for page in found for line in page.lines if line.name == name)


def another(line: Line, kept: Settings) -> object:
    """Give a value that does not hold now."""
    match line:
        case Choice():
            return next(code for code, _ in line.options if code != line.read(kept))
        case Number():
            return next(each for each in line.bounds if each != line.read(kept))
        case Switch():
            return not line.read(kept)
        case _:
            return "een rol"


@pytest.mark.parametrize("line", ASKED, ids=lambda line: line.name)
def test_every_line_keeps_its_answer_and_nothing_else(line: Line) -> None:
    before = Settings()
    wanted = another(line, before)
    after = line.put(before, wanted)

    assert line.read(after) == wanted
    assert [each.name for each in ASKED if each.read(after) != each.read(before)] == [line.name]


@pytest.mark.parametrize("line", ASKED, ids=lambda line: line.name)
def test_what_is_usual_can_be_chosen_too(line: Line) -> None:
    value = line.read(Settings())
    match line:
        case Choice():
            assert value in [code for code, _ in line.options]
        case Number():
            assert value in line.bounds
        case Words():
            assert value == ""


@pytest.mark.parametrize("line", ASKED, ids=lambda line: line.name)
def test_every_number_tells_its_bounds(line: Line) -> None:
    if isinstance(line, Number):
        assert str(line.bounds[0]) in line.note
        assert str(line.bounds[-1]) in line.note


def test_both_languages_ask_the_same() -> None:
    dutch, english = (pages(Language(code), NO_POLICY) for code in LANGUAGES)

    assert [len(page.lines) for page in dutch.values()] == [
        len(page.lines) for page in english.values()
    ]


def test_a_change_counts_at_once_and_can_be_taken_back(model: SettingsModel, app: App) -> None:
    line = asked("Klok wordt amber bij")
    model.put(line, 40)
    assert app.settings().habits.clock_turns == 40

    model.undo()
    assert app.settings().habits.clock_turns == 20

    model.redo()
    assert app.settings().habits.clock_turns == 40


def test_another_theme_is_worn_at_once(model: SettingsModel, ui: Ui) -> None:
    model.put(asked("Thema"), "contrast")
    assert ui.look.theme is Theme.CONTRAST

    model.undo()
    assert ui.look.theme is not Theme.CONTRAST


def test_another_language_is_told_and_its_undo_outlives_it(app: App, ui: Ui) -> None:
    changes, told = Changes(), list[str]()
    dutch = SettingsModel(app, ui.look, DUTCH, changes)
    dutch.spoken.connect(told.append)
    dutch.put(asked("Taal"), "en")
    english = SettingsModel(app, ui.look, Language("en"), changes)
    english.spoken.connect(told.append)

    english.undo()

    assert told == ["en", "nl"]


def test_what_stays_the_same_is_no_change(model: SettingsModel) -> None:
    changed = list[None]()
    model.changed.connect(lambda: changed.append(None))

    model.put(asked("Klikker gebruiken"), value=True)
    model.undo()

    assert changed == []


def test_words_are_sought_in_names_and_in_what_they_tell(model: SettingsModel) -> None:
    found = [line.name for line in model.found("AMBER")]

    assert found == ["Klok wordt amber bij"]


@given(st.text(max_size=20))
def test_what_is_found_holds_what_was_sought(sought: str) -> None:
    found = [line for line in ASKED if line.holds(sought)]

    assert all(sought.casefold().strip() in f"{o.name} {o.note}".casefold() for o in found)


def test_what_the_organisation_fixed_leaves_no_choice() -> None:
    policy = replace(NO_POLICY, marking="Intern", fewest=10, lock_after=5)

    assert (asked("Merking", policy).fixed, asked("Merking", policy).is_locked) == ("Intern", True)
    assert asked("Aantallen tonen vanaf", policy).fixed == "10 mensen"
    idle = asked("Vergrendel na", policy)
    assert isinstance(idle, Number)
    assert idle.bounds[-1] == 5


def test_a_shorter_term_says_who_asks_it() -> None:
    policy = replace(NO_POLICY, terms=replace(NO_POLICY.terms, notes=30))

    assert asked("Notities", policy).fixed == "30 dagen"
    assert "Vastgelegd door je organisatie" in asked("Notities", policy).note
    assert "Vastgelegd" not in asked("Afspraken", policy).note


def test_a_theme_that_nobody_knows_stops_no_other_choice(model: SettingsModel, app: App) -> None:
    app.keep_settings(replace(app.settings(), theme="paars"))

    model.put(asked("Klikker gebruiken"), value=False)

    assert not app.settings().habits.clicker
