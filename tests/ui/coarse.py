"""Previews drawn coarsely: only who looks how sharp a page is needs every dot of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from moreelberaad.ui.viewmodels import export_work, paper_order

SHARP = export_work.ON_SCREEN
"""Dots per inch that a user sees."""
_PER_INCH = 30


@contextmanager
def coarse_pages() -> Iterator[None]:
    """Draw the pages on screen in as few dots as still have the shape of a page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export_work, "ON_SCREEN", _PER_INCH)
        patch.setattr(paper_order, "ON_SCREEN", _PER_INCH)
        yield
