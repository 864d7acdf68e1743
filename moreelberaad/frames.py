"""Where something went wrong, in names of our own and of libraries: never in words of a note."""

from __future__ import annotations

import traceback
from types import TracebackType

_MOST = 12
_UNKNOWN = "?"


def places(trace: TracebackType | None, most: int = _MOST) -> tuple[str, ...]:
    """Give `module:function:line` of each frame, the innermost first; no path, no value."""
    frames = [*traceback.walk_tb(trace)][::-1][:most]
    return tuple(
        f"{frame.f_globals.get('__name__', _UNKNOWN)}:{frame.f_code.co_qualname}:{line}"
        for frame, line in frames
    )
