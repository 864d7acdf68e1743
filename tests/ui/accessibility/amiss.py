"""Everything that keeps somebody from using a window, together."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .names import nameless
from .seeing import clipped, faint
from .walking import to_reach, told, walk


def amiss(front: QWidget) -> list[str]:
    """Give what has no name, no room or no contrast, and what Tab does not lead to in sight."""
    seen = [
        *(f"nameless {each}" for each in nameless(front)),
        *(f"clipped {each}" for each in clipped(front)),
        *(f"faint {each}" for each in faint(front)),
    ]
    expected, made = to_reach(front), walk(front)
    missed = (told(each) for each in expected if each not in made.reached)
    return [
        *seen,
        *(f"unreached {each}" for each in missed),
        *(f"cut off {each}" for each in made.cut_off),
    ]
