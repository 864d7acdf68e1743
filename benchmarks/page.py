"""The page that tells what was measured, and on what machine; it names no person or place."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import PySide6

from benchmarks.by_keys import LED, PAPER
from benchmarks.measured import Series, median, percentile_99

_HEAD = """\
# Hoe snel het venster is

Geschreven door `make bench`; verander dit blad niet met de hand. Gemeten zonder scherm
(`QT_QPA_PLATFORM=offscreen`), dus zonder het werk van een beeldscherm. Tenzij er iets anders staat
is een getal het midden van tien metingen. De grens is 100 ms op de draad van het venster.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurements:
    """All that was measured: by process for the starts, by size of the vault for opening."""

    bare: Sequence[Series]
    app: Sequence[Series]
    opening: Mapping[int, Series]
    leading: Series
    blackening: Series
    by_keys: Mapping[str, Series]


def page(measured: Measurements) -> str:
    """Lay out everything as Markdown."""
    parts = (
        _HEAD,
        machine(),
        *_start(measured),
        *_opening(measured.opening),
        *_typing(measured.leading),
        *_acts(measured),
        *_by_keys(measured.by_keys),
        *_memory(measured),
    )
    return "\n".join(parts)


def machine() -> str:
    """Tell on what was measured."""
    versions = f"Python {platform.python_version()}, Qt {PySide6.__version__}"
    return f"Machine: {_processor()}, {os.cpu_count()} kernen. {versions}.\n"


def _processor() -> str:
    """Name the processor; only Linux tells it so."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _start(measured: Measurements) -> Iterator[str]:
    bare, app = _moments(measured.bare), _moments(measured.app)
    yield "## Starten: van proces tot scherm\n"
    yield table(
        ("", "Tot alles geladen is", "Tot het scherm er staat"),
        ("Kaal venster van Qt", *map(_ms, bare)),
        ("Scherm *Ontgrendel*", *map(_ms, app)),
        ("Verhouding", *(f"{ours / theirs:.1f}×" for ours, theirs in zip(app, bare, strict=True))),
    )


def _opening(opening: Mapping[int, Series]) -> Iterator[str]:
    yield "## Van Ontgrendel tot Start\n"
    yield "Zonder het afleiden van de sleutel, dat met opzet lang duurt. *Stilstand* is de langste"
    yield "tijd dat het venster niet kon reageren.\n"
    rows = (
        (f"{size} keer beraad", _ms(median(told["start"])), _ms(median(told["stall"])))
        for size, told in opening.items()
    )
    yield table(("In de kluis", "Tot Start er staat", "Stilstand"), *rows)


def _typing(leading: Series) -> Iterator[str]:
    kinds = {
        "bare": "Kaal tekstvak van Qt, 20.000 tekens",
        "prose_without": "Notitie, 20.000 tekens, zonder hints",
        "prose": "Notitie, 20.000 tekens, met hints",
        "cell_without": "Cel in een tabel van 12 rijen, zonder hints",
        "cell": "Cel in een tabel van 12 rijen, met hints",
    }
    yield "## Van toets tot beeld\n"
    yield "Duizend aanslagen, na elke 25 even rust: dan begint de controle, en die werkt"
    yield "door terwijl er weer getypt wordt. Bewaren loopt intussen ook.\n"
    rows = (
        (words, _ms(median(leading[kind])), _ms(percentile_99(leading[kind])))
        for kind, words in kinds.items()
    )
    yield table(("Waar", "Midden", "99e percentiel"), *rows)


def _acts(measured: Measurements) -> Iterator[str]:
    leading = measured.leading
    yield "## Handelingen\n"
    yield "Volgende stap is het midden van de negen stappen. Bewaren is het schrijven zelf, na de"
    yield "rust van 400 ms.\n"
    acts = {
        "Volgende stap, voor het eerst": leading["first"],
        "Volgende stap, opnieuw": leading["again"],
        "Bewaren": leading["save"],
        "Ongedaan maken": leading["undo"],
        "Vergrendelen, uit een beraad": leading["lock"],
        "F8, tot het tweede scherm zwart is": measured.blackening["black"],
        "F8, tot het er weer staat": measured.blackening["back"],
        **{
            f"Nieuw beraad, bij {n} in de kluis": told["new"]
            for n, told in measured.opening.items()
        },
    }
    rows = ((name, _ms(median(took)), _ms(max(took))) for name, took in acts.items())
    yield table(("Handeling", "Midden", "Langste"), *rows)


def _by_keys(ways: Mapping[str, Series]) -> Iterator[str]:
    yield "## Een heel beraad met toetsen alleen\n"
    yield "Het voorbeeld *Nachtrit*, van Start tot gesloten: elke letter, Tab en sneltoets telt."
    yield "De tijd is die van het venster zelf; denken en typen komen daar bovenop.\n"
    names = {LED: "In het gesprek zelf", PAPER: "Achteraf invoeren, van werkbladen"}
    rows = (
        (name, f"{ways[way]['strokes'][0]:.0f}", f"{ways[way]['seconds'][0]:.0f} s")
        for way, name in names.items()
    )
    yield table(("Hoe", "Aanslagen", "Venster"), *rows)


def _memory(measured: Measurements) -> Iterator[str]:
    places = ("Ontgrendel", "Start", "Stap 5")
    bare = median([told["memory"][0] for told in measured.bare])
    columns = zip(*(told["memory"] for told in measured.app), strict=True)
    ours = zip(places, map(median, columns), strict=True)
    yield "## Geheugen van het proces\n"
    rows = (("Kaal venster van Qt", bare), *ours)
    yield table(("Waar", "MB"), *((name, f"{size:.0f}") for name, size in rows))


def _moments(processes: Sequence[Series]) -> list[float]:
    return [median(each) for each in zip(*(told["moments"] for told in processes), strict=True)]


def _ms(seconds: float) -> str:
    shown = f"{seconds * 1000:.1f}" if seconds < _TENTHS else f"{seconds * 1000:.0f}"
    return f"{shown.replace('.', ',')} ms"


def table(*rows: Sequence[str]) -> str:
    """Lay out rows below a head; all columns but the first hold numbers."""
    head, *body = rows
    rule = ["---", *("--:" for _ in head[1:])]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *body))


_TENTHS = 0.01
"""Seconds below which tenths of a millisecond tell something."""
