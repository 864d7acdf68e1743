"""The second screen: shown where it may be, hidden everywhere else."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.arrangement import Showing
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.screens import Staging
from tests.ui.screens_faked import LAPTOP, PROJECTOR, FakeScreens

from .standing import FACTS, SAND, Stand, Standing


def test_a_session_begins_with_welkom_on_the_second_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    assert it.stage.state is Staging.WELCOME
    assert it.screens.places[it.windows[0]] == "projector"
    assert it.stage.screen_words == "beamer, 1920 × 1080"


def test_the_steps_show_when_the_participants_see_the_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.publisher.put(FACTS)
    assert "zand" not in it.words
    it.stage.confirm()
    assert it.stage.state is Staging.SHOWN
    assert SAND.plain in it.words


def test_without_a_second_screen_nothing_is_shown(stand: Stand) -> None:
    it = stand()
    assert it.stage.state is Staging.NO_SCREEN
    assert it.windows == []
    assert it.stage.screen_words == ""


def test_a_mirrored_projector_shows_nothing(stand: Stand) -> None:
    it = stand(replace(PROJECTOR, x=0))
    assert (it.stage.state, it.windows) == (Staging.NO_SCREEN, [])


def test_a_screen_that_comes_later_is_offered_and_not_taken(stand: Stand) -> None:
    it = stand()
    it.screens.plug(PROJECTOR)
    assert it.windows == []
    assert it.stage.is_offered
    it.stage.take_screen()
    assert it.stage.state is Staging.WELCOME


def test_a_screen_that_comes_behind_a_closed_door_is_not_taken_either(stand: Stand) -> None:
    it = stand()
    it.stage.away()
    it.screens.plug(PROJECTOR)
    it.stage.follow(it.publisher)
    assert it.windows == []
    assert it.stage.is_offered


def test_who_wants_no_second_screen_is_only_offered_one(ui: Ui) -> None:
    it = Standing(ui, FakeScreens(PROJECTOR), ui.language)
    it.stage.expect(Showing.NOTHING)
    it.stage.follow(it.publisher)
    assert it.windows == []
    assert it.stage.is_offered
    it.room.view.deleteLater()


def test_who_has_this_laptop_alone_lets_all_look_along_on_it(ui: Ui) -> None:
    it = Standing(ui, FakeScreens(PROJECTOR), ui.language)
    it.stage.expect(Showing.LAPTOP)
    it.stage.follow(it.publisher)
    assert (it.stage.state, it.windows) == (Staging.ONE_SCREEN, [])
    it.room.view.deleteLater()


def test_a_session_that_goes_on_is_shown_as_it_was(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.away()
    it.stage.expect(Showing.LAPTOP)
    it.stage.follow(it.publisher)
    assert it.stage.state is Staging.WELCOME


def test_a_lost_screen_hides_the_window_and_comes_back_when_asked(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.confirm()
    for _ in range(20):
        it.screens.plug()
        assert (it.stage.state, it.windows) == (Staging.LOST, [])
        it.screens.plug(PROJECTOR)
        assert (it.stage.state, it.windows) == (Staging.LOST, [])
        it.stage.take_screen()
        assert it.stage.state is Staging.SHOWN
        assert it.is_safe()


def test_a_screen_that_becomes_a_mirror_is_left(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.plug(replace(PROJECTOR, x=0))
    assert (it.stage.state, it.windows) == (Staging.LOST, [])


def test_a_screen_of_another_size_is_filled_anew(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.plug(replace(PROJECTOR, width=800, height=600))
    assert it.stage.state is Staging.WELCOME
    assert it.stage.screen_words == "beamer, 800 × 600"


def test_the_facilitator_is_never_on_the_participants_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.move_facilitator("projector")
    assert (it.stage.state, it.windows) == (Staging.LOST, [])


def test_a_window_that_the_system_puts_on_the_laptop_hides(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.push(it.windows[0], LAPTOP.name)
    assert (it.stage.state, it.windows) == (Staging.LOST, [])


def test_another_screen_is_tried_and_after_the_last_none(stand: Stand) -> None:
    it = stand(PROJECTOR, replace(PROJECTOR, name="wall", x=-800, width=800))
    it.stage.go_to_other()
    assert it.screens.places[it.windows[0]] == "wall"
    it.stage.go_to_other()
    assert (it.stage.state, it.windows) == (Staging.NO_SCREEN, [])
    assert it.stage.is_offered
