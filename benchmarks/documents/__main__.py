"""Measure on this machine, and write docs/documenten-snelheid.md."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.documents.ours import THREE
from benchmarks.measured import in_fresh_process
from benchmarks.page import machine
from moreelberaad.adapters.exporting.renderers import FORMATS

_PAGE = Path(__file__).parents[2] / "docs" / "documenten-snelheid.md"
_HEAD = """\
# Hoe snel documenten klaar zijn

Geschreven door `make bench-documents`; verander dit blad niet met de hand. Het lange verslag is
verzonnen: {size} kB aan letters op {pages} bladzijden. De eerste keer laadt wat nodig is.
Geheugen is het hoogste van het hele programma; voor elk getal begon het opnieuw.
Wat na {limit} seconden niet klaar is, wordt gestopt.
"""
_LIMIT = 120
_WEASYPRINT = """
import re, sys, weasyprint
page = open("record.html", encoding="utf-8").read()
if sys.argv[1] == "bare":
    page = re.sub("<style>.*?</style>", "", page, flags=re.DOTALL)
weasyprint.HTML(string=page).write_pdf("weasyprint.pdf")
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Seconds the first time and once more, and MB at most; nothing where it was not measured."""

    name: str
    first: float | None
    again: float | None = None
    peak: float

    def cells(self) -> str:
        """Write a row of the table."""
        first = f"meer dan {_LIMIT} s" if self.first is None else f"{self.first:.2f} s"
        again = "–" if self.again is None else f"{self.again:.2f} s"
        return f"| {self.name} | {first} | {again} | {self.peak:.0f} MB |".replace(".", ",")


def main() -> int:
    """Measure ours, then the others with the files that ours made."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--yardstick", default="", help="a Python that has WeasyPrint")
    yardstick = asked.parse_args().yardstick
    with TemporaryDirectory() as folder:
        place = Path(folder)
        ours = [_ours(form, place) for form in FORMATS]
        lines = [_ours(THREE, place), *ours, *_others(place, yardstick)]
        head = _HEAD.format(size=_size(place), pages=_pages(place / "record.pdf"), limit=_LIMIT)
        _PAGE.write_text("\n".join((head, machine(), *_table(lines))), encoding="utf-8")
    return 0


def _ours(what: str, place: Path) -> Line:
    made = in_fresh_process("documents.ours", what, str(place / f"record.{what}"))
    first, again = made["seconds"]
    names = {THREE: "Drie documenten in alle vormen, nagekeken"}
    name = names.get(what, f"Lang verslag als {what}")
    return Line(name=name, first=first, again=again, peak=made["peak"][0])


def _others(place: Path, yardstick: str) -> list[Line]:
    """Let others make the same PDF, where they are installed."""
    lines = []
    if yardstick and Path(yardstick).exists():
        for how, name in (("bare", "zonder opmaak"), ("styled", "met haar opmaak")):
            command = [yardstick, "-c", _WEASYPRINT, how]
            lines.append(_measured(f"WeasyPrint, uit onze webpagina {name}", command, place))
    if office := shutil.which("soffice"):
        command = [office, "--headless", f"-env:UserInstallation={(place / 'office').as_uri()}"]
        command += ["--convert-to", "pdf", "--outdir", str(place / "office-pdf"), "record.docx"]
        lines.append(_measured("LibreOffice, uit ons Word-bestand", command, place))
    return lines


def _measured(name: str, command: Sequence[str], place: Path) -> Line:
    began = time.perf_counter()
    silent = subprocess.DEVNULL
    started = subprocess.Popen(command, cwd=place, stdout=silent, stderr=silent)  # noqa: S603 - a yardstick
    while True:
        ended, _, used = os.wait4(started.pid, os.WNOHANG)
        seconds = time.perf_counter() - began
        if ended or seconds > _LIMIT:
            break
        time.sleep(0.01)
    if not ended:
        started.kill()
        _, _, used = os.wait4(started.pid, 0)
    return Line(name=name, first=seconds if ended else None, peak=used.ru_maxrss / 1024)


def _table(lines: Sequence[Line]) -> list[str]:
    head = ["| Wat | Eerste keer | Nog eens | Geheugen |", "| --- | --: | --: | --: |"]
    return [*head, *(line.cells() for line in lines), ""]


def _size(place: Path) -> int:
    return (place / "record.txt").stat().st_size // 1024


def _pages(pdf: Path) -> str:
    told = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True)  # noqa: S603, S607 - of our own file
    return next(line.split()[-1] for line in told.stdout.splitlines() if line.startswith("Pages"))


if __name__ == "__main__":
    sys.exit(main())
