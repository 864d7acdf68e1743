from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import LessonText
from moreelberaad.domain.values import Prose
from tests.learning import a_lesson
from tests.ui.hands import focused, press, said

from .conftest import QUERY, STOP, Begin, two


def test_an_empty_vault_says_when_the_first_lesson_comes(begin: Begin) -> None:
    page = begin()

    assert "Nog geen lessen. Na je eerste nagelezen beraad staat hier de eerste." in said(
        page.window
    )


def test_keys_lead_from_the_query_to_the_list_to_the_lesson_and_back(begin: Begin) -> None:
    page = begin(*two())
    page.page.focus_first()
    assert focused().accessibleName() == QUERY

    press(focused(), "Down")
    assert focused() is page.list
    press(focused(), "Return")
    assert focused().accessibleName() == "Plan rust als een opdracht"
    press(focused(), "Escape")
    assert focused() is page.list
    press(focused(), "Up")
    assert focused().accessibleName() == QUERY


def test_a_lesson_is_read_whole(begin: Begin) -> None:
    page = begin(*two())
    press(page.list, "Down")

    words = said(page.window)
    assert "Ook als rust schaars is." in words
    assert "Wat dat kost" in words
    assert "Tijd." in words
    assert page.model.here == "1"


def test_a_chip_takes_its_filter_out_of_the_query(begin: Begin) -> None:
    page = begin(*two())
    page.seek("rust status:gevalideerd")
    assert page.lines() == ["Spreek vooraf af wie stop mag roepen"]
    assert "1 les" in said(page.window)

    page.push("Laat weg: Status: gevalideerd")
    assert page.model.text == "rust"
    assert len(page.lines()) == len(two())


def test_a_menu_writes_a_filter_in_the_query(begin: Begin) -> None:
    page = begin(*two())
    page.push("Filter op status")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    names = [action.text() for action in menu.actions()]
    assert names[0] == "waarneming"
    menu.actions()[0].trigger()
    menu.close()
    page.model.wait()

    assert page.model.text == "status:waarneming"
    assert page.lines() == ["Plan rust als een opdracht"]


def test_a_wrong_filter_is_sought_as_a_word_with_a_hint(begin: Begin) -> None:
    page = begin(*two())
    page.seek("thema:rust")

    assert page.page.chips.hint == "Er is geen thema ‘rust’. We zoeken het als woord."
    assert len(page.lines()) == len(two())


def test_where_nothing_is_found_each_part_can_be_left_out(begin: Begin) -> None:
    page = begin(*two())
    page.seek("rust kat")
    assert "Niets gevonden. Laat een filter weg:" in said(page.window)

    page.push("Laat weg: kat")
    assert page.model.text == "rust"
    assert len(page.lines()) == len(two())


def test_a_better_version_says_what_it_replaces(begin: Begin) -> None:
    first, second = two()
    text = LessonText(lesson=Prose("Plan rust vooraf."))
    better = second.improved(text, new_id=LessonId("3"), month="2026-11")
    page = begin(first, second, better)
    assert page.lines() == ["Plan rust vooraf", "Spreek vooraf af wie stop mag roepen"]

    page.push("Vervangt: Plan rust als een opdracht")
    assert page.model.here == "2"
    page.push("Vervangen door: Plan rust vooraf")
    assert page.model.here == "3"


def test_the_history_is_folded(begin: Begin) -> None:
    page = begin(a_lesson("1", STOP))
    line = "november 2026: Kwam uit een nagelezen beraad"
    assert line not in said(page.window)

    page.push("Geschiedenis")
    assert line in said(page.window)


def test_exporting_names_the_lesson_on_show(begin: Begin) -> None:
    asked: list[LessonId] = []
    page = begin(*two(), export=asked.append)
    page.push("Exporteren")

    assert asked == ["2"]


def test_a_lesson_without_its_sentence_is_refused_in_the_form(begin: Begin) -> None:
    page = begin(a_lesson("1", STOP))
    page.page.pane.menu.improve_asked.emit()
    press(focused(), "Ctrl+A")
    press(focused(), "Delete")
    press(focused(), "Ctrl+Return")
    page.page.pane.form.wait()

    assert any("Een les heeft een zin nodig." in each for each in said(page.window))
    press(focused(), "Escape")
    assert focused().accessibleName() == "Annuleer"
    press(focused(), "Space")
    assert not page.page.pane.is_writing


def test_a_form_in_which_nothing_was_typed_is_left_with_escape(begin: Begin) -> None:
    page = begin(a_lesson("1", STOP))
    page.page.pane.menu.improve_asked.emit()
    page.page.pane.form.wait()
    press(focused(), "Escape")

    assert not page.page.pane.is_writing
    assert focused().accessibleName() == "Spreek vooraf af wie stop mag roepen"


def test_a_kept_search_is_asked_again(begin: Begin) -> None:
    page = begin(*two())
    (button,) = (
        each for each in page.page.acts() if each.accessibleName() == "Bewaarde zoekvragen"
    )
    button.setParent(page.window)
    button.show()
    page.seek("stop")
    page.page._kept._keep("mijn vraag")  # noqa: SLF001 - the dialog only asks for the name
    page.seek(" kat")
    page.push("Bewaarde zoekvragen")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.actions()[0].text() == "mijn vraag"
    menu.actions()[0].trigger()
    menu.close()
    page.model.wait()

    assert page.model.text == "stop"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
