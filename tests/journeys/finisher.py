"""One who takes a closed session to its documents by keys alone, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from moreelberaad.bootstrap import World
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.views.closing.passage import ReadPiece
from moreelberaad.ui.views.finishing.outside import Outside
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.visit import Visit

KNOWN = "Zou de leidinggevende of een directe collega weten over wie dit gaat?"
WIDELY = "Weten meer dan tien mensen buiten deze groep meteen waar dit over gaat?"
READ = "Weet je over wie dit gaat, of zou een collega dat weten?"
GENERAL = "Is deze les algemeen genoeg voor buiten de eenheid?"
CARDS = {"agreements": "Alt+1", "lessons": "Alt+2", "record": "Alt+3"}
FORMS = {"html": "Webpagina", "md": "Markdown", "pdf": "PDF"}

_Found = TypeVar("_Found", bound=QObject)

ALL_FORMS = ("pdf", "html", "md")
STEMS = {
    "nl": {
        "record": "samenvatting-voor-deelnemers",
        "agreements": "afsprakenblad",
        "lessons": "lessenblad",
    },
    "en": {
        "record": "participants’-record",
        "agreements": "agreements-sheet",
        "lessons": "lessons-sheet",
    },
}
"""How the file of a document is called in each language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a point is decided: by keys in the window, and by what a decisions file says of it."""

    key: str
    typed: str = ""
    then: tuple[str, ...] = ("Return",)
    said: Mapping[str, str]


FIRST = Way(key="1", said={"decision": "suggestion:1"})
SECOND = Way(key="2", said={"decision": "suggestion:2"})
DROP = Way(key="4", said={"decision": "drop"})
KEEP = Way(
    key="5",
    then=("Space", "Return"),
    said={"decision": "keep", "reason": "Algemene term, wijst niemand aan"},
)


def own(words: str) -> Way:
    """Give the way to put words of one's own."""
    return Way(key="3", typed=words, said={"decision": "words", "words": words})


class Finisher(Visit):
    """Goes from stage to stage; `place` is the folder that is pointed out for the files."""

    def __init__(self, folder: Path, look: Appearance, world: World, place: Path) -> None:
        outside = Outside(choose_folder=lambda *_: self.place)
        super().__init__(folder, look, world=world, outside=outside)
        self.place = place

    def begin(self) -> None:
        """Start, unlock, and open the newest closed session at the stage where it stands."""
        self.start()
        Player(self.window, lambda _: None).unlock(PASSPHRASE)
        self.open_newest()

    def open_newest(self) -> None:
        """Open the newest closed session from Start."""
        self.wait_for("Nieuw beraad")
        self.keyboard.press("Ctrl+4")
        self.wait_for("Gesloten beraden")
        self.keyboard.press("Return")
        self.wait_for("Terug naar de lijst")

    def model(self, kind: type[_Found]) -> _Found:
        """Give the model behind what is on show."""
        found = self.window.findChild(kind)
        assert isinstance(found, kind)
        return found

    def push(self, name: str) -> None:
        """Go to a button as soon as it can be pressed, and press it."""
        self.keyboard.wait(lambda: any(each.isEnabled() for each in self._buttons(name, "")))
        self.keyboard.reach(self._buttons(name, "")[-1])
        self.keyboard.press("Space")
        self.settle()

    def choose(self, question: str, answer: str) -> None:
        """Go to one of many with Tab, and to its answer with the arrows."""
        self.keyboard.wait(lambda: bool(self._bars(question)))
        Typist(self.keyboard, self.language).choose_in(self._bars(question)[0], self.said(answer))

    def tick(self, name: str, *, on: bool = True) -> None:
        """Put a tick on or off."""
        box = self._buttons(name, "")[-1]
        self.keyboard.reach(box)
        if box.isChecked() is not on:
            self.keyboard.press("Space")

    def says(self, words: str) -> bool:
        """Tell whether these words are on show in front."""
        labels = self.front.findChildren(QLabel)
        return any(self.tells(label.text(), words) for label in labels if label.isVisible())

    def wait_until_said(self, words: str) -> None:
        """Wait until these words are on show."""
        self.keyboard.wait(lambda: self.says(words))

    def pass_names(self, names: str = "") -> None:
        """Say which names to look for."""
        self.wait_for("Namen, met een komma ertussen")
        self.keyboard.type(names)
        self.keyboard.press("Return")

    def decide(self, way: Callable[[str], Way]) -> list[str]:
        """Decide every point, and answer both questions with no; gives the words asked about."""
        model, asked = self.model(ReviewModel), []
        model.wait()
        while not model.is_decided:
            assert model.finding is not None
            asked.append(model.finding.text.plain)
            chosen = way(asked[-1])
            self.keyboard.press(chosen.key)
            self.keyboard.type(chosen.typed)
            for keys in chosen.then:
                self.keyboard.press(keys)
        self.open_parts()
        self.choose(KNOWN, "Nee")
        self.choose(WIDELY, "Nee")
        self.keyboard.press("Ctrl+Return")
        return asked

    def look_at_all(self) -> None:
        """Go to the review again for parts of which the words changed, and seek no names."""
        self.push("2. Anonimiseren")
        self.model(ReviewModel).wait()
        self.pass_names()
        self.open_parts()

    def open_parts(self) -> None:
        """Look at every part that nobody looked at."""
        model = self.model(ReviewModel)
        while model.unopened:
            self.keyboard.press("Return")

    def let_read(self) -> None:
        """Give the window to a second reader who knows nobody, and take it back."""
        self.push("Geef aan de tweede lezer")
        self.push("Begin met lezen")
        model = self.model(SecondReading)
        for number in range(1, model.total + 1):
            self.keyboard.wait(lambda number=number: model.number == number)  # type: ignore[misc]
            self._read_leaf(goes_far=model.leaf.goes_far)
        self.wait_for("Wachtzin")
        self.keyboard.reach(self._line("Wachtzin"))
        self.keyboard.type(PASSPHRASE)
        self.keyboard.press("Return")

    def choose_document(self, document: str, *forms: str, scope: str = "") -> None:
        """Choose what to make, and say that it is unclassified."""
        model = self.model(ExportModel)
        self.keyboard.press(CARDS[document])
        for form, name in FORMS.items():
            self.tick(name, on=form in forms)
        if scope:
            self.choose("Delen tot en met", scope)
        model.wait()
        self.tick(UNCLASSIFIED)

    def make(self) -> None:
        """Let the files be made, and wait for what comes of it."""
        self.start_making()
        self.model(ExportModel).wait()
        self.settle()

    def start_making(self) -> None:
        """Press for the files."""
        model = self.model(ExportModel)
        self.keyboard.wait(lambda: model.can_make)
        self.keyboard.press("Ctrl+Return")

    def strike(self, words: str) -> None:
        """Take the piece with these words out, as a participant asked."""
        self.keyboard.wait(lambda: any(self._pieces(words)))  # made a moment later
        buttons = next(self._pieces(words)).findChildren(QAbstractButton)
        gone = next(
            each for each in buttons if self.tells(each.accessibleName(), "Schrap passage")
        )
        self.keyboard.reach(gone)
        self.keyboard.press("Space")

    def _pieces(self, words: str) -> Iterator[ReadPiece]:
        for each in self.window.findChildren(ReadPiece):
            if each.isVisible() and any(words in text for text in _texts(each)):
                yield each

    def _read_leaf(self, *, goes_far: bool) -> None:
        self.choose(READ, "Nee")
        if goes_far:
            self.choose(GENERAL, "Ja")
        self.keyboard.press("Ctrl+Return")

    def _bars(self, question: str) -> list[Segments]:
        bars = self.front.findChildren(Segments)
        return [
            each
            for each in bars
            if self.is_called(question, each.accessibleName()) and each.isVisible()
        ]

    def _line(self, name: str) -> QLineEdit:
        lines = self.front.findChildren(QLineEdit)
        return next(
            each
            for each in lines
            if self.is_called(name, each.accessibleName()) and each.isVisible()
        )


def _texts(around: QWidget) -> list[str]:
    return [each.text() for each in around.findChildren(QLabel)]
