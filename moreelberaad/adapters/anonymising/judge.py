"""Which words may be a name: by default deny, each needs a reason to be harmless."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.domain.findings import Tier

from .bare_nouns import BareNouns
from .capitals import Capitals
from .cells import is_name_in_cell
from .contexts import Contexts
from .cues import Cues
from .lexicon import NAMES, SURE_NAMES, WORDS_TOO, Lexicon, Sort
from .lines import Line
from .objects import Objects
from .small_letters import SURNAME_INFIXES, Smalls
from .subjects import Subjects
from .suspects import Suspect, Writing, listed, writing

_CAPITALS_ONLY = frozenset({Sort.NAME_OR_ELSE, Sort.PLACE})
_COMPOUNDS = frozenset({Sort.COMPOUND, Sort.SURNAME_LIKE})
_UNLISTED = frozenset({Sort.UNKNOWN, Sort.SURNAME_LIKE})
_AND = frozenset({"en", "and", "of", "or"})
_OF = frozenset({"van", "uit", "bij", "from", "of"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Tell suspects by the lists and by what stands around a word."""

    lexicon: Lexicon
    cues: Cues
    capitals: Capitals
    smalls: Smalls
    subjects: Subjects
    objects: Objects
    bare_nouns: BareNouns
    contexts: Contexts

    def suspects(self, line: Line) -> list[Suspect | None]:
        """Give for each word why it may be a name, or None."""
        marks = [self._suspect(line, index) for index in range(len(line.words))]
        for index in (*range(len(marks)), *reversed(range(len(marks)))):
            mark = marks[index]
            in_doubt = mark is None or mark.tier is Tier.UNKNOWN
            if in_doubt and _may_join(line, index):
                marks[index] = self._by_company(line, index, marks) or mark
        return marks

    def _suspect(self, line: Line, index: int) -> Suspect | None:
        if line.taken[index] or len(line.words[index].text) == 1:
            return None
        if found := self.capitals.with_infix(line, index) or self.smalls.behind_de(line, index):
            return found
        if self.contexts.has_name(line, index):
            return listed(line.sorts[index], Tier.DOUBT, "name_that_acts")
        found = self._usual(line, index)
        in_doubt = found is None or found.tier is Tier.UNKNOWN
        return (self._by_place(line, index) or found) if in_doubt else found

    def _by_place(self, line: Line, index: int) -> Suspect | None:
        """Take a word for a name because of its place in the sentence."""
        written = writing(line, index)
        if written is Writing.INSIDE and self.objects.has(line, index):
            return Suspect(tier=Tier.DOUBT, reason="name_that_acts")
        if written is Writing.LOUD and self.bare_nouns.is_named(line, index):
            return listed(line.sorts[index], Tier.DOUBT, "name_that_acts")
        if written not in {Writing.SMALL, Writing.OPENING}:
            return None
        if self.subjects.surname(line, index):
            return Suspect(tier=Tier.DOUBT, reason="name_that_acts")
        named = line.sorts[index] in NAMES
        by_place = self.bare_nouns.is_named(line, index) or self._fills_cell(line, index)
        if by_place or (named and self.objects.has(line, index)):
            return listed(line.sorts[index], Tier.DOUBT, "name_that_acts")
        tier = self.subjects.tier(line, index)
        return Suspect(tier=tier, reason="name_that_acts", is_named=named) if tier else None

    def _fills_cell(self, line: Line, index: int) -> bool:
        may_be = self.contexts.may_be_named(line.key(index))
        return may_be and is_name_in_cell(line, index)

    def _usual(self, line: Line, index: int) -> Suspect | None:
        word, sort = line.words[index], line.sorts[index]
        if sort is Sort.HARMLESS or word.key in self.cues.particles:
            return self.capitals.nickname(line, index) or self.smalls.initialled(line, index)
        written = writing(line, index)
        dull = word.key in self.lexicon.harmless or word.key in self.cues.sayings
        if written is Writing.SMALL and dull:
            return None if sort in WORDS_TOO else self._by_itself(line, index, written)
        if written is Writing.SMALL and sort is Sort.ORDINARY:
            return self.smalls.word(line, index)
        return self._by_cue(line, index, written) or self._by_itself(line, index, written)

    def _by_cue(self, line: Line, index: int, written: Writing) -> Suspect | None:
        reason = self.cues.before(line, index)
        sort = line.sorts[index]
        acts = self.cues.acts(line, index)
        compound = sort in _COMPOUNDS and not (acts or _may_be_compound(line, index, written))
        is_verb = written is not Writing.INSIDE and line.key(index) in self.cues.doings
        if not reason or compound or is_verb:
            return None
        named = sort in NAMES
        if written is Writing.INSIDE and reason != "after_function":
            return Suspect(tier=Tier.SURE, reason=reason, is_named=named)
        if reason == "after_function" and written is not Writing.INSIDE and not named:
            return None
        return Suspect(tier=Tier.DOUBT, reason=reason, is_named=named)

    def _by_itself(self, line: Line, index: int, written: Writing) -> Suspect | None:
        sort = line.sorts[index]
        match written:
            case Writing.INSIDE:
                return self.capitals.inside(line, index)
            case Writing.OPENING if sort in _CAPITALS_ONLY or _goes_on(line, index):
                return listed(sort, Tier.DOUBT)
            case Writing.OPENING if sort in SURE_NAMES:
                return listed(sort, Tier.SURE)
            case Writing.OPENING if sort in _UNLISTED:
                return Suspect(tier=Tier.DOUBT, reason="capitalised_unknown")
            case Writing.LOUD if sort in SURE_NAMES | {Sort.PLACE}:
                return listed(sort, Tier.DOUBT)
            case Writing.LOUD if sort is Sort.UNKNOWN:
                return Suspect(tier=Tier.UNKNOWN, reason="capitalised_unknown")
            case Writing.SMALL if sort in SURE_NAMES:
                return listed(sort, Tier.DOUBT)
            case Writing.SMALL if sort is Sort.UNKNOWN:
                return self.smalls.unknown(line, index)
        if sort is Sort.SURNAME_LIKE and written is Writing.SMALL:
            return self.smalls.compound(line, index)
        return self.smalls.name_or_word(line, index) if sort in NAMES else None

    def _by_company(
        self, line: Line, index: int, marks: Sequence[Suspect | None]
    ) -> Suspect | None:
        """Take a word for a name where one stands beside it: "roos en kees"."""
        first = self.cues.first(line, index)
        beside = self._companions(line, first, index)
        near = [marks[at] for at in beside if 0 <= at < len(marks)]
        if line.sorts[index] is Sort.ORDINARY and self.subjects.is_little(line, index):
            return self._little_one(line, index, near)
        if line.sorts[index] is Sort.ORDINARY:
            fits = any(mark and mark.tier is not Tier.UNKNOWN for mark in near)
            inside = writing(line, index) is Writing.INSIDE and len(line.words[index].text) > 1
            return Suspect(tier=Tier.DOUBT, reason="beside_a_name") if inside and fits else None
        named = any(mark and mark.is_named for mark in near)
        infix = f"{line.key(index - 1)} {line.key(index)}" in self.lexicon.with_infix
        if not named or (self.cues.is_determined(line, index) and not infix):
            return None
        return listed(line.sorts[index], Tier.DOUBT)

    def _companions(self, line: Line, first: int, index: int) -> Iterator[int]:
        """Give the words beside a name of these bounds, past a comma or "en", and an infix."""
        if line.words[first].gap == ", ":
            yield first - 1
        if line.key(first - 1) in _AND and line.words[first - 1].gap == " ":
            yield first - 2
        if index + 1 < len(line.words) and line.words[index + 1].gap == ", ":
            yield self._past_infix(line, index + 1)
        if line.key(index + 1) in _AND and line.words[index + 1].gap == " ":
            yield self._past_infix(line, index + 2)

    def _past_infix(self, line: Line, index: int) -> int:
        while line.key(index) in self.cues.particles:
            index += 1
        return index

    def _little_one(
        self, line: Line, index: int, near: Sequence[Suspect | None]
    ) -> Suspect | None:
        """Take a diminutive for a nickname as surely as what stands beside it is a name."""
        tiers = [mark.tier for mark in near if mark]
        if not tiers or self.cues.is_determined(line, index):
            return None
        tier = Tier.UNKNOWN if Tier.UNKNOWN in tiers else Tier.DOUBT
        return Suspect(tier=tier, reason="beside_a_name")


def _may_be_compound(line: Line, index: int, written: Writing) -> bool:
    """Say whether a compound may be a surname all the same: "majoor van reigersberg"."""
    return written is not Writing.SMALL or line.key(index - 1) in SURNAME_INFIXES


def _may_join(line: Line, index: int) -> bool:
    joins = {Sort.FIRST_OR_WORD, Sort.LAST_OR_WORD, Sort.ORDINARY}
    return line.sorts[index] in joins and not line.taken[index]


def _goes_on(line: Line, index: int) -> bool:
    """Say whether an initial, a unit or a place stands behind: "Sander K.", "Ton van Paresto"."""
    if line.sorts[index] is not Sort.FIRST_OR_WORD or not line.joins(index + 1):
        return False
    behind = line.words[index + 1]
    if len(behind.text) == 1 and behind.text.isupper():
        return line.text.startswith(".", behind.end)
    return behind.key in _OF and any(line.taken[index + 2 : index + 3])
