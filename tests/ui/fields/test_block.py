from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Continuation, Keep, Kind, OnClose, Step
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.continued import writable_here
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.footer import footers
from moreelberaad.ui.support.ui import Ui
from tests.methods import a_column, a_field, a_method, a_step, words

from .samples import OFFERED

UNTIL = date(2027, 2, 10)
TABLE = a_field("risks", Kind.TABLE, columns=(a_column("risk"), a_column("effect")))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"keep": Keep.TRANSIENT, "on_close": OnClose.WIPE},
            "Wordt gewist bij het sluiten, ook uit reservekopieën",
        ),
        (
            {"keep": Keep.TRANSIENT, "on_close": OnClose.ASK},
            "Wordt gewist bij het sluiten, tenzij de inbrenger het bewaart.",
        ),
        (
            {"keep": Keep.NOTES},
            "Blijft in de kluis tot 10 februari 2027. Kan worden opgevraagd.",
        ),
        ({"keep": Keep.EXPORT}, "Kan mee na nalezen en akkoord"),
    ],
)
def test_the_footer_tells_how_long_an_answer_stays(
    changes: dict[str, Any], said: str, ui: Ui
) -> None:
    asked = a_field("veld", Kind.LINE, **changes)

    assert [text for _, text in footers(ui, asked, UNTIL)] == [said]


def test_without_a_date_the_footer_promises_none(ui: Ui) -> None:
    asked = a_field("veld", Kind.LINE, keep=Keep.NOTES)

    assert footers(ui, asked, None) == (
        (Keep.NOTES, "Blijft in de kluis. Kan worden opgevraagd."),
    )


def test_columns_that_are_kept_otherwise_are_named(ui: Ui) -> None:
    columns = (a_column("wat"), a_column("gevoel", keep=Keep.TRANSIENT))
    asked = a_field("veld", Kind.TABLE, columns=columns)

    assert [text for _, text in footers(ui, asked, None)] == [
        "Kan mee na nalezen en akkoord",
        "‘gevoel’: Wordt gewist bij het sluiten, ook uit reservekopieën",
    ]


def test_a_block_shows_label_hint_and_footer(ui: Ui, show: Callable[..., QWidget]) -> None:
    asked = a_field("veld", Kind.LINE, hint=words("Eén regel."))
    block = FieldBlock(ui, asked, editor_for(ui, asked, OFFERED), None)
    show(block)

    assert _shown(block) == ["veld", "Eén regel.", "Kan mee na nalezen en akkoord"]


def test_a_tick_says_its_own_label(ui: Ui, show: Callable[..., QWidget]) -> None:
    asked = a_field("veld", Kind.CHECK)
    block = FieldBlock(ui, asked, editor_for(ui, asked, OFFERED), None)
    show(block)

    assert _shown(block) == ["Kan mee na nalezen en akkoord"]


def _shown(block: FieldBlock) -> list[str]:
    return [each.text() for each in block.findChildren(QLabel) if each.isVisible() and each.text()]


def test_columns_that_a_later_step_fills_wait_for_it() -> None:
    first = a_step("i1", TABLE)
    later = Step(
        id="i2",
        title=words("later"),
        continues=(Continuation(table="i1.risks", columns=("effect",)),),
    )
    method, key = a_method(first, later), FieldKey("i1.risks")

    assert writable_here(method, first, key) == frozenset({"risk"})
    assert writable_here(method, later, key) == frozenset({"effect"})


def test_a_table_of_one_step_is_filled_whole() -> None:
    first = a_step("i1", TABLE)

    assert writable_here(a_method(first), first, FieldKey("i1.risks")) is None
