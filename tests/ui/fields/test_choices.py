from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QWidget

from moreelberaad.domain.template import Field, Kind, Option
from moreelberaad.domain.values import Tally
from moreelberaad.ui.fields.date_words import read_date
from moreelberaad.ui.fields.option_search import OptionSearch
from tests.methods import a_field, options, words
from tests.ui.hands import focused, named, press, said, type_in, type_text

from .conftest import Open
from .samples import SAMPLES

TODAY = date(2026, 11, 12)
DAY = SAMPLES["date"].asked


@pytest.mark.parametrize(
    "typed",
    ["1-12-2026", "01/12/2026", "1.12.26", "1 dec 2026", "1 december", "1-12", "2026-12-01"],
)
def test_a_day_is_read_in_any_usual_way(typed: str) -> None:
    assert read_date(typed, TODAY) == date(2026, 12, 1)


def test_a_day_without_a_year_is_the_coming_one() -> None:
    assert read_date("3 mrt", TODAY) == date(2027, 3, 3)


@pytest.mark.parametrize("typed", ["", "morgen", "31-2-2026", "1 xyz 2026", "2026-13-01", "12"])
def test_what_is_no_day_is_not_read(typed: str) -> None:
    assert read_date(typed, TODAY) is None


def test_a_day_stands_in_words_once_it_is_left(opened: Open) -> None:
    editor = opened(DAY)
    type_in(editor, "Dag", "1-12-2026")

    press(focused(), "Tab")

    assert named(editor, "Dag").property("text") == "1 december 2026"


def test_what_is_no_day_stays_and_says_so(opened: Open) -> None:
    editor = opened(DAY)
    type_in(editor, "Dag", "morgen")

    press(focused(), "Tab")

    assert (named(editor, "Dag").property("text"), editor.value()) == ("morgen", None)
    assert said(editor) == ["Dit is geen datum. Schrijf bijvoorbeeld 1-12-2026."]


def test_a_day_is_picked_from_the_calendar(opened: Open) -> None:
    editor = opened(DAY)
    press(named(editor, "Kies een dag: Dag"), "Space")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    month = popup.findChild(QCalendarWidget)
    assert isinstance(month, QCalendarWidget)

    month.clicked.emit(QDate(2026, 12, 5))

    assert editor.value() == date(2026, 12, 5)


@pytest.mark.parametrize("name", ["choice", "scale"])
def test_a_choice_is_taken_back(name: str, opened: Open) -> None:
    sample = SAMPLES[name]
    editor = opened(sample.asked)
    editor.show_value(sample.value)

    press(named(editor, f"Wis de keuze: {sample.asked.label.get('nl')}"), "Space")

    assert editor.value() is None


def test_typing_in_a_long_list_searches_and_chooses_nothing_by_itself(opened: Open) -> None:
    editor = opened(SAMPLES["long choice"].asked)
    editor.focus_first()
    type_text(focused(), "geen van deze")

    press(focused(), "Return")

    assert (editor.value(), named(editor, "Lange keuze", QLineEdit).property("text")) == (None, "")


def _count(editor: QWidget, **counts: int) -> None:
    for code, number in counts.items():
        box = named(editor, f"Telling, keuze {code}")
        box.setFocus()
        press(box, str(number))


def test_the_slips_are_summed(opened: Open) -> None:
    editor = opened(SAMPLES["tally"].asked)

    _count(editor, A=3, B=4)

    assert "Samen: 7 briefjes" in said(editor)


def test_a_blank_number_is_no_count(opened: Open) -> None:
    editor = opened(SAMPLES["tally"].asked)
    _count(editor, A=3, B=4)
    box = named(editor, "Telling, keuze B")
    box.setFocus()

    press(box, "Backspace")

    assert editor.value() == Tally({"A": 3})


def test_a_long_list_shows_the_pinned_values(opened: Open) -> None:
    shown = [each.accessibleName() for each in opened(_values()).controls()]

    assert shown == ["Waarden, veiligheid", "andere waarde"]


def test_a_value_whose_label_is_its_code_is_named_beside_its_number(opened: Open) -> None:
    justice = Option(code="justice", label=words("justice"))
    editor = opened(a_field("Waarden", Kind.TALLY, options=(justice,)))

    assert "justice" in said(editor)


def test_another_value_gets_a_number_of_its_own(opened: Open) -> None:
    editor = opened(_values())
    other = named(editor, "andere waarde", QLineEdit)

    other.setFocus()
    type_text(other, "keuze v3")
    press(other, "Return")
    QApplication.processEvents()
    press(focused(), "2")

    assert editor.value() == Tally({"v3": 2})


def test_a_value_taken_from_the_list_leaves_the_line_empty(opened: Open) -> None:
    editor = opened(_values())
    other = named(editor, "andere waarde", OptionSearch)
    assert isinstance(other, OptionSearch)
    other.setFocus()
    type_text(other, "v3")
    other.completer().complete()
    popup = QApplication.activePopupWidget()
    assert popup is not None

    for keys in ("Down", "Return"):
        press(popup, keys)
    QApplication.processEvents()

    assert (focused().accessibleName(), other.text()) == ("Waarden, keuze v3", "")


def _values() -> Field:
    safety = Option(code="safety", label=words("veiligheid"))
    many = options(*(f"v{number}" for number in range(20)))
    return a_field("Waarden", Kind.TALLY, options=(safety, *many))
