"""What went wrong, in words that say what is safe and what to do."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.errors import MoreelberaadError, VaultBusy
from moreelberaad.frames import places
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.dialogs import tell

_TOLD = 3


def sentence(ui: Ui, error: MoreelberaadError) -> str:
    """Say a failure we know."""
    if isinstance(error, VaultBusy):
        return ui.say("moreelberaad is al geopend.")
    return wording.error_text(ui.language, error.code, error.params)


def show_unexpected(
    ui: Ui, window: QWidget, kind: type[BaseException], trace: TracebackType | None
) -> None:
    """Name the kind of failure and its place; its message could hold a note."""
    text = ui.say(
        "Wat bewaard was, is veilig. Je kunt verder werken. "
        "Komt het terug? Geef dan dit door: {kind}, {place}.",
        kind=kind.__name__,
        place=" < ".join(places(trace, most=_TOLD)),
    )
    tell(ui, window, title=ui.say("Er ging iets onverwachts mis"), text=text)
