"""The list of earlier sessions on Start, as it is read and used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose
from moreelberaad.ui.views.start_list import Earlier
from tests.ui.hands import named
from tests.ui.views.shell_window import Shell


def earlier(shell: Shell) -> Earlier:
    found = named(shell.window, "Eerder gestart", QListView)
    assert isinstance(found, Earlier)
    return found


def said(listed: QListView) -> list[str]:
    """Give what a screen reader says of each row."""
    model, role = listed.model(), Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def delete_first(shell: Shell) -> None:
    listed = earlier(shell)
    listed.menu_at(listed.model().index(0, 0)).actions()[-1].trigger()
    shell.press("Verwijder")


def a_summary(number: int) -> SessionSummary:
    return SessionSummary(
        id=SessionId(f"{number:016x}"),
        title=Prose(f"Beraad {number}"),
        method=Text({"nl": "Dilemmamethode"}),
        status=Status.DRAFT,
        series=None,
        held_on=None,
        closed_on=None,
        step=None,
        opened_at=None,
        wiped=False,
    )
