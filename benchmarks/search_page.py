"""The page that tells how long a very full vault takes, beside plain SQLite for the searches."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.full_vault import Amounts
from benchmarks.measured import median
from benchmarks.page import machine, table
from benchmarks.search_queries import asked
from benchmarks.timing import RUNS

MOST_SEARCH = 0.150
"""Seconds within which 95 of 100 searches are to end."""
MOST_STALL = 0.100
"""Seconds for which the window may stand still."""

_HEAD = (
    "# Hoe snel zoeken gaat in een volle kluis\n\n"
    "Geschreven door `make bench-search`; verander dit blad niet met de hand. De kluis is\n"
    "verzonnen: {sessions} gesloten beraden met {entries} regels en antwoorden, waarvan er\n"
    "{long_texts} een tekst van {long_text} tekens hebben, {cards} kaarten, {lessons} lessen en\n"
    "{series} reeksen. Woorden komen er zo vaak in voor als woorden doen: een paar overal, de\n"
    "meeste bijna nergens. Alle notities zijn er nog; in een echte kluis zijn die na negentig\n"
    "dagen weg, dus dit is voller dan het wordt.\n\n"
    "Tenzij er iets anders staat is een getal het midden van {runs} metingen, met ernaast waar\n"
    "95 van de 100 onder blijven. De grens is 150 ms voor zoeken, en 100 ms stilstand van het\n"
    "venster.\n"
)
_ACTS = {
    "close": "Beraad sluiten",
    "search after close": "Eerste keer zoeken daarna",
    "correct": "Gesloten beraad verbeteren",
    "search after correct": "Eerste keer zoeken daarna",
    "erase": "Notities van één beraad wissen",
    "search after erase": "Eerste keer zoeken daarna",
}
_AFTER = {
    "close": "de eerste keer na sluiten",
    "correct": "de eerste keer na verbeteren",
    "erase": "de eerste keer na wissen",
}
_READS = {
    "unlock": "Ontgrendelen, zonder het afleiden van de sleutel",
    "open usual": "Gesloten beraad openen",
    "open long": "Gesloten beraad met een tekst van 400.000 tekens openen",
    "texts in view": "Tekst van twaalf treffers",
    "longest text": "Tekst van één treffer, de langste",
    "list sessions": "Lijst van alle beraden",
    "list cards": "Alle kaarten lezen",
    "list lessons": "Alle lessen lezen",
    "list agreements": "Alle afspraken lezen",
    "notices": "Zien wat er binnenkort gewist wordt",
}
_PLACES = {
    "start": "Start",
    "preparing": "Voorbereiden",
    "cards": "Kaarten",
    "finishing": "Afronden",
    "learning": "Leren",
}

Taken = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurements:
    """All that was measured, and the megabytes on disk."""

    amounts: Amounts
    made: float
    key: Sequence[float]
    searches: Taken
    plain: Taken
    acts: Taken
    places: Taken
    vault_mb: float
    plain_mb: float


def page(measured: Measurements) -> str:
    """Lay out everything as Markdown."""
    numbers = {name: _thousands(getattr(measured.amounts, name)) for name in Amounts.__slots__}
    parts = (
        _HEAD.format(runs=RUNS, **numbers),
        machine(),
        *_what_fails(measured),
        *_searches(measured),
        *_reads(measured),
        *_acts(measured),
        *_places(measured.places),
        *_sizes(measured),
    )
    return "\n".join(parts)


def percentile_95(values: Sequence[float]) -> float:
    """Give what 95 of 100 stay under; of very few the longest."""
    return (
        statistics.quantiles(values, n=20, method="inclusive")[18]
        if len(values) > 1
        else max(values)
    )


def _what_fails(measured: Measurements) -> Iterator[str]:
    """Name first what is over a limit, so that nobody has to look for it."""
    slow = [each.name for each in asked() if _worst(measured.searches, each.name) > MOST_SEARCH]
    slow += [
        words
        for act, words in _AFTER.items()
        if percentile_95(measured.acts[f"search after {act}"]) > MOST_SEARCH
    ]
    stalls = [
        name
        for place, name in _PLACES.items()
        if place in measured.places and percentile_95(_stalls(measured.places, place)) > MOST_STALL
    ]
    yield "## Wat niet haalt wat het moet halen\n"
    if not slow and not stalls:
        yield "Niets: elke zoekvraag en elke plek blijft onder haar grens.\n"
    if slow:
        yield f"Zoeken boven 150 ms: {', '.join(slow)}.\n"
    if stalls:
        yield f"Stilstand boven 100 ms: {', '.join(stalls)}.\n"


def _worst(taken: Taken, name: str) -> float:
    return max(percentile_95(taken[f"{act} {name}"]) for act in ("find", "count"))


def _searches(measured: Measurements) -> Iterator[str]:
    yield "## Zoeken\n"
    yield "*Vijftig* is het vinden van de vijftig beste, *tellen* het tellen van alle treffers."
    yield "*Kaal* is SQLite met FTS5, zonder sleutel en zonder deze app, met dezelfde teksten en"
    yield "dezelfde vragen in dezelfde meting; het geeft alleen nummers terug, geen titels.\n"
    rows = (_search_row(measured, each.name) for each in asked())
    head = ("Vraag", "Treffers", "Vijftig", "95e", "Kaal", "95e", "Tellen", "95e", "Kaal")
    yield table(head, *rows)


def _search_row(measured: Measurements, name: str) -> tuple[str, ...]:
    ours, plain = measured.searches, measured.plain
    return (
        name.capitalize(),
        _thousands(int(ours[f"hits {name}"][0])),
        *_both(ours[f"find {name}"]),
        *_both(plain[f"find {name}"]),
        *_both(ours[f"count {name}"]),
        _ms(median(plain[f"count {name}"])),
    )


def _reads(measured: Measurements) -> Iterator[str]:
    yield "## Ontgrendelen en lezen\n"
    yield f"Het afleiden van de sleutel kost daarbij {_ms(median(measured.key))}, met opzet.\n"
    yield _acts_table(measured.searches, _READS)


def _acts(measured: Measurements) -> Iterator[str]:
    acts = measured.acts
    yield "## Schrijven en wissen\n"
    yield "De index loopt bij zodra er gezocht wordt, en voordat de kluis dicht gaat.\n"
    yield _acts_table(acts, _ACTS)
    many, backup, made = _s(acts["erase many"]), _s(acts["backup"]), _s([measured.made])
    yield f"Honderd beraden ineens wissen, uit index en reservekopie: {many}. De reservekopie"
    yield f"alleen: {backup}. De hele kluis maken, met index: {made}.\n"


def _acts_table(taken: Taken, names: Mapping[str, str]) -> str:
    rows = ((words, *_both(taken[name])) for name, words in names.items())
    return table(("Handeling", "Midden", "95e"), *rows)


def _places(places: Taken) -> Iterator[str]:
    yield "## Het venster\n"
    yield "Van toets tot beeld, tien rondes langs alle plekken. *Stilstand* is de langste tijd dat"
    yield "het venster niet kon reageren, ook terwijl een plek ernaast leest.\n"
    rows = (
        (
            name,
            _ms(places[f"{place}, first"][0]),
            *_both(places[place]),
            _ms(max(_stalls(places, place))),
        )
        for place, name in _PLACES.items()
        if place in places
    )
    yield table(("Plek", "Eerste keer", "Midden", "95e", "Langste stilstand"), *rows)
    if missing := [name for place, name in _PLACES.items() if place not in places]:
        yield f"Niet gemeten: {', '.join(missing)}.\n"


def _stalls(places: Taken, place: str) -> Sequence[float]:
    return (*places[f"{place} stall"], *places[f"{place} stall, first"])


def _sizes(measured: Measurements) -> Iterator[str]:
    yield "## Ruimte\n"
    before, peak = measured.searches["memory"]
    yield table(
        ("Waar", "MB"),
        ("Kluis op schijf", f"{measured.vault_mb:.0f}"),
        ("Kale index met dezelfde teksten op schijf", f"{measured.plain_mb:.0f}"),
        ("Geheugen van een proces voordat het ontgrendelt", f"{before:.0f}"),
        ("Meeste geheugen van dat proces, dat zoekt en alles leest", f"{peak:.0f}"),
        (
            "Meeste geheugen van het venster, op alle plekken",
            f"{measured.places['memory'][0]:.0f}",
        ),
    )


def _both(taken: Sequence[float]) -> tuple[str, str]:
    return _ms(median(taken)), _ms(percentile_95(taken))


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms".replace(".", ",")


def _s(taken: Sequence[float]) -> str:
    return f"{median(taken):.1f} s".replace(".", ",")


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")
