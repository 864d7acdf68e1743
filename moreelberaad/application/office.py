"""What an office fills in once: who answers for the notes, and what its archive asks.

It is kept with the settings, outside every vault, and stands on papers for participants
(domain.md 6.3, 6.4). These are posts and places of the office, never people at the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from moreelberaad.domain.paper_kinds import OfficeLines
from moreelberaad.domain.text import one_line

LONGEST_LINE = 120
"""Signs of one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What a metadata sheet says of every document (MDTO; tech.md 3e).

    `creator` is the archiefvormer, `source` where identifiers come from, `appraisal` the
    waardering with its code and list, `restriction` the beperkingGebruikType, `term` the
    bewaartermijn of the selection list.
    """

    creator: str = ""
    source: str = ""
    appraisal: str = ""
    appraisal_code: str = ""
    appraisal_list: str = ""
    restriction: str = ""
    term: str = ""

    @property
    def lacks(self) -> tuple[str, ...]:
        """Name what MDTO requires and nobody filled in."""
        optional = {"appraisal_code", "term"}
        named = (each.name for each in fields(self) if each.name not in optional)
        return tuple(name for name in named if not getattr(self, name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(OfficeLines):
    """The lines for papers, and those for an archive."""

    archive: Archive = field(default_factory=Archive)


NO_OFFICE = Office()
_Lines = TypeVar("_Lines", Office, Archive)


def tidy_office(found: Mapping[str, object]) -> Office:
    """Give every line of plain data on one line, none too long; what is missing stays empty."""
    archive = found.get("archive")
    return replace(
        _filled(NO_OFFICE, found),
        archive=_filled(Archive(), archive if isinstance(archive, Mapping) else {}),
    )


def _filled(blank: _Lines, found: Mapping[str, object]) -> _Lines:
    names = [each.name for each in fields(blank) if isinstance(getattr(blank, each.name), str)]
    texts = {name: found.get(name) for name in names}
    lines: dict[str, Any] = {
        name: one_line(text)[:LONGEST_LINE]
        for name, text in texts.items()
        if isinstance(text, str)
    }
    return replace(blank, **lines)
