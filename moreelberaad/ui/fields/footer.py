"""The true words under a field: how long an answer stays, and whether it may leave."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.domain.template import Field, Keep, OnClose
from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words

_ICONS = {Keep.TRANSIENT: "x-circle", Keep.NOTES: "archive", Keep.EXPORT: "file-arrow-down"}


class Footer(QWidget):
    """One line per way of keeping; where columns differ it says which columns."""

    def __init__(self, ui: Ui, asked: Field, until: date | None) -> None:
        super().__init__()
        self.setLayout(
            down(
                *(_line(ui, keep, said) for keep, said in footers(ui, asked, until)), spacing="xs"
            )
        )


def footers(ui: Ui, asked: Field, until: date | None) -> tuple[tuple[Keep, str], ...]:
    """Give the lines; a column that is kept otherwise than its field has its own."""
    own = (asked.keep, _said(ui, asked.keep, asked.on_close, until))
    others = tuple(
        (keep, _about_columns(ui, asked, keep, until))
        for keep in Keep
        if keep is not asked.keep and any(column.keep is keep for column in asked.columns)
    )
    follows_field = not asked.columns or any(c.keep is asked.keep for c in asked.columns)
    return (own, *others) if follows_field else others


def _about_columns(ui: Ui, asked: Field, keep: Keep, until: date | None) -> str:
    names = [c.label.get(ui.language.code) for c in asked.columns if c.keep is keep]
    listed = ", ".join(f"‘{name}’" for name in names)
    on_close = OnClose.WIPE if keep is Keep.TRANSIENT else OnClose.KEEP
    return f"{listed}: {_said(ui, keep, on_close, until)}"


def _said(ui: Ui, keep: Keep, on_close: OnClose, until: date | None) -> str:
    match keep:
        case Keep.TRANSIENT if on_close is OnClose.ASK:
            return ui.say("Wordt gewist bij het sluiten, tenzij de inbrenger het bewaart.")
        case Keep.TRANSIENT:
            return ui.say("Wordt gewist bij het sluiten, ook uit reservekopieën")
        case Keep.NOTES if until:
            day = ui.language.day(until)
            return ui.say("Blijft in de kluis tot {day}. Kan worden opgevraagd.", day=day)
        case Keep.NOTES:
            return ui.say("Blijft in de kluis. Kan worden opgevraagd.")
        case Keep.EXPORT:
            return ui.say("Kan mee na nalezen en akkoord")
        case _:
            assert_never(keep)


def _line(ui: Ui, keep: Keep, said: str) -> QWidget:
    mark = QLabel()
    wear_icon(mark, ui.look, _ICONS[keep], token="muted", side=16)
    made = QWidget()
    row = across(mark, words(ui, said, "caption", token="muted"), spacing="xs")
    row.setStretch(1, 1)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    made.setLayout(row)
    return made
