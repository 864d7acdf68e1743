"""What stands on sheets of cards, in one language, ready to be set."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A dilemma card, front and back; both sizes are in points, 0 before they were measured."""

    number: str
    themes: str
    title: str
    situation: str
    option_a: str
    option_b: str
    harm_a: str
    harm_b: str
    questions: tuple[str, ...]
    notes: tuple[str, ...]
    front_size: float = 0
    back_size: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A card to choose with: the letter of an option, or a value in words."""

    letter: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One side of a sheet: the number of the card in each place, -1 where there is none."""

    places: tuple[int, ...]
    is_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """The sheet itself: places of cards in mm, and whether there are marks to cut along."""

    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    inset: float
    sizes: tuple[float, ...]
    marks: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The words of the app on a card."""

    harm_a: str
    harm_b: str
    test_front: tuple[str, ...] = ()
    test_back: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSheets:
    """A file of cards; what it holds is either faces or signs, or neither on a test sheet."""

    title: str
    language: str
    plate: Plate
    labels: Labels
    leaves: tuple[Leaf, ...]
    faces: tuple[Face, ...] = ()
    signs: tuple[Sign, ...] = ()
