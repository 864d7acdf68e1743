"""Which options of a list stand in sight, and which are looked up."""

from __future__ import annotations

from moreelberaad.domain.template import Field
from moreelberaad.ui.fields.help import Help

MOST_IN_SIGHT = 12
"""More options would fill the page: the likely ones are shown, another one is looked up."""


def likely_codes(asked: Field, offered: Help, language: str) -> tuple[str, ...]:
    """Give the codes to show at once: all of a short list, the pinned values of a long one."""
    if len(asked.options) <= MOST_IN_SIGHT:
        return tuple(option.code for option in asked.options)
    pinned = {word.casefold() for word in offered.pinned_values}
    return tuple(
        option.code for option in asked.options if option.label.get(language).casefold() in pinned
    )
