"""Every window, dialog, menu and state of the program, by name; each in a world of its own."""

from __future__ import annotations

from collections.abc import Mapping

from .after import AFTER
from .before import BEFORE
from .beside import BESIDE
from .during import DURING
from .preparing import PREPARING
from .visit import Open

SCREENS: Mapping[str, Open] = {**BEFORE, **PREPARING, **DURING, **BESIDE, **AFTER}
"""What opens each state; the names are those of the screenshots too."""
