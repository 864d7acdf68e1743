"""A line of one title, in which hints are shown."""

from __future__ import annotations

from moreelberaad.ui.support.timeline_keys import TimelineLine


class HintedLine(TimelineLine):
    """Words of one line that are looked at while somebody types them."""

    is_role = False
