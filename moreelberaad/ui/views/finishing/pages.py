"""What the view of one session is given to show, so that each stage can be tried by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.session import Session
from moreelberaad.ui.viewmodels.finishing import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page of one stage; `done` asks for the next, `action` stands in the header."""

    view: QWidget
    focus_first: Callable[[], None]
    done: SignalInstance
    action: QWidget | None = None
    panes: Callable[[], tuple[QWidget, ...]] = tuple
    """Gives the regions of F6 inside; none when the page is one region by itself."""


class Stages(Protocol):
    """The work on one closed session; `asked` tells a stage that a page asks for."""

    route: tuple[Stage, ...]
    changed: SignalInstance
    asked: SignalInstance
    lock_asked: SignalInstance
    message_asked: SignalInstance

    @property
    def session(self) -> Session:
        """Give the session as it is now."""
        ...

    @property
    def done(self) -> frozenset[Stage]:
        """Name the stages that are done."""
        ...

    def page(self, stage: Stage) -> Page:
        """Make the page of a stage; asked for once."""
        ...

    def enter(self, stage: Stage) -> bool:
        """Save what was typed and read it again for this stage; tells whether that went well."""
        ...

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        ...
