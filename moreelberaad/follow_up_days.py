"""A calendar file of the days to look back on: composed here, beside `bootstrap`."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import NoFollowUpDays
from moreelberaad.i18n import Language
from moreelberaad.ways_out import stay_out_of_vaults

ENDING = ".ics"


def write_days(path: Path, days: Sequence[date], *, language: Language, today: date) -> None:
    """Write a calendar with each day once, and nothing of an agreement.

    A file that is there is replaced. Raises `NoFollowUpDays`, `CannotWrite`, `DiskFull`.
    """
    from moreelberaad.adapters.exporting import follow_up_calendar  # noqa: PLC0415 - rarely needed

    if not days:
        raise NoFollowUpDays
    stay_out_of_vaults(path)
    month = today.replace(day=1)
    content = follow_up_calendar.calendar_file(
        days, language, month, lambda: secrets.token_hex(16)
    )
    files.write_whole(path, content)
