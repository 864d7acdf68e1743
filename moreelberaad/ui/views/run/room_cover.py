"""What the participants see while a page lies over the work."""

from __future__ import annotations

from datetime import time

from moreelberaad.domain.frames import BoundaryFrame, BreakFrame, Welcome
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.standing import Cover


def cover_room(publisher: Publisher, covers: tuple[Cover, ...], until: time | None) -> None:
    """Follow the pages over the work; `until` is when the break ends."""
    if Cover.BOUNDARY in covers:
        publisher.cover(BoundaryFrame())
    else:
        publisher.uncover(BoundaryFrame)
    if Cover.BREAK in covers and until:
        publisher.cover(BreakFrame(until=until))
    else:
        publisher.uncover(BreakFrame)
    if Cover.READING in covers:
        publisher.cover(Welcome())
    else:
        publisher.uncover(Welcome)
