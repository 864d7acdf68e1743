"""Photograph every screen in three themes, and lay what was designed beside its design."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from moreelberaad.application.ports import Today
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme
from tests.cli.program import a_world
from tests.ui.accessibility.after import AFTER
from tests.ui.accessibility.room import LED, ROOM, RoomVisit
from tests.ui.accessibility.screens import SCREENS
from tests.ui.accessibility.visit import Open, Visit

OUT = Path("schermen")
FOLDERS = {Theme.LIGHT: "licht", Theme.DARK: "donker", Theme.CONTRAST: "hoog-contrast"}
BESIDE = "naast-ontwerp"
DESIGNED = {
    "start-busy": "01",
    "new-session-ready": "02",
    "led-step": "03",
    "room-table": "04",
    "choosing": "05",
    "led-reveal": "06",
    "locked-in-session": "12",
    "review": "07",
    "export": "08",
    "led-step-dark": "13",
    "led-step-contrast": "17",
    "boundary": "14",
    "first-start-1": "15",
    "closing": "19",
    "on-paper": "21",
    "methods-own": "24",
    "settings-leading": "25",
}
"""The number of the design of a screen; `-dark` and `-contrast` name its picture in that theme."""
EVERY: Mapping[str, Open] = {**SCREENS, **LED, **ROOM}
BEGIN = datetime(2026, 11, 12, 13, 30).astimezone()
"""The moment of the design."""
AFTERWARDS = datetime(2026, 11, 24, 9, 0).astimezone()
"""When the days for objections are over."""
_SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
_SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96}
_GAP = 16
_ROUNDS = 5
"""Times to let Qt work off what layouts asked for, before a picture is taken."""
_PAGE = """<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Schermen</title>
<style>
body {{ font-family: sans-serif; margin: 24px; background: #ddd }}
img {{ width: 32.5%; border: 1px solid #888 }}
img.naast {{ width: 98.5% }}
</style>
<h1>Schermen van moreelberaad</h1>
{parts}
</html>
"""


def main(arguments: list[str] | None = None) -> int:
    """Make the pictures of all screens, or of those that are named, and a page that lists them."""
    asked = _parser().parse_args(arguments)
    look = Appearance(_laptop(), theme=Theme.LIGHT)
    for theme, folder in FOLDERS.items():
        (asked.out / folder).mkdir(parents=True, exist_ok=True)
        for name in asked.only or EVERY:
            look.choose(theme=theme, scale=1.0)
            photograph(name, look).save(str(asked.out / folder / f"{name}.png"))
            print(folder, name)
    if asked.design:
        lay_beside(asked.design, asked.out)
    (asked.out / "index.html").write_text(page(asked.out), encoding="utf-8")
    return 0


def photograph(name: str, look: Appearance) -> QPixmap:
    """Open one screen in a world of its own, and take the window with what lies over it."""
    with tempfile.TemporaryDirectory() as folder:
        moment = AFTERWARDS if name in AFTER else BEGIN
        world = replace(a_world(Path(folder)), today=Today(lambda: moment))
        kind = RoomVisit if name in LED or name in ROOM else Visit
        visit = kind(Path(folder), look, world=world)
        EVERY[name](visit)
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        picture = _taken(visit, look.theme, in_room=name in ROOM)
        visit.leave()
    return picture


def lay_beside(designs: Path, out: Path) -> None:
    """Put each design left of the screen that was made after it."""
    (out / BESIDE).mkdir(exist_ok=True)
    for screen, number in DESIGNED.items():
        theme = next((each for each in Theme if screen.endswith(f"-{each}")), Theme.LIGHT)
        ours = out / FOLDERS[theme] / f"{screen.removesuffix(f'-{theme}')}.png"
        for design in designs.glob(f"{number}-*.png") if ours.exists() else ():
            pair = _side_by_side(QPixmap(str(design)), QPixmap(str(ours)))
            pair.save(str(out / BESIDE / f"{number}-{screen}.png"))


def page(out: Path) -> str:
    """Give a page with every picture there is in the folder."""
    pairs = sorted(each.name for each in (out / BESIDE).glob("*.png"))
    found = [name for name in EVERY if (out / FOLDERS[Theme.LIGHT] / f"{name}.png").exists()]
    parts = [_part(name, [f"{BESIDE}/{name}"], "naast") for name in pairs]
    parts += [_part(name, [f"{each}/{name}.png" for each in FOLDERS.values()]) for name in found]
    return _PAGE.format(parts="\n".join(parts))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.screens", description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, default=OUT, metavar="OUT")
    parser.add_argument("--design", type=Path, metavar="FOLDER", help="where 01-….png … stand")
    parser.add_argument("--only", nargs="+", choices=EVERY, metavar="SCREEN")
    return parser


def _laptop() -> QApplication:
    """Give Qt one screen in memory, as large as that of the design."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "screen.json"
        config.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        return QApplication([sys.argv[0], "-platform", f"offscreen:configfile={config}"])


def _taken(visit: Visit, theme: Theme, *, in_room: bool) -> QPixmap:
    if in_room and isinstance(visit, RoomVisit):
        visit.room.wear(theme)  # which is not that of the facilitator
        return visit.room.grab()
    picture, front = visit.window.grab(), visit.front
    if front is not visit.window:
        place = front.mapToGlobal(QPoint()) - visit.window.mapToGlobal(QPoint())
        painter = QPainter(picture)
        painter.drawPixmap(place, front.grab())
        painter.setPen(QColor("gray"))  # a desktop draws an edge here
        painter.drawRect(QRect(place, front.size()))
        painter.end()
    return picture


def _side_by_side(left: QPixmap, right: QPixmap) -> QPixmap:
    whole = QPixmap(left.width() + _GAP + right.width(), max(left.height(), right.height()))
    whole.fill(QColor("magenta"))
    painter = QPainter(whole)
    painter.drawPixmap(0, 0, left)
    painter.drawPixmap(left.width() + _GAP, 0, right)
    painter.end()
    return whole


def _part(name: str, pictures: Iterable[str], look: str = "") -> str:
    shown = "\n".join(f'<img class="{look}" src="{each}" alt="{name}">' for each in pictures)
    return f"<h2>{name.removesuffix('.png')}</h2>\n{shown}"


if __name__ == "__main__":
    sys.exit(main())
