"""One who writes, brings in, prints, shares and plays cards by keys alone, in the real window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit

from moreelberaad.card_files import ENDING
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.fields.hint_band import HintBand
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.place import CardsPlace
from tests.cli.program import PASSPHRASE
from tests.journeys.trainer import Trainer

CARDS, TITLE, SITUATION = "Kaarten", "Titel", "Situatie"
_Found = TypeVar("_Found", bound=QObject)


@dataclass(slots=True, kw_only=True)
class Answers:
    """What the dialogs of the system answer: the file that comes in, and where others go."""

    place: Path
    comes_in: Path | None = None

    @property
    def deck(self) -> Path:
        """Give the file in which a deck is shared."""
        return self.place / f"gedeeld{ENDING}"

    @property
    def pdf(self) -> Path:
        """Give the file of the sheets."""
        return self.place / "vellen.pdf"

    def asked(self) -> CardFilesAsked:
        """Give the dialogs."""
        return CardFilesAsked(
            choose_file=lambda *_: self.comes_in,
            choose_deck_file=lambda *_: self.deck,
            choose_pdf=lambda *_: self.pdf,
        )


class CardTrainer(Trainer):
    """Knows everything by its accessible name."""

    def begin_with_cards(self) -> None:
        """Start with an empty vault, open it, and go to the cards."""
        self.make_vault()
        self.start()
        Player(self.window, lambda _: None).unlock(PASSPHRASE)
        self.wait_for("Nieuw beraad")
        self.keyboard.press("Ctrl+3")
        self.rest()

    def rest(self) -> None:
        """Let what was asked of the cards be done, and all cards be looked at."""
        place = self.found(CardsPlace)
        for acts in self.window.findChildren(CardActs):
            acts.wait()
        place.model.wait()
        for desk in self.window.findChildren(HintDesk):
            desk.wait()
        self.settle()

    def found(self, kind: type[_Found]) -> _Found:
        """Give the one of this kind."""
        (found,) = self.window.findChildren(kind)
        assert isinstance(found, kind)
        return found

    def write_in(self, name: str, words: str) -> None:
        """Go to a part of the card on show, and type."""
        self.keyboard.reach(self.shown(QPlainTextEdit, name)[0])
        self.keyboard.type(words)
        self.rest()

    def hint(self) -> str:
        """Give what is said under the words; nothing when nothing is."""
        bands = [each for each in self.window.findChildren(HintBand) if each.isVisible()]
        return bands[0].said() if bands else ""

    def push_of(self, group: str, name: str) -> None:
        """Press a button of a group."""
        self.keyboard.wait(lambda: any(b.isEnabled() for b in self._buttons(name, group)))
        self.keyboard.reach(self._buttons(name, group)[-1])
        self.keyboard.press("Space")
        self.rest()

    def choose_cards(self, *titles: str) -> None:
        """Seek these cards for a round, one after the other."""
        self.push("Kaarten kiezen")
        self.wait_for("Zoek een kaart")
        for title in titles:
            (line,) = self.shown(QLineEdit, "Zoek een kaart")
            self.keyboard.reach(line)
            self.keyboard.press("Ctrl+A")
            self.keyboard.type(title)
            self.keyboard.press("Return")
        (taken,) = self.shown(QListWidget, "In deze ronde")
        assert [taken.item(row).text() for row in range(taken.count())] == list(titles)
        self.keyboard.press("Ctrl+Return")
        self.settle()
