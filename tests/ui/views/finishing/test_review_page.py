from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from tests.builders import a_hit
from tests.fakes import FakeRecogniser
from tests.ui.accessibility.names import nameless
from tests.ui.hands import focused, named, press, said, show_active, type_text

from .desk import Desk

IDENTIFIER = "Hier staat iets dat naar een persoon kan leiden. Schrijf het algemener."


def seen(desk: Desk, name: str) -> str:
    text = named(desk.page, name, QTextBrowser)
    assert isinstance(text, QTextBrowser)
    return text.toPlainText()


def decided(desk: Desk) -> list[Decision]:
    return list(desk.model.review.decisions.values())


def test_the_names_are_asked_first_and_may_be_passed_by(fresh: Desk) -> None:
    assert "Je mag dit overslaan." in " ".join(said(fresh.page))

    fresh.begin()

    assert fresh.model.names == ()
    assert "Punt 1 van 4" in said(fresh.page)


def test_names_are_looked_for_and_not_kept_on_the_page(fresh: Desk) -> None:
    type_text(focused(), "Bouazza,  Karim ,")
    press(focused(), "Return")
    fresh.model.wait()

    assert fresh.model.names == ("Bouazza", "Karim")
    assert "Bouazza" not in " ".join(said(fresh.page))


def test_while_points_are_sought_the_page_says_so(fresh: Desk) -> None:
    type_text(focused(), "Bouazza")
    press(focused(), "Return")

    assert "De controle zoekt punten in de notities." in said(fresh.page)


def test_enter_applies_the_first_suggestion_and_goes_on(desk: Desk) -> None:
    named(desk.page, "Ook op 2 andere plekken in dit beraad", QCheckBox).setFocus()
    press(focused(), "Space")
    desk.press("Return")

    assert decided(desk) == [Decision(choice=Choice.SUGGESTION)]
    assert "Punt 2 van 4" in said(desk.page)
    assert seen(desk, "Na").startswith("Een collega reed.")


def test_the_same_words_elsewhere_go_along(desk: Desk) -> None:
    desk.press("Return")

    assert len(decided(desk)) == 3


def test_what_is_chosen_is_seen_before_it_is_applied(desk: Desk) -> None:
    desk.press("2")

    assert seen(desk, "Na").startswith("Iemand reed.")
    assert decided(desk) == []


def test_a_sentence_that_is_to_be_dropped_is_gone_as_a_whole(desk: Desk) -> None:
    desk.press("4")

    assert seen(desk, "Na").startswith("Het was dinsdag.")
    assert seen(desk, "Voor").startswith("Jeroen reed.")


def test_own_words_are_seen_once_they_are_typed(desk: Desk) -> None:
    desk.press("3")
    assert seen(desk, "Na").startswith("Jeroen reed.")

    type_text(focused(), "de rijder")

    assert seen(desk, "Na").startswith("de rijder reed.")


def test_a_sentence_without_a_suggestion_is_dropped(desk: Desk) -> None:
    desk.press("Return", "Return")

    assert Decision(choice=Choice.DROP) in decided(desk)


def test_own_words_are_typed_digits_too(desk: Desk) -> None:
    desk.press("3")
    type_text(focused(), "rijder ")
    desk.press("2", "Return")

    assert Decision(choice=Choice.WORDS, words=Prose("rijder 2")) in decided(desk)


@pytest.mark.parametrize(
    ("typed", "told"), [("", "Typ eerst je eigen woorden."), ("Jeroen", IDENTIFIER)]
)
def test_own_words_say_something_and_name_nobody(desk: Desk, typed: str, told: str) -> None:
    desk.press("3")
    type_text(focused(), typed)
    desk.press("Return")

    assert told in said(desk.page)
    assert decided(desk) == []


def test_what_stays_needs_a_reason(desk: Desk) -> None:
    desk.press("5", "Return")
    assert "Kies waarom dit mag blijven." in said(desk.page)

    desk.press("Space", "Return")

    reason = Prose("Algemene term, wijst niemand aan")
    assert Decision(choice=Choice.KEEP, reason=reason) in decided(desk)


def test_ones_own_reason_is_checked_too(desk: Desk) -> None:
    desk.press("5")
    named(desk.page, "Anders, in hooguit 60 tekens").setFocus()
    desk.press("Space")
    type_text(focused(), "Jeroen is bekend")
    desk.press("Return")

    assert IDENTIFIER in said(desk.page)


def test_undo_and_redo_go_back_to_the_point(desk: Desk) -> None:
    desk.press("Return", "Ctrl+Z")
    assert decided(desk) == []
    assert "Punt 1 van 4" in said(desk.page)

    desk.press("Ctrl+Y")

    assert len(decided(desk)) == 3


def test_shift_enter_goes_back(desk: Desk) -> None:
    desk.press("Return", "Shift+Return")

    assert "Punt 1 van 4" in said(desk.page)


def test_enter_on_another_button_presses_that(desk: Desk) -> None:
    desk.press("Return")
    named(desk.page, "Vorige", QPushButton).setFocus()
    desk.press("Return")

    assert "Punt 1 van 4" in said(desk.page)


def test_the_two_questions_are_answered_by_keyboard(desk: Desk) -> None:
    question = "Zou de leidinggevende of een directe collega weten over wie dit gaat?"
    named(desk.page, question, QWidget).setFocus()
    desk.press("Left")

    assert desk.model.review.recognised_by_colleague is False


def test_an_answer_leaves_the_choice_as_it_was(desk: Desk) -> None:
    desk.press("4")
    desk.model.answer("recognised_widely", False)  # noqa: FBT003 - the answer no
    desk.press("Return")

    assert Decision(choice=Choice.DROP) in decided(desk)


def test_a_click_on_a_mark_goes_to_its_point(desk: Desk) -> None:
    before = named(desk.page, "Voor", QTextBrowser)
    assert isinstance(before, QTextBrowser)
    at = before.document().find("dinsdag")
    spot = before.cursorRect(at).center()
    QTest.mouseClick(before.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert "Punt 2 van 4" in said(desk.page)


def test_a_search_that_fails_is_tried_again(fresh: Desk) -> None:
    type_text(focused(), "Bouazza")
    press(focused(), "Return")
    fresh.model.failed.emit(DiskFull())
    named(fresh.page, "Probeer opnieuw", QPushButton).setFocus()
    press(focused(), "Space")
    fresh.model.wait()

    assert "Punt 1 van 4" in said(fresh.page)


def test_a_failure_is_told_where_one_works(desk: Desk) -> None:
    desk.model.failed.emit(DiskFull())

    assert any("schijf" in text for text in said(desk.page))


def test_decisions_that_fell_away_are_told(desk: Desk, bench: Workbench) -> None:
    gone = Review(decisions={name: Decision(choice=Choice.DROP) for name in ("a-1", "b-1")})
    bench.bus.execute(KeepReview(session=desk.model.session.id, review=gone))
    desk.model.refresh()

    assert "De tekst is veranderd. Kijk 2 punten opnieuw na." in said(desk.page)


def test_each_pane_is_a_region(fresh: Desk) -> None:
    before = len(fresh.page.panes)
    fresh.begin()

    assert (before, len(fresh.page.panes)) == (1, 3)


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.press("5")

    assert nameless(desk.page) == []


def doubtful(ui: Ui, bench: Workbench, qtbot: QtBot) -> Desk:
    """Open a review of which the check doubts its one point."""
    doubt = a_hit(0, 0, "een dag", label=Label.DATE, tier=Tier.DOUBT)
    made = Desk(ui, bench, FakeRecogniser({"dinsdag": doubt}))
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.page.focus_first()
    made.begin()
    return made


def test_where_the_check_doubts_nothing_is_chosen_beforehand(
    ui: Ui, bench: Workbench, qtbot: QtBot
) -> None:
    desk = doubtful(ui, bench, qtbot)
    desk.press("Return")
    assert "Kies eerst wat hier komt te staan." in said(desk.page)
    assert decided(desk) == []

    desk.press("1", "Return")
    assert decided(desk) == [Decision(choice=Choice.SUGGESTION)]


def test_arrows_choose_where_nothing_is_chosen_yet(ui: Ui, bench: Workbench, qtbot: QtBot) -> None:
    desk = doubtful(ui, bench, qtbot)
    named(desk.page, "Wat komt hier te staan?", QWidget).setFocus()
    desk.press("Down", "Return")

    assert decided(desk) == [Decision(choice=Choice.SUGGESTION)]
