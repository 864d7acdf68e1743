"""Making whole names of suspect words: infixes, initials, double names and nicknames with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.domain.findings import Label

from .cues import Cues
from .lexicon import DULL, NAMES, SURE_NAMES, Lexicon, Sort
from .lines import Line
from .suspects import Suspect

_TIES = frozenset(
    {"der", "den", "ter", "vd", "el"}
)  # infixes that stand before nothing but a surname
_OPENING = frozenset({"van", "el", "al", "bin", "ten", "von", "di", "da", "la"})
_SURNAMES = frozenset(
    {Sort.LAST, Sort.LAST_OR_WORD, Sort.NAME_OR_ELSE, Sort.UNKNOWN, Sort.COMPOUND}
)
_BEFORE_INFIXES = frozenset({"after_rank", "after_title", "initials", "after_function"})
_WITHIN = frozenset({"a", "d'"})  # "Tjin A Kwie"
_NO_SURNAME = ("t", "de", "te", "en", "ig", "lijk", "s")  # as verbs and adverbs end
_OF_TRADES = "ers"  # as in "Kramers": plurals of trades are surnames too
_MOST_INFIXES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The words of one name, from `start` to `last`; `head` is the first suspect among them."""

    start: int
    head: int
    last: int
    marks: tuple[Suspect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Runner:
    """Join suspects to names."""

    lexicon: Lexicon
    cues: Cues
    nicknames: frozenset[str]

    def runs(self, line: Line, marks: Sequence[Suspect | None]) -> Iterator[Run]:
        """Give the names of a paragraph from left to right."""
        free = 0
        for head, mark in enumerate(marks):
            if mark is None or head < free:
                continue
            last = self._last(line, head, marks)
            own = tuple(each for each in marks[head : last + 1] if each)
            yield Run(start=self.start(line, head, free), head=head, last=last, marks=own)
            free = last + 1

    def start(self, line: Line, head: int, free: int = 0) -> int:
        """Give where a name begins: with its infix, and with "lange" before "Kees"."""
        first = self._first_names(line, self._infix_start(line, head), head)
        if self._is_nicknamed(line, first, head):
            first -= 1
        return max(self.cues.initials(line, first), free)

    def _is_nicknamed(self, line: Line, first: int, head: int) -> bool:
        if line.key(first - 1) not in self.nicknames or not line.joins(first):
            return False
        capitals = line.words[first - 1].is_capitalised and line.words[head].is_capitalised
        return capitals or line.sorts[head] in {Sort.FIRST, Sort.FIRST_OR_WORD}

    def _first_names(self, line: Line, first: int, head: int) -> int:
        """Take in names before it that are words too: "harm jansema", "Mei Lin"."""
        while line.joins(first) and self._goes_before(line, first - 1, head):
            first -= 1
        return first

    def _goes_before(self, line: Line, index: int, head: int) -> bool:
        word, sort = line.words[index], line.sorts[index]
        if line.taken[index] or sort is Sort.HARMLESS or line.loud[index]:
            return False
        if word.is_capitalised != line.words[head].is_capitalised:
            return False
        if word.is_capitalised:
            return sort is not Sort.ORDINARY
        return sort is Sort.FIRST_OR_WORD and word.key not in self.lexicon.harmless

    def _infix_start(self, line: Line, head: int) -> int:
        """Give where the infix of a surname begins, or the surname if "van" only means of."""
        first = head
        while line.joins(first) and line.key(first - 1) in self.cues.particles:
            if line.taken[first - 1]:
                break
            first -= 1
        for start in range(first, head):
            if (
                " ".join(word.key for word in line.words[start : head + 1])
                in self.lexicon.with_infix
            ):
                return start
        return first if self._is_infix(line, first, head) else head

    def _is_infix(self, line: Line, first: int, head: int) -> bool:
        """Say whether the small words before a surname belong to it."""
        before = line.words[first:head]
        if any(
            word.key in _TIES or (word.text[0].isupper() and not word.opens) for word in before
        ):
            return True
        if self.cues.before(line, head) in _BEFORE_INFIXES or self.cues.is_behind_two(line, head):
            return True
        begins = line.words[first].opens or not line.joins(first)
        return begins and line.key(first) in _OPENING and line.sorts[head] in _SURNAMES

    def _last(self, line: Line, head: int, marks: Sequence[Suspect | None]) -> int:
        last = head
        while (following := self._next(line, last, marks)) is not None:
            last = following
        return last

    def _next(self, line: Line, last: int, marks: Sequence[Suspect | None]) -> int | None:
        """Give the place of the next word of the same name, past infixes, if there is one."""
        for index in range(last + 1, min(last + 2 + _MOST_INFIXES, len(line.words))):
            if not line.joins(index) or line.taken[index]:
                return None
            if line.key(index) in self.cues.particles | _WITHIN:
                continue
            goes_on = marks[index] is not None or self._follows(line, last, index)
            return index if goes_on else None
        return None

    def _follows(self, line: Line, last: int, index: int) -> bool:
        """Say whether a word that is no suspect by itself goes on with the name before it."""
        word, sort = line.words[index], line.sorts[index]
        if _is_initial(line, index):
            return (
                line.sorts[last] not in DULL
                and word.text.isupper() == line.words[last].is_capitalised
            )
        if sort is Sort.HARMLESS or line.loud[index]:
            return False
        if word.is_capitalised:
            return line.words[last].is_capitalised or line.sorts[last] in SURE_NAMES
        if line.words[last].is_capitalised or not self._is_name(line, last):
            return False
        return sort in NAMES or line.key(index - 1) in _TIES or self._ends_small(line, last, index)

    def _is_name(self, line: Line, last: int) -> bool:
        """Say whether a word without a capital is a name, listed or by what stands before it."""
        return line.sorts[last] in NAMES or self.cues.before(line, last) in _BEFORE_INFIXES

    def _ends_small(self, line: Line, last: int, index: int) -> bool:
        """Say whether a word without a capital may be the surname: "jacintha bakboord"."""
        is_first = line.sorts[last] is Sort.FIRST or line.called[last] is Label.RANK
        if not is_first or index != last + 1:
            return False
        key = line.key(index)
        if key in self.lexicon.last and line.key(index + 1) in self.cues.doings:
            return True
        ends_otherwise = key.endswith(_NO_SURNAME) and not key.endswith(_OF_TRADES)
        return key not in self.lexicon.common and not ends_otherwise


def _is_initial(line: Line, index: int) -> bool:
    """Say whether a single letter ends a name: "Sanne V.", "anouk b"."""
    word, behind = line.words[index], line.words[index + 1 : index + 2]
    if len(word.text) > 1 or word.gap != " " or word.key in {"u", "i", "t", "n"}:
        return False
    return not behind or behind[0].gap[:1] != "'"
