"""In a place for a role a bare rank or function is what belongs there (ux.md 5)."""

from __future__ import annotations

import pytest

from moreelberaad.domain.template import Kind
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.viewmodels.typed import Typed, typed_in
from tests.builders import lines, row, rows
from tests.methods import a_column, a_field

from .conftest import Open

WHO, WHAT = a_column("who", kind=Kind.ROLE), a_column("what")


@pytest.mark.parametrize("kind", [Kind.TABLE, Kind.AGREEMENTS])
def test_a_cell_for_a_role_says_so(opened: Open, kind: Kind) -> None:
    editor = opened(a_field("veld", kind, columns=(WHAT, WHO)))
    boxes = [each for each in editor.controls() if isinstance(each, TextBox)]
    assert [box.is_role for box in boxes[:2]] == [False, True]


@pytest.mark.parametrize(("kind", "is_role"), [(Kind.ROLE, True), (Kind.LINE, False)])
def test_a_line_for_a_role_says_so(opened: Open, kind: Kind, *, is_role: bool) -> None:
    (box,) = opened(a_field("veld", kind)).controls()
    assert isinstance(box, TextBox)
    assert box.is_role is is_role


def test_every_text_of_an_answer_is_looked_at() -> None:
    table = a_field("veld", Kind.TABLE, columns=(WHAT, WHO))
    written = rows(row(what=lines("wat").items[0], who=lines("wie").items[0], sure=True))
    assert typed_in(table, written) == (Typed("wat"), Typed("wie", is_role=True))
    assert typed_in(a_field("lijst", Kind.LIST), lines("een", "twee")) == (
        Typed("een"),
        Typed("twee"),
    )
    assert typed_in(a_field("keuze", Kind.CHOICE), "yes") == ()
