"""Why nothing of a session is wiped: a *bewaarstop* (domain.md 6.3, 6.4)."""

from __future__ import annotations

from enum import StrEnum


class HoldReason(StrEnum):
    """The reasons for a bewaarstop, from a list: no free text about people."""

    WOO = "woo"
    COMPLAINT = "complaint"
    INQUIRY = "inquiry"
    OTHER = "other"
