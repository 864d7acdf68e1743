"""Where suspicions go: the office's own public route, one line for each of five ways.

It is kept with the settings, outside every vault, and holds contacts on purpose (domain.md 6.5).
"""

from __future__ import annotations

from collections.abc import Sequence

from moreelberaad.domain.text import one_line

Route = tuple[str, ...]

NO_ROUTE: Route = ("", "", "", "", "")
"""Danger, talking in confidence, reporting, outside the organisation, and what is classified."""
LONGEST_CONTACT = 160


def tidy_route(contacts: Sequence[str]) -> Route:
    """Give five lines, none too long; what is missing stays empty."""
    lines = [one_line(contact)[:LONGEST_CONTACT] for contact in contacts[: len(NO_ROUTE)]]
    return (*lines, *NO_ROUTE[len(lines) :])


def is_empty(route: Route) -> bool:
    """Tell whether nobody filled in any of it."""
    return not any(route)
