"""The few choices of one user on one machine, in a file outside every vault (design.md 7)."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from moreelberaad.adapters.system import files
from moreelberaad.application.habits import USUAL_HABITS, Habits, tidy_habits
from moreelberaad.application.office import NO_OFFICE, Office, tidy_office
from moreelberaad.application.reporting_route import NO_ROUTE, Route, tidy_route
from moreelberaad.domain.errors import CannotWrite, DiskFull, MoreelberaadError
from moreelberaad.domain.policy import LATEST_LOCK, LONGEST_MARKING
from moreelberaad.domain.text import one_line

_SMALLEST_SCALE, _LARGEST_SCALE = 1.0, 2.0
_MOST_PIXELS = 20_000
LOCK_MINUTES = range(1, LATEST_LOCK + 1)
"""Minutes after which an unused window may lock (ux.md 3.15)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the window looks, and which vault was open last; `window` is width and height.

    `lock_after` is in minutes without a key or the mouse. `marking` stands at the top and bottom
    of every page that leaves. `reporting_route` is where someone in this office turns to; it is
    public, and the only contacts that the app keeps. `office` is what stands on papers and
    metadata sheets.
    """

    theme: str = "system"
    language: str = "nl"
    scale: float = 1.0
    window: tuple[int, int] | None = None
    last_vault: str | None = None
    backup_folder: str | None = None
    former_backup_folders: tuple[str, ...] = ()
    lock_after: int = 5
    marking: str = ""
    reporting_route: Route = NO_ROUTE
    office: Office = NO_OFFICE
    habits: Habits = USUAL_HABITS


def read(file: Path) -> Settings:
    """Read what was kept; what is not there or cannot be understood takes its default."""
    try:
        found = files.read_json(file)
    except MoreelberaadError:
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    usual = Settings()
    return Settings(
        theme=_text(found.get("theme")) or usual.theme,
        language=_text(found.get("language")) or usual.language,
        scale=_scale(found.get("scale")) or usual.scale,
        window=_window(found.get("window")),
        last_vault=_text(found.get("last_vault")),
        backup_folder=_text(found.get("backup_folder")),
        former_backup_folders=_texts(found.get("former_backup_folders")),
        lock_after=_minutes(found.get("lock_after")) or usual.lock_after,
        marking=_marking(found.get("marking")),
        reporting_route=_route(found.get("reporting_route")),
        office=_office(found.get("office")),
        habits=_habits(found.get("habits")),
    )


def keep(file: Path, settings: Settings) -> None:
    """Write the settings whole, for their owner only; where that cannot be, they are not kept."""
    content = json.dumps(asdict(settings), indent=2)
    with suppress(CannotWrite, DiskFull):
        files.make_folder(file.parent)
        files.write_whole(file, content.encode())


def _text(found: object) -> str | None:
    return found if isinstance(found, str) else None


def _texts(found: object) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, found))) if isinstance(found, list) else ()


def _marking(found: object) -> str:
    line = one_line(_text(found) or "")
    return line if len(line) <= LONGEST_MARKING else ""


def _route(found: object) -> Route:
    lines = found if isinstance(found, list) else []
    return tidy_route([_text(line) or "" for line in lines])


def _office(found: object) -> Office:
    return tidy_office(found if isinstance(found, dict) else {})


def _habits(found: object) -> Habits:
    return tidy_habits(found if isinstance(found, dict) else {})


def _scale(found: object) -> float | None:
    if type(found) not in (int, float):
        return None
    scale = float(str(found))
    return scale if _SMALLEST_SCALE <= scale <= _LARGEST_SCALE else None


def _minutes(found: object) -> int | None:
    return found if type(found) is int and found in LOCK_MINUTES else None


def _window(found: Any) -> tuple[int, int] | None:  # noqa: ANN401 - plain data
    match found:
        case [int(width), int(height)] if 0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS:
            return width, height
        case _:
            return None
