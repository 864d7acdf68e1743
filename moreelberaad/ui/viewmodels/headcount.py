"""How many people there were, to count slips by: known while the page is open, never kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.values import Value
from moreelberaad.i18n import Language

_BANDS: dict[Value | None, tuple[int, int | None]] = {
    "lt5": (1, 4),
    "5-8": (5, 8),
    "9-12": (9, 12),
    "gt12": (13, None),
}
"""The fewest and the most people of each size that a method asks for (domain.md 1.0 B0)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is said of the slips of one tally."""

    text: str
    is_wrong: bool = False
    is_complete: bool = False


class Headcount(QObject):
    """Asked once, for all tallies of a session."""

    changed = Signal()

    def __init__(self, band: Value | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: int | None = None
        self._fewest, self._most = _BANDS.get(band, (1, None))

    def tell(self, people: int | None) -> None:
        """Take in how many there were."""
        if people != self.people:
            self.people = people
            self.changed.emit()

    @property
    def is_of_another_size(self) -> bool:
        """Tell whether the number and the size that was chosen cannot both be true."""
        if self.people is None:
            return False
        return self.people < self._fewest or self.people > (self._most or self.people)

    def counted(self, language: Language, slips: int) -> Counted:
        """Say how the slips and the people agree; nothing where nothing is counted."""
        if not slips:
            return Counted(text="")
        if self.people is None:
            return self._by_size(language, slips)
        people = language.count("{number} mens", "{number} mensen", self.people)
        told = language.count("{number} briefje", "{number} briefjes", slips)
        if slips > self.people:
            text = language.say(
                "Er zijn {people} en {slips}. Tel nog eens.", people=people, slips=told
            )
            return Counted(text=text, is_wrong=True)
        text = language.say("{slips}, {people}", slips=told, people=people)
        return Counted(text=text, is_complete=slips == self.people)

    def _by_size(self, language: Language, slips: int) -> Counted:
        """Compare with the most people that the chosen size can have."""
        told = language.count("{number} briefje", "{number} briefjes", slips)
        if self._most is None or slips <= self._most:
            return Counted(text=told)
        text = language.say(
            "Er zijn hooguit {people} mensen en {slips}. Tel nog eens.",
            people=self._most,
            slips=told,
        )
        return Counted(text=text, is_wrong=True)
