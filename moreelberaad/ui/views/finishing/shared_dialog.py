"""What was shared of a session: month, document, how far and why; never what it said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from moreelberaad import wording
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import Shared
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, button, down, line, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, scrolled

_WIDTH, _AROUND, _TALLEST = 760, 100, 380
"""Px at 100 %."""


def show_shared(ui: Ui, parent: QWidget, session: Session, shared: Sequence[Shared]) -> Dialog:
    """List what was shared, the newest first."""
    dialog = Dialog(ui, parent, ui.say("Wat is er gedeeld"))
    dialog.setFixedWidth(ui.look.px(_WIDTH))
    if shared:
        dialog.body.addWidget(_listed(ui, session, shared))
        ours = ui.say("Hier staat geen inhoud, geen map en geen naam.")
        dialog.body.addWidget(words(ui, ours, "caption", token="muted"))
    else:
        nothing = ui.say("Er is nog niets gedeeld van dit beraad.")
        dialog.body.addWidget(words(ui, nothing, token="ink2"))
    close = button(ui, ui.say("Sluit"), "primary")
    close.clicked.connect(dialog.accept)
    dialog.finish_with(close)
    dialog.open()
    close.setFocus()
    return dialog


def _listed(ui: Ui, session: Session, shared: Sequence[Shared]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(ui.look.px(20))
    grid.setVerticalSpacing(ui.look.px(8))
    for column, head in enumerate(_heads(ui)):
        grid.addWidget(words(ui, head, "label", token="ink2"), 0, column)
    for number, each in enumerate(shared, start=1):
        grid.addWidget(line(ui), 2 * number - 1, 0, 1, grid.columnCount())
        for column, cell in enumerate(_cells(ui, session, each)):
            grid.addWidget(cell, 2 * number, column)
    grid.setColumnStretch(3, 1)
    area = scrolled(bare(QWidget(), down(table, None)))
    whole = grid.totalHeightForWidth(ui.look.px(_WIDTH - _AROUND)) + ui.look.px(8)
    area.setFixedHeight(min(whole, ui.look.px(_TALLEST)))
    if whole > ui.look.px(_TALLEST):
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the arrows that scroll it
        area.setAccessibleName(ui.say("Wat is er gedeeld"))
    return area


def _heads(ui: Ui) -> tuple[str, ...]:
    return (
        ui.say("Maand"),
        ui.say("Document"),
        ui.say("Tot en met"),
        ui.say("Reden"),
        ui.say("Namen gezocht"),
    )


def _cells(ui: Ui, session: Session, shared: Shared) -> tuple[QWidget, ...]:
    sought = ui.say("Ja") if shared.names_sought else ui.say("Overgeslagen")
    reach = ui.say(wording.SCOPES[shared.scope]).rsplit(" ", 1)[-1]
    return (
        words(ui, ui.language.month(shared.month), wrap=False),
        _document(ui, session, shared),
        words(ui, reach, wrap=False),
        words(ui, shared.reason.plain or "–"),
        words(ui, sought, wrap=False),
    )


def _document(ui: Ui, session: Session, shared: Shared) -> QWidget:
    name = words(ui, ui.say(wording.DOCUMENTS[shared.document]))
    if not shared.is_outdated(session):
        return name
    newer = Chip(ui, ui.say("er is een nieuwere versie"), "warn", icon="warning-fill")
    return bare(QWidget(), down(name, newer, spacing="xs"))
