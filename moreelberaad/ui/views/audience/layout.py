"""From a frame to pages: the one place where it is decided what of it is painted."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QSize

from moreelberaad.domain.frames import (
    AwayFrame,
    BlackFrame,
    BoundaryFrame,
    BreakFrame,
    CardFrame,
    ChoosingFrame,
    Frame,
    OverviewFrame,
    ReadBackFrame,
    RevealFrame,
    StepFrame,
    Welcome,
)
from moreelberaad.i18n import Language
from moreelberaad.ui.views.audience.choosing import choosing_pages
from moreelberaad.ui.views.audience.frames_of_steps import card_pages, step_pages
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.look import AudienceLook
from moreelberaad.ui.views.audience.overview import overview_pages
from moreelberaad.ui.views.audience.quiet import (
    black_pages,
    break_pages,
    one_sentence,
    welcome_pages,
)
from moreelberaad.ui.views.audience.reading_back import reading_back_pages
from moreelberaad.ui.views.audience.reveal import reveal_pages
from moreelberaad.ui.views.audience.sheet import Sheet

_LEAST = QSize(320, 180)
"""What is smaller is no screen; a window is so for a moment, when it is made."""


def lay_out(frame: Frame, size: QSize, language: Language, look: AudienceLook) -> tuple[Page, ...]:
    """Lay out a frame on a screen of this size; there is always a first page."""
    if size.width() < _LEAST.width() or size.height() < _LEAST.height():
        return (Page(size=size, ground="window", items=()),)
    sheet = Sheet(size=size, language=language, look=look)
    match frame:
        case Welcome():
            return welcome_pages(sheet)
        case StepFrame():
            return step_pages(sheet, frame)
        case CardFrame():
            return card_pages(sheet, frame)
        case ChoosingFrame():
            return choosing_pages(sheet, frame)
        case RevealFrame():
            return reveal_pages(sheet, frame)
        case OverviewFrame():
            return overview_pages(sheet, frame)
        case ReadBackFrame():
            return reading_back_pages(sheet, frame)
        case _:
            return _quiet(sheet, frame)


def _quiet(
    sheet: Sheet, frame: BreakFrame | BoundaryFrame | AwayFrame | BlackFrame
) -> tuple[Page, ...]:
    match frame:
        case BreakFrame(until=until):
            return break_pages(sheet, until)
        case BoundaryFrame():
            return one_sentence(sheet, sheet.language.say("We stoppen even"))
        case AwayFrame():
            return one_sentence(sheet, sheet.language.say("We gaan zo verder"))
        case BlackFrame():
            return black_pages(sheet)
        case _:
            assert_never(frame)
