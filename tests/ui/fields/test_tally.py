"""Numbers are in sight while they are counted, and not after (domain.md 6.2, regime 1)."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from moreelberaad.domain.values import Tally, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.tally import TallyEditor
from tests.ui.hands import focused, named, press, said

from .conftest import Open
from .samples import SAMPLES

COUNTED = Tally({"A": 4, "B": 1})


def _open(opened: Open, counted: Tally | None = COUNTED) -> Editor:
    editor = opened(SAMPLES["tally"].asked)
    editor.show_value(counted)
    return editor


def _boxes(editor: Editor) -> list[QSpinBox]:
    return editor.findChildren(QSpinBox)


def _type(editor: Editor, **counts: int) -> None:
    for code, number in counts.items():
        box = named(editor, f"Telling, keuze {code}")
        box.setFocus()
        press(box, str(number))


def _again(editor: Editor) -> None:
    press(named(editor, "Tel opnieuw: Telling"), "Space")


def test_a_kept_tally_shows_no_number_and_holds_none_in_a_box(opened: Open) -> None:
    editor = _open(opened)

    assert not any(box.isVisible() or box.cleanText().strip() for box in _boxes(editor))
    assert not any(sign.isdigit() for text in said(editor) for sign in text)
    assert editor.value() == COUNTED


def test_a_tally_that_nobody_counted_shows_its_boxes(opened: Open) -> None:
    for nothing in (None, Tally({"A": 0, "B": 0})):
        editor = _open(opened, nothing)

        assert all(box.isVisible() for box in _boxes(editor))


def test_counting_is_over_when_one_says_so(opened: Open) -> None:
    editor = _open(opened, None)
    _type(editor, A=4, B=1)

    press(named(editor, "Klaar met tellen"), "Space")

    assert not any(box.isVisible() for box in _boxes(editor))
    assert focused().accessibleName() == "Tel opnieuw: Telling"
    assert editor.value() == COUNTED


def test_numbers_that_are_typed_stay_until_the_answer_is_shown_again(opened: Open) -> None:
    editor = _open(opened, None)
    _type(editor, A=4, B=1)
    assert all(box.isVisible() for box in _boxes(editor))

    editor.show_value(COUNTED)

    assert not any(box.isVisible() for box in _boxes(editor))


def test_who_counts_again_begins_with_blank_boxes(opened: Open) -> None:
    editor = _open(opened)
    told: list[Value | None] = []
    editor.edited.connect(told.append)

    _again(editor)

    assert [box.cleanText().strip() for box in _boxes(editor)] == [""] * len(_boxes(editor))
    assert (editor.value(), told) == (COUNTED, [])


def test_the_first_new_number_takes_the_place_of_all_that_was_counted(opened: Open) -> None:
    editor = _open(opened)
    _again(editor)

    _type(editor, A=3)

    assert editor.value() == Tally({"A": 3})


def test_who_counts_again_may_think_better_of_it(opened: Open) -> None:
    editor = _open(opened)
    _again(editor)

    press(named(editor, "Klaar met tellen"), "Space")

    assert isinstance(editor, TallyEditor)
    assert editor.is_concealed
    assert editor.value() == COUNTED
