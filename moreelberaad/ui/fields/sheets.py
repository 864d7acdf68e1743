"""The small style sheet of the editors; colours only by way of the palette of the theme."""

from __future__ import annotations

WORD_LIST = "QListView { background: palette(base); border: 1px solid palette(mid); }"
"""A list that stands in a window of its own needs a ground."""
