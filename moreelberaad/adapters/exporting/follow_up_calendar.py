"""The days a group looks back on, for a calendar: the days only, and nothing of an agreement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final

from moreelberaad.i18n import N_, Language

_SUMMARY: Final = N_("Terugblik op afspraak")
_MOST_OCTETS: Final = 75
_ESCAPED: Final = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})


def calendar_file(
    days: Sequence[date], language: Language, month: date, chance: Callable[[], str]
) -> bytes:
    """Write an iCalendar (RFC 5545) with each day once; `chance` gives an id that says nothing."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Moreel beraad//{_escaped(language.say(_SUMMARY))}//{language.code.upper()}",
    ]
    for day in sorted(set(days)):
        lines += _event(day, language, month, chance())
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(day: date, language: Language, month: date, identity: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{_escaped(identity)}",
        f"DTSTAMP:{_digits(month.replace(day=1))}T000000Z",
        f"DTSTART;VALUE=DATE:{_digits(day)}",
        f"SUMMARY:{_escaped(language.say(_SUMMARY))}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Break a line by octets, never within a sign; what follows begins with a space."""
    part = ""
    for sign in line:
        if len((part + sign).encode()) > _MOST_OCTETS:
            yield part
            part = " "
        part += sign
    yield part
