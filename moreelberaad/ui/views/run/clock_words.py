"""What the clock says, as short words."""

from __future__ import annotations

from datetime import time
from enum import Enum, auto
from math import ceil

from moreelberaad.ui.support.ui import Ui

_MINUTE = 60
_WHOLE = 100


class Stretch(Enum):
    """How a step stands with its time."""

    AMPLE = auto()
    NEARLY_OVER = auto()
    OVER = auto()


def stretch(remaining: int, planned: int, *, turns: int) -> Stretch:
    """Judge the seconds left by the minutes planned, and the percentage left that is little."""
    if remaining < 0:
        return Stretch.OVER
    return (
        Stretch.NEARLY_OVER if remaining * _WHOLE <= planned * _MINUTE * turns else Stretch.AMPLE
    )


def countdown(remaining: int) -> str:
    """Write seconds as minutes and seconds, such as 12:40."""
    minutes, seconds = divmod(abs(remaining), _MINUTE)
    return f"{minutes:02}:{seconds:02}"


def over(ui: Ui, remaining: int) -> str:
    """Tell how far a step is past its time."""
    return ui.say("{number} min over", number=minutes_over(remaining))


def minutes_over(remaining: int) -> int:
    """Give the minutes past the time of a step, begun ones too."""
    return ceil(-remaining / _MINUTE)


def spoken(ui: Ui, remaining: int, planned: int) -> str:
    """Tell the whole minutes left, for a screen reader."""
    if remaining < 0:
        return over(ui, remaining)
    return ui.say("nog {left} van {planned} min", left=remaining // _MINUTE, planned=planned)


def pace(ui: Ui, minutes: int) -> str:
    """Tell how far behind or ahead the session is; within a minute it is on time."""
    if minutes > 0:
        return ui.say("{number} min achter", number=minutes)
    if minutes < 0:
        return ui.say("{number} min voor", number=-minutes)
    return ui.say("op schema")


def hour(ui: Ui, moment: time) -> str:
    """Write an hour, such as 15.32 uur."""
    return ui.say("{hour} uur", hour=ui.language.clock(moment))
