"""One document of a session in the making: its files, and the metadata sheets beside them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.application.office import Archive
from moreelberaad.domain.errors import NoFollowUpDays
from moreelberaad.domain.leaks import Told
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Rows
from moreelberaad.i18n import Language
from moreelberaad.readers_at_hand import guide_for

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document
    from moreelberaad.domain.privacy import Disclosure

CALENDAR = "ics"
"""The ending of a file with the days on which agreements are looked back on, and nothing else."""
_SHEET = "mdto.xml"
NamedFile = tuple[str, bytes]
"""The name of a file, and what stands in it."""


@dataclass(frozen=True, kw_only=True)
class Making:
    """What decides what the files hold; `house` is the office's own Word file."""

    disclosure: Disclosure
    language: Language
    today: date
    marking: str = ""
    house: bytes = b""

    @cached_property
    def document(self) -> Document:
        """Give the document as it is before any format."""
        # jinja2 and typst take 60 ms to load, and only a document needs them
        from moreelberaad.adapters.exporting import compose  # noqa: PLC0415

        guide = guide_for(self.disclosure.readers)
        return compose.compose(self.disclosure, self.language, marking=self.marking, guide=guide)

    def rendered(self, form: str, check: Callable[[Told], None]) -> Rendered:
        """Make a file and read it back; raises what `check` does, and `NoFollowUpDays`."""
        from moreelberaad.adapters.exporting import proving  # noqa: PLC0415 - as above

        if form == CALENDAR:
            return Rendered(content=self._calendar(), replaced=0, standards=True)
        return proving.proven(self.document, form, self._month, check, house=self.house)

    def sheets(
        self, archive: Archive, stem: str, files: Mapping[str, NamedFile]
    ) -> dict[str, bytes]:
        """Give a metadata sheet for the document and one for each file, by their endings.

        `stem` is the name before the dot of what is made. Raises `InputRejected` for an archive
        that lacks something.
        """
        from moreelberaad.adapters.exporting import mdto  # noqa: PLC0415 - as above

        described = mdto.Described(
            name=stem,
            title=self.document.title,
            document=self.document.banner,
            language=self.language.code,
            month=self._month,
            retention=archive.term,
        )
        identity = secrets.token_hex(16)
        made = {_SHEET: mdto.object_sheet(described, archive, identity)}
        for form, (name, content) in files.items():
            made[f"{form}.{_SHEET}"] = mdto.file_sheet(
                described, archive, identity, name, content, form
            )
        return made

    @property
    def _month(self) -> date:
        return self.today.replace(day=1)

    def _calendar(self) -> bytes:
        from moreelberaad.adapters.exporting import follow_up_calendar  # noqa: PLC0415 - as above

        days = sorted(set(_follow_up_days(self.disclosure)))
        if not days:
            raise NoFollowUpDays
        return follow_up_calendar.calendar_file(
            days, self.language, self._month, lambda: secrets.token_hex(16)
        )


def with_sheets(forms: Iterable[str]) -> tuple[str, ...]:
    """Give the endings of these files and of their metadata sheets."""
    forms = tuple(forms)
    return (*forms, _SHEET, *(f"{form}.{_SHEET}" for form in forms))


def _follow_up_days(disclosure: Disclosure) -> Iterator[date]:
    for item in (item for part in disclosure.parts for item in part.items):
        if item.field.kind is Kind.AGREEMENTS and isinstance(item.value, Rows):
            for row in item.value.items:
                day = row.cells.get("follow_up_date")
                if isinstance(day, date):
                    yield day
