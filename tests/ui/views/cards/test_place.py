from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget

from moreelberaad.domain.cards import CardStatus
from tests.cards import a_whole_card, kept
from tests.ui.hands import focused, named, press, type_text
from tests.ui.hinting import NAME
from tests.ui.views.cards.conftest import FILTER, THIRD, Kaarten, Open


def spoken(kaarten: Kaarten, row: int) -> str:
    """Give what a screen reader says of a row."""
    index = kaarten.list.model().index(row, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def side(kaarten: Kaarten, begin: str) -> str:
    """Give what is said of the picture that is on show."""
    pictures = (
        each.accessibleName() for each in kaarten.window.findChildren(QWidget) if each.isVisible()
    )
    return next(name for name in pictures if name.startswith(f"{begin}: "))


def push_in_list(kaarten: Kaarten, text: str) -> None:
    """Push the button with these words on it; the cross in the line bears the same name."""
    buttons = (each for each in kaarten.window.findChildren(QPushButton) if each.isVisible())
    next(each for each in buttons if each.text() == text).click()


def choose_from_menu(kaarten: Kaarten, label: str) -> None:
    """Choose what stands in the menu that is open."""
    menus = [each for each in kaarten.window.findChildren(QMenu) if each.isVisible()]
    action = next(each for menu in menus for each in menu.actions() if each.text() == label)
    action.trigger()
    for menu in menus:
        menu.close()


def test_the_list_says_of_each_card_how_far_it_is_and_what_stands_open(kaarten: Kaarten) -> None:
    assert focused() is kaarten.list
    assert kaarten.says("2 kaarten")
    assert spoken(kaarten, 0) == f"{THIRD}, nagelezen"
    assert spoken(kaarten, 1) == f"{FILTER}, concept, let op"


def test_arrows_show_a_card_and_enter_goes_to_its_title(kaarten: Kaarten) -> None:
    kaarten.press("Down")
    kaarten.press("Return")

    assert focused() is kaarten.box("Titel")
    assert kaarten.box("Titel").toPlainText() == FILTER


def test_what_is_typed_is_kept_drawn_and_taken_back(kaarten: Kaarten) -> None:
    kaarten.type_in("Pijn van B", "De norm slijt.")
    kaarten.settle()
    assert kaarten.held("een").card.harm_b.get("nl") == "De norm slijt."
    assert kaarten.held("een").card.status is CardStatus.DRAFT
    assert kaarten.says("Gewijzigd: deze kaart is weer concept.")

    press(focused(), "Ctrl+Z")

    assert kaarten.box("Pijn van B").toPlainText() == ""
    assert kaarten.held("een").card.status is CardStatus.REVIEWED
    assert kaarten.says("Ongedaan: pijn van B gewijzigd")


def test_the_front_tells_no_harm_and_the_room_only_after_the_reveal(kaarten: Kaarten) -> None:
    assert "wacht" not in side(kaarten, "Voorkant")
    kaarten.push("Achterkant")
    assert "De eenheid wacht" in side(kaarten, "Achterkant")
    kaarten.push("Beamer")
    assert "wacht" not in side(kaarten, "Beamer")
    kaarten.push("Na de onthulling")
    assert "De eenheid wacht" in side(kaarten, "Beamer")


def test_a_name_is_offered_to_change_and_let_stand_with_the_card(kaarten: Kaarten) -> None:
    kaarten.press("Down")
    kaarten.box("Situatie").setFocus(Qt.FocusReason.TabFocusReason)
    kaarten.settle()
    assert kaarten.says("1 punt open: situatie")

    press(focused(), "Alt+L")
    kaarten.settle()

    assert kaarten.held("twee").left.has(NAME)
    assert kaarten.says("Geen namen, eenheden of plaatsen gevonden")
    assert spoken(kaarten, 1) == f"{FILTER}, concept"


def test_the_next_status_waits_for_what_is_missing_and_says_so(opened: Open) -> None:
    kaarten = opened(kept(a_whole_card(option_b="")))
    step = named(kaarten.window, "Markeer als nagelezen", QAbstractButton)
    assert not step.isEnabled()
    assert step.accessibleDescription() == "Nog nodig: optie B."

    kaarten.type_in("Optie B", "Je laat hem slagen.")
    kaarten.push("Markeer als nagelezen")
    kaarten.settle()
    kaarten.push("Goedkeuren")
    kaarten.settle()

    assert kaarten.held("kaart-1").card.status is CardStatus.APPROVED


def test_search_finds_at_once_and_can_be_wiped(kaarten: Kaarten) -> None:
    named(kaarten.window, "Zoek in kaarten").setFocus()
    type_text(focused(), "filter")
    assert kaarten.titles() == [FILTER]
    type_text(focused(), "zeppelin")
    assert kaarten.says("Geen kaart gevonden.")

    push_in_list(kaarten, "Wis zoekvraag")

    assert kaarten.titles() == [THIRD, FILTER]


def test_chips_narrow_the_list_by_arrows_too(kaarten: Kaarten) -> None:
    named(kaarten.window, "Alle").setFocus()
    press(focused(), "Right")
    assert kaarten.titles() == [FILTER]
    kaarten.push("Nagelezen")
    assert kaarten.titles() == [THIRD]
    assert kaarten.says("1 van 2 kaarten")


def test_several_cards_are_deleted_by_keys_and_come_back_in_one_go(kaarten: Kaarten) -> None:
    kaarten.press("Ctrl+A")
    assert kaarten.says("2 kaarten gekozen")

    kaarten.press("Delete")
    assert kaarten.says("2 kaarten verwijderd. Ctrl+Z haalt ze terug.")
    press(kaarten.place, "Ctrl+Z")

    assert kaarten.titles() == [THIRD, FILTER]


def test_several_cards_move_to_another_deck(kaarten: Kaarten) -> None:
    kaarten.press("Ctrl+A")
    kaarten.push("Verplaats naar…")
    choose_from_menu(kaarten, "Voorjaar")
    kaarten.push("Kies een set")
    choose_from_menu(kaarten, "Voorjaar")

    assert kaarten.titles() == [THIRD, "Groen", FILTER]


def test_a_theme_is_given_and_taken_away(kaarten: Kaarten) -> None:
    kaarten.push("thema")
    choose_from_menu(kaarten, "leiderschap")
    assert [each.code for each in kaarten.held("een").card.themes] == ["leadership"]

    kaarten.push("Thema")
    choose_from_menu(kaarten, "leiderschap")
    assert kaarten.titles() == [THIRD]
    named(kaarten.window, "Haal leiderschap weg").setFocus()
    press(focused(), "Space")

    assert kaarten.held("een").card.themes == ()
    assert named(kaarten.window, "thema", QAbstractButton).hasFocus()


def test_a_translation_shows_the_dutch_beside_what_is_missing(kaarten: Kaarten) -> None:
    kaarten.push("Engels")
    assert kaarten.box("Titel").toPlainText() == ""
    assert kaarten.says(THIRD)

    kaarten.type_in("Titel", "The third test")
    kaarten.settle()

    assert kaarten.held("een").card.title.words == {"nl": THIRD, "en": "The third test"}


def test_a_duplicate_begins_in_its_title(kaarten: Kaarten) -> None:
    kaarten.press("Ctrl+D")

    assert focused() is kaarten.box("Titel")
    assert kaarten.box("Titel").toPlainText() == f"{THIRD} (kopie)"
    assert kaarten.titles() == [THIRD, f"{THIRD} (kopie)", FILTER]


def test_ctrl_s_says_that_everything_is_kept(kaarten: Kaarten) -> None:
    kaarten.press("Ctrl+S")

    assert kaarten.says("Alles is al bewaard")


def test_advice_stands_under_the_form_and_goes_when_it_is_taken(kaarten: Kaarten) -> None:
    advice = "Zonder pijn lijkt B de makkelijke keuze."
    assert kaarten.says(advice)

    kaarten.type_in("Pijn van B", "De norm slijt.")

    assert not kaarten.says(advice)


def test_the_counter_warns_beyond_eighty_words(kaarten: Kaarten) -> None:
    kaarten.type_in("Situatie", "woord " * 75)

    labels = kaarten.window.findChildren(QLabel)
    counter = next(each for each in labels if each.text() == "85 van 80 woorden")
    assert counter.property("token") == "warn"


def test_an_empty_vault_offers_the_starter_deck(opened: Open) -> None:
    kaarten = opened()
    assert kaarten.says(
        "Nog geen kaarten. Neem de startset van 14 kaarten, maak er een, of importeer een set."
    )
    assert focused().accessibleName() == "Neem de startset over"

    kaarten.push("Neem de startset over")
    kaarten.settle()

    assert len(kaarten.titles()) == 14
    assert focused() is kaarten.list
