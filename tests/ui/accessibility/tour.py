"""Open every screen in each language, size and theme; photograph it, and tell what is amiss."""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.application.ports import Today
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme
from tests.cli.program import a_world
from tests.pseudo import spoken

from .after import AFTER
from .keys import untold
from .names import nameless
from .screens import SCREENS
from .seeing import clipped, faint
from .visit import Visit
from .walking import to_reach, told, walk

LANGUAGES, SCALES = ("nl", "en", "pseudo"), (1.0, 1.5, 2.0)
THEMES = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
_BEGIN = datetime(2026, 11, 12, 13, 30).astimezone()
_AFTERWARDS = datetime(2026, 11, 24, 9, 0).astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was found on one screen."""

    where: str
    kind: str
    what: str


def main(arguments: list[str] | None = None) -> int:
    """Go round, and give 1 where anything was found."""
    asked = _parser().parse_args(arguments)
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    look = Appearance(qt, theme=Theme.LIGHT)  # type: ignore[arg-type] # an application
    counted, found = 0, list[Seen]()
    for language in asked.languages:
        with spoken() if language == "pseudo" else nullcontext():
            for scale in asked.scales:
                for name in asked.only or _names(scale):
                    found += _one(name, look, language, scale, asked)
                    counted += 1
                    print(f"{counted} {language} {scale:.0%} {name}: {len(found)}", flush=True)  # noqa: T201 - its report
    for each in found:
        print(f"{each.where}\t{each.kind}\t{each.what}")  # noqa: T201 - idem
    print(f"{counted} screens, {len(found)} found")  # noqa: T201 - idem
    return 1 if found else 0


def _names(scale: float) -> Sequence[str]:
    """Leave out the screens that are large by themselves, where all are."""
    return [name for name in SCREENS if scale == 1.0 or not name.endswith(("-200", "-large"))]


def _one(
    name: str, look: Appearance, language: str, scale: float, asked: argparse.Namespace
) -> list[Seen]:
    look.choose(theme=Theme.LIGHT, scale=scale)
    with tempfile.TemporaryDirectory() as folder:
        moment = _AFTERWARDS if name in AFTER else _BEGIN
        world = replace(a_world(Path(folder)), today=Today(lambda: moment))
        code = "nl" if language == "pseudo" else language
        visit = Visit(Path(folder), look, language=code, world=world)
        where = f"{name} {language} {scale:.0%}"
        try:
            SCREENS[name](visit)
            visit.rest()
            return list(_looked_at(visit, where, asked))
        except (TimeoutError, StopIteration, AssertionError, LookupError, ValueError) as error:
            return [Seen(where=where, kind="not opened", what=_place_of(error))]
        finally:
            visit.leave()


def _place_of(error: BaseException) -> str:
    """Tell in which line a screen was not found."""
    frames = traceback.extract_tb(error.__traceback__)
    asked = [each for each in frames if "accessibility" in each.filename and each.line]
    return f"{type(error).__name__}: {asked[1].line if len(asked) > 1 else ''}"


def _looked_at(visit: Visit, where: str, asked: argparse.Namespace) -> Iterator[Seen]:
    front = visit.front
    for kind, found in (("clipped", clipped(front)), ("nameless", nameless(front))):
        yield from (Seen(where=where, kind=kind, what=each) for each in found)
    for keys in untold(front, visit.app.screen_help()):
        yield Seen(where=where, kind="untold", what=keys)
    for theme in asked.themes:
        visit.window.ui.look.choose(theme=theme)
        visit.settle()
        _photograph(front, asked.out, f"{where} {theme}")
        for each in faint(front):
            yield Seen(where=f"{where} {theme}", kind="faint", what=each)
    if asked.walk:
        expected, made = to_reach(front), walk(front)
        for control in expected:
            if control not in made.reached:
                yield Seen(where=where, kind="unreached", what=told(control))
        yield from (Seen(where=where, kind="cut off", what=each) for each in made.cut_off)


def _photograph(front: QWidget, out: Path | None, name: str) -> None:
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        picture = front.grab()
        picture.save(str(out / f"{name.replace(' ', '_').replace('%', '')}.png"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.accessibility.tour")
    parser.add_argument("--out", type=Path, help="where the pictures go")
    parser.add_argument("--only", nargs="+", choices=SCREENS, metavar="SCREEN")
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--scales", nargs="+", type=float, default=SCALES)
    parser.add_argument("--themes", nargs="+", type=Theme, default=THEMES)
    parser.add_argument("--walk", action="store_true", help="go round with Tab too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
