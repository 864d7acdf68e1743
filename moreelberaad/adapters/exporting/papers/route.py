"""The ways of the reporting route, with what the office filled in."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad import wording
from moreelberaad.i18n import Language


def ways_of(route: tuple[str, ...], language: Language) -> Iterator[tuple[str, str, str]]:
    """Give what each way is for, whose it is everywhere, and the contact, which may be empty."""
    own = (*route, *("" for _ in wording.REPORTING_ROUTE))
    for (title, roles), text in zip(wording.REPORTING_ROUTE, own, strict=False):
        yield language.say(title), language.say(roles), text.strip()
