"""How the pages of a document are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fit(StrEnum):
    """What of a page is to be in sight at once."""

    WHOLE = "whole"
    WIDTH = "width"


@dataclass(slots=True, kw_only=True)
class Sight:
    """What was chosen last, for as long as the window is open."""

    fit: Fit = Fit.WHOLE
