"""How long it takes to take in many full cards: planned, kept, planned again, taken back."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.bootstrap import App
from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.template import Text

USUAL = 1_000
_TENS = ("blauw", "rood", "groen", "geel", "paars", "bruin", "zwart", "wit", "grijs", "roze")
_DECK = Deck(id="meting", title="Meting")

Made = TypeVar("Made")


def many_cards(starter: Sequence[Card], number: int) -> list[Card]:
    """Make full cards of which no two texts are the same, in Dutch alone."""
    return [_another(starter[place % len(starter)], place) for place in range(number)]


def _another(card: Card, place: int) -> Card:
    mark = " ".join(_TENS[int(digit)] for digit in str(place))
    texts = {part: _dutch(card.sentence(part), mark) for part in SENTENCES}
    questions = tuple(_dutch(each, mark) for each in card.questions)
    return replace(card, id=f"meting-{place}", questions=questions, **texts)  # type: ignore[arg-type] # texts only


def _dutch(text: Text, mark: str) -> Text:
    return Text({"nl": f"{text.get('nl')} Het bord is {mark}."})


def measured(app: App, number: int) -> dict[str, float]:
    """Give the seconds that each part takes, in a vault of its own."""
    cards = many_cards(app.starter(), number)
    app.create_vault(app.world.default_vault, PASSPHRASE)
    took: dict[str, float] = {}
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        imports = bench.deck_imports
        plan = _timed(took, "plan", lambda: imports.plan_cards(_DECK, cards))
        _timed(took, "plan once more", lambda: imports.plan_cards(_DECK, cards))
        change = _timed(took, "back up and keep", lambda: imports.carry_out(plan))
        _timed(took, "plan when all is there", lambda: imports.plan_cards(_DECK, cards))
        if change.undo:
            undo = change.undo
            _timed(took, "take back", lambda: bench.bus.execute(undo))
    return {**took, "signs": float(sum(len(text) for card in cards for *_, text in card.texts()))}


def _timed(took: dict[str, float], name: str, act: Callable[[], Made]) -> Made:
    began = time.perf_counter()
    made = act()
    took[name] = time.perf_counter() - began
    return made


def main() -> None:
    """Measure, and print a line for each part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=USUAL)
    number = parser.parse_args().number
    with tempfile.TemporaryDirectory() as folder:
        for name, seconds in measured(App(a_world(Path(folder))), number).items():
            sys.stdout.write(f"{name}: {seconds:.2f}\n")


if __name__ == "__main__":
    main()
