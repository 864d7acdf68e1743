"""Documents from a session: composed here, beside `bootstrap`, from disclosure to proven file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad import wording
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import batches
from moreelberaad.application.office import Archive
from moreelberaad.domain.leaks import Told
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import Language
from moreelberaad.making import CALENDAR, Making, with_sheets
from moreelberaad.ways_out import look_at_place, write_proven

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document
    from moreelberaad.application.exports import HandedOut
    from moreelberaad.domain.privacy import Disclosure

FORMATS = ("pdf", "docx", "odt", "html", "md", "txt", "json")
"""The endings of the documents that `write_document` makes."""


def forms_for(document: DocumentKind) -> tuple[str, ...]:
    """Give the endings that this document can have."""
    return (*FORMATS, CALENDAR) if document is DocumentKind.AGREEMENTS else FORMATS


@dataclass(frozen=True, slots=True)
class Made:
    """The files of one export; none when it was stopped."""

    files: tuple[Path, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Give the names of the files."""
        return tuple(file.name for file in self.files)

    def remove(self) -> None:
        """Take the files away again."""
        batches.remove(self.files)


def write_document(  # noqa: PLR0913 - everything after the first is named
    disclosure: Disclosure,
    *,
    form: str,
    language: Language,
    path: Path,
    today: date,
    marking: str = "",
    check: Callable[[Told], None] = lambda _: None,
    house: bytes = b"",
    archive: Archive | None = None,
) -> Rendered:
    """Make one file in one of `forms_for` its document: whole and clean, or not at all.

    Where there is an archive its metadata sheets stand beside it, all or none. `check` and what is
    raised are those of `make_documents`; a file that is there is replaced.
    """
    look_at_place(path, check)
    making = Making(
        disclosure=disclosure, language=language, today=today, marking=marking, house=house
    )
    rendered = making.rendered(form, check)
    named = {form: (path.name, rendered.content)}
    sheets = making.sheets(archive, path.stem, named) if archive else {}
    beside = {path.with_name(f"{path.stem}.{ending}"): made for ending, made in sheets.items()}
    batches.replace_all(beside, path, rendered.content)
    return rendered


def make_documents(  # noqa: PLR0913 - everything after the first is named
    disclosure: Disclosure,
    *,
    forms: Sequence[str],
    folder: Path,
    language: Language,
    today: date,
    marking: str = "",
    check: Callable[[Told], None] = lambda _: None,
    house: bytes = b"",
    archive: Archive | None = None,
    told: Callable[[int, int], None] = lambda _number, _of: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Made:
    """Make a file of each form in a folder: all of them whole and clean, or none.

    `marking` stands at the top and bottom of every page; `house` is the office's own Word file.
    With an archive there is a metadata sheet for the document and one for each file. `check`
    looks at the name of the files and at every text in them, and raises for what may not leave.
    `told` hears how many files are there. Raises `CannotWrite`, `DiskFull`, `UncleanDocument`,
    `NoFollowUpDays`, and `InputRejected` for an archive that lacks something.
    """
    name = language.say(wording.DOCUMENTS[disclosure.document]).lower().replace(" ", "-")
    look_at_place(folder / name, check)
    making = Making(
        disclosure=disclosure, language=language, today=today, marking=marking, house=house
    )
    contents: dict[str, bytes] = {}
    for form in forms:
        if is_stopped():
            return Made()
        contents[form] = making.rendered(form, check).content
    if archive:
        free = batches.free_stem(folder, name, with_sheets(contents))
        named = {form: (f"{free}.{form}", made) for form, made in contents.items()}
        contents |= making.sheets(archive, free, named)
    return Made(batches.write_all(folder, name, contents, told=told, is_stopped=is_stopped))


def preview_pages(  # noqa: PLR0913 - everything after the first is named
    disclosure: Disclosure,
    *,
    language: Language,
    today: date,
    marking: str = "",
    ppi: float = 110,
    check: Callable[[Told], None] | None = None,
) -> tuple[bytes, ...]:
    """Draw the pages of the PDF of a disclosure, each as a PNG; nothing is written.

    With a `check` of every text these pages may leave on paper; raises what it raises.
    """
    making = Making(disclosure=disclosure, language=language, today=today, marking=marking)
    if check is not None:
        making.rendered("pdf", check)
    return _drawn(making.document, today, ppi)


def write_read_back_copy(  # noqa: PLR0913 - everything after the first is named
    handed_out: HandedOut,
    *,
    form: str,
    language: Language,
    path: Path,
    today: date,
    marking: str = "",
) -> Rendered:
    """Make the Nalees-exemplaar in one of `FORMATS`: whole and clean, or not at all.

    Raises what `write_document` raises; a file that is there is replaced.
    """
    document = _copy(handed_out, language, marking)
    return write_proven(document, form=form, path=path, today=today, check=handed_out.check)


def read_back_pages(
    handed_out: HandedOut,
    *,
    language: Language,
    today: date,
    marking: str = "",
    ppi: float = 110,
) -> tuple[bytes, ...]:
    """Draw the pages of the Nalees-exemplaar, each as a PNG; nothing is written.

    Raises `UncleanDocument` when its words may not be read outside the vault.
    """
    # jinja2 and typst take 60 ms to load, and only a document needs them
    from moreelberaad.adapters.exporting import proving  # noqa: PLC0415

    document = _copy(handed_out, language, marking)
    proving.proven(document, "html", today.replace(day=1), handed_out.check)
    return _drawn(document, today, ppi)


def _copy(handed_out: HandedOut, language: Language, marking: str) -> Document:
    from moreelberaad.adapters.exporting import read_back_sheet  # noqa: PLC0415 - as above

    return read_back_sheet.compose_copy(handed_out.copy, language, marking=marking)


def _drawn(document: Document, today: date, ppi: float) -> tuple[bytes, ...]:
    from moreelberaad.adapters.exporting import preview  # noqa: PLC0415 - as above

    return preview.draw_pages(document, today.replace(day=1), ppi=ppi)
