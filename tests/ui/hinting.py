"""A check that knows one rank, one name and one word, and can be held up by a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Event

from PySide6.QtCore import QObject

from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import LeftWords

NAME, WORD, UNSURE = "De Wit", "Oostwind", "Zilver"
_KNOWN = {
    NAME: (Label.PERSON, Tier.SURE, ("[persoon]",)),
    WORD: (Label.MISSION, Tier.DOUBT, ("[missie]",)),
    UNSURE: (Label.OTHER, Tier.UNKNOWN, ()),
}


@dataclass
class FakeRecogniser:
    """Finds what it knows, once it is let go; it remembers what it was asked."""

    free: Event = field(default_factory=Event)
    began: Event = field(default_factory=Event)
    asked: list[str] = field(default_factory=list)

    def find(self, text: str) -> Sequence[Hit]:
        self.began.set()
        self.free.wait()
        self.asked.append(text)
        found = (_hit(text, words) for words in _KNOWN if words in text)
        return sorted(found, key=lambda hit: hit.start)


def _hit(text: str, words: str) -> Hit:
    label, tier, suggestions = _KNOWN[words]
    start = text.index(words)
    return Hit(
        start=start,
        end=start + len(words),
        label=label,
        tier=tier,
        reason="after_rank",
        suggestions=suggestions,
    )


def a_recogniser() -> FakeRecogniser:
    """Make one that nothing holds up."""
    made = FakeRecogniser()
    made.free.set()
    return made


def a_hint_desk(recogniser: FakeRecogniser, left: LeftWords | None = None) -> HintDesk:
    return HintDesk(lambda: recogniser, left or LeftWords())


def settle_hints(part: QObject) -> None:
    """Wait until all that is typed in this part was looked at."""
    for desk in part.findChildren(HintDesk):
        desk.wait()
