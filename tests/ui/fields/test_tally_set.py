"""Numbers are in sight while they are typed, and not after (domain.md 7.3)."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import TallySet, Value
from moreelberaad.ui.fields.editor import Editor
from tests.methods import a_field, options
from tests.ui.hands import focused, named, press, said

from .conftest import Open

ASKED = a_field(
    "Briefjes", Kind.TALLY_SET, options=options("safe", "useful"), points=("1", "2", "3")
)
TYPED = TallySet({"safe": (0, 2, 7), "useful": (1, 1, 6)})
AGAIN = "Opnieuw invoeren: Briefjes"


def _open(opened: Open, typed: TallySet | None = TYPED) -> Editor:
    editor = opened(ASKED)
    editor.set_name("Briefjes")
    editor.show_value(typed)
    return editor


def _boxes(editor: Editor) -> list[QSpinBox]:
    return editor.findChildren(QSpinBox)


def test_what_is_kept_tells_how_many_forms_and_no_more(opened: Open) -> None:
    editor = _open(opened)

    assert "Ingevuld: 9 formulieren" in said(editor)
    assert not any(box.isVisible() or box.cleanText().strip() for box in _boxes(editor))
    assert editor.value() == TYPED


def test_what_nobody_filled_in_shows_its_boxes(opened: Open) -> None:
    for nothing in (None, TallySet({"safe": (0, 0, 0)})):
        assert all(box.isVisible() for box in _boxes(_open(opened, nothing)))


def test_who_types_anew_begins_with_blank_boxes_and_changes_nothing_yet(opened: Open) -> None:
    editor = _open(opened)
    told: list[Value | None] = []
    editor.edited.connect(told.append)

    press(named(editor, AGAIN), "Space")

    assert not any(box.cleanText().strip() for box in _boxes(editor))
    assert focused() is _boxes(editor)[0]
    assert (editor.value(), told) == (TYPED, [])


def test_the_first_new_number_takes_the_place_of_all_that_was_typed(opened: Open) -> None:
    editor = _open(opened)
    press(named(editor, AGAIN), "Space")

    press(focused(), "4")

    assert editor.value() == TallySet({"safe": (4, 0, 0)})


def test_typed_numbers_stay_in_sight_until_the_answer_is_shown_again(opened: Open) -> None:
    editor = _open(opened, None)
    editor.focus_first()
    press(focused(), "4")
    assert all(box.isVisible() for box in _boxes(editor))

    editor.show_value(TallySet({"safe": (4, 0, 0)}))

    assert "Ingevuld: 4 formulieren" in said(editor)
