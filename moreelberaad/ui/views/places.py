"""What the shell is given to show, so that it knows no screen of a session itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui


@dataclass(frozen=True, slots=True, kw_only=True)
class Beraad:
    """A running session; `flush` saves what was typed and tells whether that worked."""

    view: QWidget
    flush: Callable[[], bool]
    locked: SignalInstance
    left: SignalInstance
    sheet_asked: SignalInstance
    """The session is closed, and its agreements sheet is to be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSession:
    """The page that begins a session; `begun` tells its id."""

    view: QWidget
    begun: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Finishing:
    """The closed sessions; `panes` are its regions of F6, `flush` saves what was typed."""

    view: QWidget
    show_list: Callable[[], None]
    open: Callable[[SessionId], None]
    open_agreements: Callable[[SessionId], None]
    panes: Callable[[], Sequence[QWidget]]
    flush: Callable[[], bool]
    lock_asked: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Who makes the screens; each is made anew when it is needed."""

    make_beraad: Callable[[Ui, Workbench, SessionId], Beraad]
    make_new_session: Callable[[Ui, Workbench], NewSession]
    make_finishing: Callable[[Ui, Workbench], Finishing]
