"""*Instellingen*, the help of a screen and the key sheet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLineEdit

from moreelberaad.ui.viewmodels.settings.pages import PageCode
from moreelberaad.ui.views.settings.place import SettingsPlace
from tests.ui.hands import named

from .visit import Open, Visit


def in_settings(visit: Visit) -> SettingsPlace:
    """Go in, and to *Instellingen*."""
    visit.make_vault()
    visit.start()
    visit.unlock()
    visit.wait_for(visit.window.ui.say("Nieuw beraad"))
    visit.press(visit.window.ui.say("Instellingen"))
    place = visit.window.findChild(SettingsPlace)
    assert isinstance(place, SettingsPlace)
    return place


def _page(code: PageCode, visit: Visit) -> None:
    in_settings(visit).show_page(code)
    visit.settle()


def _large(code: PageCode, visit: Visit) -> None:
    visit.enlarge(2.0)
    _page(code, visit)


def _sought(words: str, visit: Visit) -> None:
    place = in_settings(visit)
    line = named(place, visit.window.ui.say("Zoek een instelling"), QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(words)
    visit.settle()


def _pressed(keys: str, visit: Visit) -> None:
    in_settings(visit)
    visit.keyboard.press(keys)
    visit.settle()


CHOSEN: Mapping[str, Open] = {
    **{f"settings-{code}": partial(_page, code) for code in PageCode},
    **{f"settings-{code}-200": partial(_large, code) for code in PageCode},
    "settings-found": partial(_sought, "beraad"),
    "settings-nothing": partial(_sought, "xyz"),
    "help": partial(_pressed, "F1"),
    "keys": partial(_pressed, "Ctrl+/"),
}
