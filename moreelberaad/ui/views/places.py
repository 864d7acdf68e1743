"""What the shell is given to show, so that it knows no screen of a session itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.ui.support.ui import Ui

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench
    from moreelberaad.domain.template import Template


class Where(StrEnum):
    """The places of the window, in the order of their names in the bar; the last has an icon."""

    START = "start"
    PREPARING = "preparing"
    CARDS = "cards"
    FINISHING = "finishing"
    LEARNING = "learning"
    SETTINGS = "settings"


def names_of(ui: Ui) -> dict[Where, str]:
    """Give the name of each place."""
    say = ui.say
    return {
        Where.START: say("Start"),
        Where.PREPARING: say("Voorbereiden"),
        Where.CARDS: say("Kaarten"),
        Where.FINISHING: say("Afronden"),
        Where.LEARNING: say("Leren"),
    }


class Paper(StrEnum):
    """The papers that are asked for from elsewhere in the window."""

    MESSAGE = "message"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where in the window somebody was; it holds no words."""

    where: Where = Where.START
    session: SessionId | None = None
    """The closed session that was worked on, in Afronden."""


class Place(Protocol):
    """What every place does besides its own; `panes` are its regions of F6."""

    @property
    def view(self) -> QWidget:
        """Give what is seen of it."""

    @property
    def panes(self) -> Callable[[], Sequence[QWidget]]:
        """Give its regions of F6."""

    @property
    def flush(self) -> Callable[[], bool]:
        """Keep what was typed; tells whether that worked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beraad:
    """A running session; `flush` saves what was typed and tells whether that worked.

    `cover` takes its words off every screen at once, `uncover` brings them back; `rescue` asks
    for a place outside the vault for what cannot be saved in it.
    """

    view: QWidget
    flush: Callable[[], bool]
    cover: Callable[[], None]
    uncover: Callable[[], None]
    rescue: Callable[[], None]
    locked: SignalInstance
    left: SignalInstance
    sheet_asked: SignalInstance
    """The session is closed, and its agreements sheet is to be made."""
    grown: SignalInstance | None = None
    """Another place for answers is there, where they are not all made at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparing:
    """What is done before a session.

    `begun` tells the session to lead, `afterwards` one to fill in on a page, `rehearsal_asked` a
    method to try out; `flush` keeps what was typed and tells whether that worked.
    """

    view: QWidget
    show_here: Callable[[], None]
    show_new: Callable[[], None]
    show_card_round: Callable[[], None]
    begin: Callable[[SessionId], None]
    adapt: Callable[[SessionId], None]
    copy: Callable[[SessionId], None]
    begun: SignalInstance
    afterwards: SignalInstance
    rehearsal_asked: SignalInstance
    panes: Callable[[], Sequence[QWidget]]
    flush: Callable[[], bool]
    lock_asked: SignalInstance
    show_paper: Callable[[Paper], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """The dilemma cards of the vault; `new` begins one in the set on show."""

    view: QWidget
    show_here: Callable[[], None]
    show_card: Callable[[str], None]
    take_in: Callable[[Path], None]
    new: Callable[[], None]
    panes: Callable[[], Sequence[QWidget]]
    flush: Callable[[], bool]
    lock_asked: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Finishing:
    """The closed sessions; `panes` are its regions of F6, `flush` saves what was typed."""

    view: QWidget
    show_list: Callable[[], None]
    open: Callable[[SessionId], None]
    open_agreements: Callable[[SessionId], None]
    shown: Callable[[], SessionId | None]
    """The session that is worked on."""
    panes: Callable[[], Sequence[QWidget]]
    flush: Callable[[], bool]
    lock_asked: SignalInstance
    message_asked: SignalInstance
    """A *Dilemmabericht* is to be written, which holds nothing of a session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning:
    """The lessons and the agreements of the vault."""

    view: QWidget
    show_here: Callable[[], None]
    show_lesson: Callable[[LessonId], None]
    show_agreements: Callable[[], None]
    take_in: Callable[[Path], None]
    panes: Callable[[], Sequence[QWidget]]
    flush: Callable[[], bool]
    year_asked: SignalInstance
    """A *Jaaroverzicht* is to be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What somebody chooses for this laptop; `left` leads back to the place before."""

    view: QWidget
    show_here: Callable[[], None]
    show_backups: Callable[[], None]
    panes: Callable[[], Sequence[QWidget]]
    flush: Callable[[], bool]
    left: SignalInstance
    spoken: SignalInstance
    """Another language was chosen, by its code."""
    changed: SignalInstance
    """A backup was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsing:
    """A session that is only practised; nothing of it is kept."""

    view: QWidget
    left: SignalInstance
    locked: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Who makes the screens; each is made anew when it is needed."""

    make_beraad: Callable[[Ui, Workbench, SessionId], Beraad]
    make_afterwards: Callable[[Ui, Workbench, SessionId], Beraad]
    make_preparing: Callable[[Ui, Workbench], Preparing]
    make_cards: Callable[[Ui, Workbench], Cards]
    make_finishing: Callable[[Ui, Workbench], Finishing]
    make_learning: Callable[[Ui, Workbench], Learning]
    make_settings: Callable[[Ui, Workbench], Setting]
    make_rehearsal: Callable[[Ui, Template | None], Rehearsing]
    """Makes the practice session, or an empty one by the method that is given."""
