"""Where *Ga naar…* leads from the places around a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.session import Status
from moreelberaad.search_words import query_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.palette import Way, Ways
from moreelberaad.ui.viewmodels.palette_vault import PaletteVault, Shows
from moreelberaad.ui.views.palette import Palette
from moreelberaad.ui.views.places import Where, names_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What the window can be asked for."""

    start: Callable[[], None]
    place: Callable[[str], None]
    new: Callable[[], None]
    card_round: Callable[[], None]
    practise: Callable[[], None]
    lock: Callable[[], None]
    begin: Callable[[SessionId], None]
    adapt: Callable[[SessionId], None]
    finish: Callable[[SessionId], None]
    lesson: Callable[[LessonId], None]
    card: Callable[[str], None]


def open_palette(ui: Ui, app: App, bench: Workbench, doors: Doors, parent: QWidget) -> Palette:
    """Lie over the window, and go where somebody chooses."""
    vault = PaletteVault(
        bench.searching,
        bench.sessions,
        ui.language,
        partial(query_words, app, bench, ui.language),
        Shows(session=partial(_show, bench, doors), lesson=doors.lesson, card=doors.card),
    )
    palette = Palette(ui, parent, Ways(acts=_acts(ui, doors), vault=vault))
    palette.open()
    return palette


def _show(bench: Workbench, doors: Doors, session: SessionId) -> None:
    """Go where the work on a session goes on."""
    match bench.sessions.get(session).status:
        case Status.OPEN:
            doors.begin(session)
        case Status.PLANNED:
            doors.adapt(session)
        case _:
            doors.finish(session)


def _acts(ui: Ui, doors: Doors) -> tuple[Way, ...]:
    say = ui.say
    places = (
        Way(title=name, do=_door(doors, where), keys=f"Ctrl+{number}")
        for number, (where, name) in enumerate(names_of(ui).items(), start=1)
    )
    return (
        *places,
        Way(title=say("Nieuw beraad"), do=doors.new, icon="plus", keys="Ctrl+N"),
        Way(title=say("Kaartronde"), do=doors.card_round, icon="cards", keys="Ctrl+Shift+N"),
        Way(title=say("Oefenen"), do=doors.practise, icon="compass"),
        Way(
            title=say("Instellingen"),
            do=partial(doors.place, Where.SETTINGS),
            icon="gear",
            keys="Ctrl+,",
        ),
        Way(title=say("Vergrendel"), do=doors.lock, icon="lock-simple", keys="Ctrl+L"),
    )


def _door(doors: Doors, where: Where) -> Callable[[], None]:
    return doors.start if where is Where.START else partial(doors.place, where)
