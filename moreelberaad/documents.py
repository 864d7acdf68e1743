"""Documents from a session: composed here, beside `bootstrap`, from disclosure to proven file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad import wording
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import batches, files
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.i18n import Language
from moreelberaad.ways_out import stay_out_of_vaults

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document
    from moreelberaad.application.exports import HandedOut
    from moreelberaad.domain.privacy import Disclosure

FORMATS = ("pdf", "html", "md")
"""The endings of the documents that `write_document` makes."""


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
) -> Rendered:
    """Make one file in one of `FORMATS`: whole and clean, or not at all.

    `check` and what is raised are those of `make_documents`; a file that is there is replaced.
    """
    return _written(_composed(disclosure, language, marking), form, path, today, check)


def make_documents(  # noqa: PLR0913 - everything after the first is named
    disclosure: Disclosure,
    *,
    forms: Sequence[str],
    folder: Path,
    language: Language,
    today: date,
    marking: str = "",
    check: Callable[[Told], None] = lambda _: None,
    told: Callable[[int, int], None] = lambda _number, _of: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Made:
    """Make a file of each form in a folder: all of them whole and clean, or none.

    `marking` stands at the top and bottom of every page. `check` looks at the name of the files
    and at every text in them, and raises for what may not leave. `told` hears how many files are
    there. Raises `CannotWrite`, `DiskFull`, `UncleanDocument`.
    """
    name = language.say(wording.DOCUMENTS[disclosure.document]).lower().replace(" ", "-")
    stay_out_of_vaults(folder / name)
    check(_file_name(name))
    document = _composed(disclosure, language, marking)
    contents: dict[str, bytes] = {}
    for form in forms:
        if is_stopped():
            return Made()
        contents[form] = _proven(document, form, today, check).content
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
    document = _composed(disclosure, language, marking)
    if check is not None:
        _proven(document, "pdf", today, check)
    return _drawn(document, today, ppi)


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
    return _written(_copy(handed_out, language, marking), form, path, today, handed_out.check)


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
    document = _copy(handed_out, language, marking)
    _proven(document, "html", today, handed_out.check)
    return _drawn(document, today, ppi)


def _copy(handed_out: HandedOut, language: Language, marking: str) -> Document:
    from moreelberaad.adapters.exporting import read_back_sheet  # noqa: PLC0415 - as for `_proven`

    return read_back_sheet.compose_copy(handed_out.copy, language, marking=marking)


def _composed(disclosure: Disclosure, language: Language, marking: str) -> Document:
    from moreelberaad.adapters.exporting import compose  # noqa: PLC0415 - as for `_proven`

    return compose.compose(disclosure, language, marking=marking)


def _written(
    document: Document, form: str, path: Path, today: date, check: Callable[[Told], None]
) -> Rendered:
    stay_out_of_vaults(path)
    check(_file_name(path.stem))
    rendered = _proven(document, form, today, check)
    files.write_whole(path, rendered.content)
    return rendered


def _drawn(document: Document, today: date, ppi: float) -> tuple[bytes, ...]:
    from moreelberaad.adapters.exporting import preview  # noqa: PLC0415 - as for `_proven`

    return preview.draw_pages(document, today.replace(day=1), ppi=ppi)


def _file_name(name: str) -> Told:
    return Told(where=Where.FILE_NAME, text=name)


def _proven(document: Document, form: str, today: date, check: Callable[[Told], None]) -> Rendered:
    # jinja2 and typst take 60 ms to load, and only a document needs them
    from moreelberaad.adapters.exporting import proving  # noqa: PLC0415

    return proving.proven(document, form, today.replace(day=1), check)
