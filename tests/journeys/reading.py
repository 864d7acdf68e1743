"""Documents as a reader sees them, whichever format they have."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

DOCUMENTS = ("record", "agreements", "lessons")
FORMATS = ("md", "html", "pdf", "docx", "odt", "txt", "json")
EVERY_DOCUMENT = [(document, form) for document in DOCUMENTS for form in FORMATS]


def words(file: Path) -> str:
    """Give all words of a document on one line, without what its format adds."""
    match file.suffix:
        case ".pdf":
            text = "\n".join(pages(file))
        case ".html":
            text = _html(file.read_text(encoding="utf-8"))
        case ".docx" | ".odt":
            text = _office(file)
        case _:
            text = file.read_text(encoding="utf-8").replace("\\", "")
    return " ".join(text.split())


def letters(text: str) -> str:
    """Give only the letters and digits, so that no line end or hyphen hides a word."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def traces(text: str, wanted: Iterable[str]) -> list[str]:
    """Give those of the wanted words that stand somewhere in a text, however it is broken."""
    return [each for each in wanted if letters(each) in letters(text)]


def pages(file: Path) -> list[str]:
    """Give the text of each page of a PDF."""
    reader = shutil.which("pdftotext")
    assert reader is not None, "pdftotext is in the list of Debian packages (poppler-utils)"
    done = subprocess.run([reader, "-raw", str(file), "-"], capture_output=True, check=True)
    return [page for page in done.stdout.decode().split("\f") if page.strip()]


def _office(file: Path) -> str:
    """Give the text of every part, each paragraph apart."""
    with ZipFile(file) as office:
        parts = [office.read(name).decode() for name in office.namelist() if name.endswith(".xml")]
    return unescape(re.sub(r"<[^>]*>", "", re.sub(r"</(?:w|text):(?:p|h)>", " ", " ".join(parts))))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_shown = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_shown = tag not in {"style", "script"}
        self.found += [value for name, value in attrs if value and name not in {"class", "id"}]

    def handle_data(self, data: str) -> None:
        if self._is_shown:
            self.found.append(data)


def _html(page: str) -> str:
    parser = _Words()
    parser.feed(page)
    return " ".join(parser.found)
