"""Photograph the pages of every document into schermen/bladen: as PDF, and of Word and ODT."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PIL import Image

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.papers.model import PaperDocument
from moreelberaad.adapters.exporting.papers.pages import render
from moreelberaad.i18n import DUTCH
from tests.adapters.exporting.every_document import EVERY, MAKERS, laid_out
from tests.pseudo import spoken

FOLDER: Final = Path(__file__).parent.parent / "schermen" / "bladen"
_MONTH: Final = date(2026, 11, 1)
_OFFICE: Final = ("docx", "odt")
_RESOLUTION: Final = "60"
_PER_ROW: Final = 5
_GAP: Final = 12


def main() -> int:
    """Make the files, let the office program set its own, and lay the pages beside each other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=[], help="documents, such as record")
    only = parser.parse_args().only
    wanted = [each for each in EVERY if not only or each[0] in only]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made_in:
        folder = Path(made_in)
        for name, language in wanted:
            _make(folder, name, language)
        with spoken():  # a language with longer words; only our own pages are of interest in it
            for name in dict(wanted):
                _put(folder, f"{name}.pseudo.pdf", MAKERS[name](DUTCH))
        _set_office_files(folder)
        for pdf in sorted(folder.glob("*.pdf")):
            _contact_sheet(_photographed(pdf)).save(FOLDER / f"{pdf.stem}.png")
    return 0


def _make(folder: Path, name: str, language: str) -> None:
    for form in ("pdf", *_OFFICE):
        place = folder if form == "pdf" else folder / form
        place.mkdir(exist_ok=True)
        _put(place, f"{name}.{language}.{form}", laid_out(name, language))


def _put(folder: Path, name: str, document: Document | PaperDocument) -> None:
    form = name.rpartition(".")[2]
    (folder / name).write_bytes(render(document, _MONTH, form).content)


def _set_office_files(folder: Path) -> None:
    """Let LibreOffice make PDFs; without it only our own are photographed."""
    office = shutil.which("soffice")
    if office is None:
        return
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for form in _OFFICE:
        files = sorted(str(each) for each in (folder / form).iterdir())
        to_pdf = ("--headless", "--convert-to", "pdf", "--outdir", str(folder / form), *files)
        subprocess.run([office, profile, *to_pdf], check=True, capture_output=True)  # noqa: S603 - the program of the user
        for pdf in (folder / form).glob("*.pdf"):
            pdf.rename(folder / f"{pdf.stem}.{form}.pdf")


def _photographed(pdf: Path) -> Sequence[Path]:
    pages = ["pdftoppm", "-r", _RESOLUTION, "-png", str(pdf), str(pdf.with_suffix(""))]
    subprocess.run(pages, check=True)  # noqa: S603 - a tool of the Debian list
    return sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))


def _contact_sheet(pictures: Iterable[Path]) -> Image.Image:
    """Lay the pages of a document in rows of five."""
    pages = [Image.open(each) for each in pictures]
    wide, high = (max(sizes) + _GAP for sizes in zip(*(page.size for page in pages), strict=True))
    rows = -(-len(pages) // _PER_ROW)
    sheet = Image.new("RGB", (wide * min(len(pages), _PER_ROW) + _GAP, high * rows + _GAP), "grey")
    for index, page in enumerate(pages):
        row, column = divmod(index, _PER_ROW)
        sheet.paste(page, (_GAP + column * wide, _GAP + row * high))
    return sheet


if __name__ == "__main__":
    sys.exit(main())
