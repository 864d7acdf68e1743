"""What each act is called in the timeline: the step and the kind of act, never its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.methods.content import place_of, steps_of
from moreelberaad.ui.viewmodels.methods.key_words import KEYS
from moreelberaad.ui.viewmodels.methods.placing import number_of

Content = Mapping[str, Any]


def text(language: Language, content: Content, place: str) -> str:
    """Name typing in a text, or choosing minutes."""
    handle, _, key = place.rpartition(".")
    what = language.say(KEYS[key])
    if not handle:
        return language.say("{what} gewijzigd", what=what)
    where = step(language, content, handle)
    return language.say("{what} van {where} gewijzigd", what=what, where=where)


def step_removed(language: Language, content: Content, handle: str) -> str:
    """Name taking a step out."""
    return language.say("{where} verwijderd", where=step(language, content, handle))


def step_moved(language: Language, content: Content, handle: str) -> str:
    """Name moving a step."""
    return language.say("{where} verplaatst", where=step(language, content, handle))


def field_added(language: Language, content: Content, handle: str) -> str:
    """Name adding a field."""
    return language.say("veld van {where} toegevoegd", where=step(language, content, handle))


def field_removed(language: Language, content: Content, handle: str) -> str:
    """Name taking a field out."""
    return language.say("veld van {where} verwijderd", where=step(language, content, handle))


def field_moved(language: Language, content: Content, handle: str) -> str:
    """Name moving a field."""
    return language.say("veld van {where} verplaatst", where=step(language, content, handle))


def field_changed(language: Language, content: Content, handle: str) -> str:
    """Name changing a thing of a field."""
    return language.say("veld van {where} gewijzigd", where=step(language, content, handle))


def step(language: Language, content: Content, handle: str) -> str:
    """Name a step by its number; one that comes later has none."""
    steps = steps_of(content)
    place = place_of(steps, handle)
    number = None if place is None else number_of(steps, place)
    if number is None:
        return language.say("de latere stap")
    return language.say("stap {number}", number=number)
