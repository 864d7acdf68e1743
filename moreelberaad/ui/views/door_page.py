"""The look of a closed door: a logo, what is told, what is asked, and a foot (ux.md 3.14)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.views.layouts import Width, bare, edged, picture, scrolled, wrapped

_WIDTH = 480


def door_page(ui: Ui, title: str, lead: str, *asked: QWidget) -> QWidget:
    """Lay out one column in the middle, below a title and what is told first."""
    head = down(
        Logo(ui, 44),
        28,
        words(ui, title, "heading1"),
        words(ui, lead, "lead", token="ink2"),
        spacing="xs",
    )
    column = bare(QWidget(), down(head, 20, *asked, spacing="sm"))
    Width(ui, column, _WIDTH)
    page = bare(QWidget(), across(None, down(None, column, None), None))
    return scrolled(page)


def door_foot(ui: Ui, said: str, *ways: QWidget) -> QWidget:
    """Say something small at the foot, with other ways beside it."""
    told = words(ui, said, "caption", token="muted")
    foot = bare(QWidget(), wrapped(ui, told, *ways))
    return edged(ui, QWidget(), across(None, foot, None), 20, 12)


def clock_stands_still(ui: Ui) -> QWidget:
    """Say that no time goes by for the group."""
    told = across(
        picture(ui, "timer"), words(ui, ui.say("De klok staat stil."), token="ink2"), spacing="md"
    )
    told.setStretch(1, 1)
    return bare(QWidget(), down(20, line(ui), 8, told))
