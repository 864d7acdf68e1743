"""Every window, dialog, menu and state of the program, by name; each in a world of its own."""

from __future__ import annotations

from collections.abc import Mapping

from .after import AFTER
from .before import BEFORE
from .beside import BESIDE
from .chosen import CHOSEN
from .during import DURING
from .every_method import EVERY_METHOD
from .keeping import KEEPING
from .papers import PAPERS
from .preparing import PREPARING
from .visit import Open

SCREENS: Mapping[str, Open] = {
    **BEFORE,
    **PREPARING,
    **PAPERS,
    **DURING,
    **BESIDE,
    **AFTER,
    **CHOSEN,
    **KEEPING,
    **EVERY_METHOD,
}
"""What opens each state; the names are those of the screenshots too."""

PICTURES_ONLY = frozenset(
    {
        "card-k3",
        "card-k4",
        "card-k5",
        "dissent",
        "follow-up",
        "glossary",
        "methods",
        "on-paper",
        "reading-aloud-large",
        "rephrasing",
        "route",
        "writer",
        *(name for name in KEEPING if f"{name}-large" in KEEPING),
        *(name for name in EVERY_METHOD if f"{name}-200" in EVERY_METHOD),
    }
)
"""States whose controls are walked in another one: the same in larger text, or the same step."""
WALKED = tuple(name for name in SCREENS if name not in PICTURES_ONLY)
