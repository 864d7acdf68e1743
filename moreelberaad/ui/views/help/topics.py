"""Which help belongs to which screen: by what the page is, so that no page has to know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Unlock": "unlock",
        "HeldDoor": "unlock",
        "Renewal": "unlock",
        "FirstStart": "first_start",
        "Start": "start",
        "NewSessionView": "new_session",
        "PlansPage": "plans",
        "SeriesPage": "series",
        "MethodsPage": "methods",
        "PapersPage": "papers",
        "AfterwardsPage": "afterwards_start",
        "AfterwardsView": "afterwards",
        "CardsPlace": "cards",
        "ImportPage": "cards_import",
        "FinishingPlace": "finishing",
        "ReadingBackPage": "reading_back",
        "ReviewPage": "review",
        "SecondReaderPage": "second_reader",
        "ExportPage": "export",
        "FollowUpPage": "follow_up",
        "LessonsPage": "lessons",
        "TrendsPage": "trends",
        "AgreementsPage": "agreements",
        "SettingsPlace": "settings",
        "Rehearsal": "rehearsal",
        "RunView": "session",
        "Reveal": "reveal",
        "BoundaryPage": "boundary",
        "PausePage": "pause",
        "ClosingView": "closing",
        "ClosedView": "closed",
    }
)
"""The topic of each page, by the name of its class."""


def topic_of(window: QWidget) -> str:
    """Give the code of what is on show: around the keyboard, or else the innermost page seen."""
    focused = QApplication.focusWidget()
    if focused is not None and (found := _around(focused)):
        return found
    seen = (each for each in window.findChildren(QWidget) if each.isVisible())
    codes = [TOPICS.get(type(each).__name__, "") for each in seen]
    return next(filter(None, reversed(codes)), "start")


def _around(widget: QWidget | None) -> str:
    while widget is not None:
        if found := TOPICS.get(type(widget).__name__):
            return found
        widget = widget.parentWidget()
    return ""
