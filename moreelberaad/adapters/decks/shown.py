"""The value of a cell as the words that a spreadsheet shows for it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from openpyxl.utils.escape import unescape

_NIGHT = time()


def shown(value: Any) -> str:  # noqa: ANN401 - whatever stands in a cell
    """Give 1 rather than 1.0, and a day as 2026-12-01."""
    match value:
        case None:
            return ""
        case str():
            return unescape(value) if "_x" in value else value
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == _NIGHT:
            return value.date().isoformat()
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case date() | time():
            return value.isoformat()
        case timedelta():
            minutes, seconds = divmod(int(value.total_seconds()), 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours}:{minutes:02}:{seconds:02}"
        case _:
            return str(value)
