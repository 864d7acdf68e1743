"""The score of a system on notes, by the definitions of anon.md 4: only letters and digits count.

Found: some of a span is marked, whatever as. Covered: all of it is. Right: a mark touches a span.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .notes import Marked, Note, Span

DIRECT = frozenset({"PERSON", "ID", "CONTACT", "VEHICLE"})
"""Labels that lead to someone by themselves; the others do so together."""

_PER = 1000
_SHORTEST_WITH_S = 4


@dataclass(slots=True, kw_only=True)
class Tally:
    """Spans that had to be found, and marks that a system made."""

    spans: int = 0
    found: int = 0
    covered: int = 0
    exact: int = 0
    letters: int = 0
    leaked: int = 0
    marks: int = 0
    right: int = 0

    def add(self, other: Tally) -> None:
        """Take another count along."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def recall(self) -> float | None:
        """Give the share of spans that was found; None without spans."""
        return _share(self.found, self.spans)

    @property
    def coverage(self) -> float | None:
        """Give the share of spans whose every letter is marked."""
        return _share(self.covered, self.spans)

    @property
    def exactness(self) -> float | None:
        """Give the share of spans with a mark that has their very bounds."""
        return _share(self.exact, self.spans)

    @property
    def precision(self) -> float | None:
        """Give the share of marks that touch a span."""
        return _share(self.right, self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How a system did: by label, in letters per thousand characters, by note and by person."""

    labels: Mapping[str, Tally]
    leaked: float
    over_redacted: float
    clean_notes: int
    alarmed: int
    people: int
    people_covered: int

    def together(self, which: Callable[[str], bool]) -> Tally:
        """Add up the labels that are asked for."""
        whole = Tally()
        for label, tally in self.labels.items():
            if which(label):
                whole.add(tally)
        return whole

    @property
    def direct(self) -> Tally:
        """Give what leads to someone by itself."""
        return self.together(DIRECT.__contains__)

    @property
    def quasi(self) -> Tally:
        """Give what leads to someone together with other things."""
        return self.together(lambda label: label not in DIRECT)

    @property
    def alarms(self) -> float | None:
        """Give the share of notes without anything in which something is marked."""
        return _share(self.alarmed, self.clean_notes)

    @property
    def people_safe(self) -> float | None:
        """Give the share of people of whom no mention leaks; nine of ten masked is a leak."""
        return _share(self.people_covered, self.people)


def score(notes: Sequence[Note], marked: Marked) -> Score:
    """Compare what a system marked with what stands there."""
    labels: defaultdict[str, Tally] = defaultdict(Tally)
    people: dict[tuple[str, str], bool] = {}
    over = alarmed = 0
    for note in notes:
        marks = marked.get(note.id, ())
        covered = _places(marks)
        for span in note.required:
            labels[span.label].add(_of_span(note, span, marks, covered))
        for mark in marks:
            labels[mark.label].add(_of_mark(note, mark))
        people |= _people(note, covered, people)
        over += len(_letters(note.text, covered - _places(note.spans)))
        alarmed += not note.required and any(map(_alarm(note), marks))
    characters = sum(len(note.text) for note in notes)
    leaked = sum(tally.leaked for tally in labels.values())
    return Score(
        labels=labels,
        leaked=_PER * leaked / characters,
        over_redacted=_PER * over / characters,
        clean_notes=sum(not note.required for note in notes),
        alarmed=alarmed,
        people=len(people),
        people_covered=sum(people.values()),
    )


def _of_span(note: Note, span: Span, marks: Sequence[Span], covered: set[int]) -> Tally:
    letters = _letters(note.text, range(span.start, span.end))
    hidden = [place for place in letters if place in covered]
    return Tally(
        spans=1,
        found=bool(hidden),
        covered=len(hidden) == len(letters),
        exact=any((mark.start, mark.end) == (span.start, span.end) for mark in marks),
        letters=len(letters),
        leaked=len(letters) - len(hidden),
    )


def _of_mark(note: Note, mark: Span) -> Tally:
    """Count a mark, unless it touches nothing but optional spans."""
    right = any(map(mark.touches, note.required))
    if not right and any(map(mark.touches, note.optional)):
        return Tally()
    return Tally(marks=1, right=right)


def _people(
    note: Note, covered: set[int], before: Mapping[tuple[str, str], bool]
) -> dict[tuple[str, str], bool]:
    """Say of each person in a note whether all mentions so far are covered whole."""
    people: dict[tuple[str, str], bool] = {}
    for span in note.required:
        if span.label == "PERSON":
            who = (note.id, _surname(note.text[span.start : span.end]))
            letters = _letters(note.text, range(span.start, span.end))
            is_safe = people.get(who, before.get(who, True))
            people[who] = is_safe and covered.issuperset(letters)
    return people


def _surname(name: str) -> str:
    last = name.casefold().split()[-1].strip(".,'\"’")
    return last.removesuffix("s") if len(last) > _SHORTEST_WITH_S else last


def _alarm(note: Note) -> Callable[[Span], bool]:
    return lambda mark: not any(map(mark.touches, note.optional))


def _places(spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


def _letters(text: str, places: Iterable[int]) -> list[int]:
    return [place for place in places if text[place].isalnum()]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
