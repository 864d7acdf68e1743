"""What was shared of a session: month, document, how far and why; never what it said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import Shared
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, down, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.finishing.month_list import listed, show_listed
from moreelberaad.ui.views.layouts import bare


def show_shared(ui: Ui, parent: QWidget, session: Session, shared: Sequence[Shared]) -> Dialog:
    """List what was shared, the newest first."""
    title = ui.say("Wat is er gedeeld")
    if not shared:
        nothing = ui.say("Er is nog niets gedeeld van dit beraad.")
        return show_listed(ui, parent, title, words(ui, nothing, token="ink2"))
    rows = (_cells(ui, session, each) for each in shared)
    table = listed(ui, title, _heads(ui), rows, widest=3)
    ours = ui.say("Hier staat geen inhoud, geen map en geen naam.")
    return show_listed(ui, parent, title, table, words(ui, ours, "caption", token="muted"))


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
