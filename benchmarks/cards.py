"""Measure how long cards take, and write docs/kaarten-snelheid.md."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from openpyxl import Workbook

from benchmarks.page import machine
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad import card_sheets
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.card_files import deck_bytes, read_card_file, write_deck
from moreelberaad.card_row_words import OUTCOMES
from moreelberaad.domain.card_guessing import columns_of
from moreelberaad.domain.card_layouts import CardLayout, PrintOrder, SheetKind
from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.deck_import import DeckImport, Outcome
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.template import Text

_PAGE = Path(__file__).parent.parent / "docs" / "kaarten-snelheid.md"
_HEAD = (
    "# Hoe snel kaarten gaan\n\n"
    "Geschreven door `make bench-cards`; verander dit blad niet met de hand. De kaarten zijn die\n"
    "van de startset, elk met andere woorden erbij: {signs} tekens op {number} kaarten. Het\n"
    "langst duurt de controle op namen. Die loopt naast het venster, met voortgang,\n"
    "en is te stoppen.\n\n"
)
_NUMBER, _PRINTED = 1_000, 480
_COLOURS = (
    "blauw",
    "rood",
    "groen",
    "geel",
    "paars",
    "bruin",
    "zwart",
    "wit",
    "grijs",
    "roze",
)
_HEADINGS = ("Titel", "Situatie", "Optie A", "Optie B", "Pijn van A", "Pijn van B")
_REST = ("Doelgroep", "Let op", "Om na te praten")

Made = TypeVar("Made")


@dataclass(slots=True)
class Table:
    """What was measured, in the order in which it was done."""

    rows: list[tuple[str, str]] = field(default_factory=list)

    def timed(self, name: str, act: Callable[[], Made]) -> Made:
        """Do it, and write down how many seconds it took."""
        began = time.perf_counter()
        made = act()
        seconds = f"{time.perf_counter() - began:.2f} s"
        self.rows.append((name, seconds.replace(".", ",")))
        return made

    def written(self) -> str:
        """Give it as Markdown."""
        lines = (f"| {name} | {value} |" for name, value in self.rows)
        return "\n".join(("| Wat | Duur of uitkomst |", "| --- | --: |", *lines))


def many_cards(starter: Sequence[Card], number: int) -> list[Card]:
    """Make full cards of which no two texts are the same, in Dutch alone."""
    return [_another(starter[place % len(starter)], place) for place in range(number)]


def _another(card: Card, place: int) -> Card:
    mark = " ".join(_COLOURS[int(digit)] for digit in str(place))
    texts = {part: _dutch(card.sentence(part), mark) for part in SENTENCES}
    return replace(card, id=f"meting-{place}", questions=(), **texts)  # type: ignore[arg-type] # texts only


def _dutch(text: Text, mark: str) -> Text:
    return Text({"nl": f"{text.get('nl')} Het bord is {mark}."})


def _sheet(cards: Sequence[Card]) -> Iterator[tuple[str, ...]]:
    """Give the rows of a spreadsheet, as a trainer would have them."""
    yield (*_HEADINGS, *_REST, "Thema")
    for card in cards:
        themes = ", ".join(theme.label.get("nl") for theme in card.themes)
        yield (*(card.sentence(part).get("nl") for part in SENTENCES), themes)


def _as_xlsx(cards: Sequence[Card], path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Kaarten")
    for row in _sheet(cards):
        sheet.append(row)
    book.save(path)


def _as_csv(cards: Sequence[Card], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(_sheet(cards))


def _told(plan: DeckImport) -> str:
    counts = ((OUTCOMES[outcome], plan.count(outcome)) for outcome in Outcome)
    return ", ".join(f"{number} {name}" for name, number in counts if number)


def _import(table: Table, bench: Workbench, path: Path) -> None:
    """Take a file in, once and again, and take it back: the next one finds nothing."""
    kind = path.suffix.removeprefix(".")
    file = table.timed(f"{kind} lezen", lambda: read_card_file(path))
    columns, imports = columns_of(file), bench.deck_imports
    bench.card_checks.forget()
    plan = table.timed(f"{kind} per rij bekijken", lambda: imports.plan(file, columns))
    table.rows.append((f"{kind}: verslag", _told(plan)))
    change = table.timed(f"{kind}: reservekopie en bewaren", lambda: imports.carry_out(plan))
    again = table.timed(f"{kind} nog eens bekijken", lambda: imports.plan(file, columns))
    table.rows.append((f"{kind} nog eens: verslag", _told(again)))
    if change.undo:
        undo = change.undo
        table.timed(f"{kind}: alles ongedaan maken", lambda: bench.bus.execute(undo))


def _share(table: Table, bench: Workbench, cards: Sequence[Card], folder: Path) -> None:
    """Send a deck round: out, in, and out again."""
    deck, path = Deck(id="meting", title="Meting"), folder / "meting.kaarten"
    table.timed("set schrijven", lambda: write_deck(path, deck, cards))
    file = table.timed("set lezen", lambda: read_card_file(path))
    imports = bench.deck_imports
    imports.carry_out(table.timed("set bekijken", lambda: imports.plan(file, ())))
    back = [kept.card for kept in bench.cards.in_deck(deck.id)]
    is_same = deck_bytes(deck, back) == path.read_bytes()
    table.rows.append(("set weer geschreven", "gelijk" if is_same else "anders"))


def _print(table: Table, app: App, folder: Path) -> None:
    starter = app.starter()
    order = PrintOrder(
        kind=SheetKind.DILEMMAS,
        layout=CardLayout.A6X4,
        language="nl",
        cards=tuple(starter[place % len(starter)] for place in range(_PRINTED)),
    )
    path, today = folder / "vellen.pdf", app.world.today.day
    table.timed(f"{_PRINTED} kaarten meten", lambda: card_sheets.misfits(order))
    table.timed(
        f"{_PRINTED} kaarten op A6, gemeten en als pdf",
        lambda: card_sheets.write_sheets(order, path, today=today),
    )


def _thousands(number: int) -> str:
    return f"{number:_}".replace("_", ".")


def main() -> None:
    """Measure, and write the page."""
    table = Table()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = App(a_world(folder))
        cards = many_cards(app.starter(), _NUMBER)
        _ = app.recogniser
        app.create_vault(app.world.default_vault, PASSPHRASE)
        with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
            for make, ending in ((_as_xlsx, "xlsx"), (_as_csv, "csv")):
                path = folder / f"kaarten.{ending}"
                make(cards, path)
                _import(table, bench, path)
            _share(table, bench, cards, folder)
        _print(table, app, folder)
        signs = sum(len(text) for card in cards for *_, text in card.texts())
    head = _HEAD.format(signs=_thousands(signs), number=_thousands(_NUMBER))
    _PAGE.write_text(f"{head}{machine()}\n{table.written()}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
