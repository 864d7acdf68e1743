"""Where plain words may be written, and how a document comes there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.storage import manifest
from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import CannotWrite
from moreelberaad.domain.leaks import Told, Where

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document


def stay_out_of_vaults(path: Path) -> None:
    """Refuse a place inside any vault or backup: plain words do not belong there."""
    with files.write_errors(path):
        inside = manifest.lies_within(path)
    if inside:
        raise CannotWrite(file=path.name)


def look_at_place(path: Path, check: Callable[[Told], None]) -> None:
    """Refuse a place in a vault, and whatever `check` raises for in the name of a file."""
    stay_out_of_vaults(path)
    check(Told(where=Where.FILE_NAME, text=path.stem))


def write_proven(  # noqa: PLR0913 - everything after the first is named
    document: Document,
    *,
    form: str,
    path: Path,
    today: date,
    check: Callable[[Told], None],
    house: bytes = b"",
) -> Rendered:
    """Write a document that was read back: whole and clean, or not at all.

    `house` is the office's own Word file. A file that is there is replaced. Raises `CannotWrite`,
    `DiskFull`, and what `check` raises.
    """
    # jinja2 and typst take 60 ms to load, and only a document needs them
    from moreelberaad.adapters.exporting import proving  # noqa: PLC0415

    look_at_place(path, check)
    rendered = proving.proven(document, form, today.replace(day=1), check, house=house)
    files.write_whole(path, rendered.content)
    return rendered
