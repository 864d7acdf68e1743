"""Words with a capital where it tells something: inside a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.findings import Label, Tier

from .cues import Cues
from .lexicon import NAMES, SURE_NAMES, WORDS_TOO, Lexicon, Sort
from .lines import Line
from .suspects import Suspect, listed

_BEFORE_MISSIONS = frozenset(
    {"na", "tijdens", "sinds", "voor", "bij", "during", "after", "before", "since", "from", "on"}
)
_ABSTRACT = ("heid", "teit", "ing", "ingen", "isme", "schap", "ie", "iek", "ine", "ment", "lijk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Capitals:
    """Tell names by their capital."""

    lexicon: Lexicon
    cues: Cues
    nicknames: frozenset[str]

    def inside(self, line: Line, index: int) -> Suspect | None:
        """Judge a word with a capital inside a sentence."""
        sort = line.sorts[index]
        if self._names_a_mission(line, index):
            return Suspect(tier=Tier.DOUBT, reason="named_mission")
        if sort is Sort.ORDINARY or (sort is Sort.COMPOUND and _is_abstract(line, index)):
            return self._noun(line, index)
        if sort in SURE_NAMES:
            return listed(sort, Tier.SURE)
        if sort in NAMES or sort is Sort.PLACE:
            in_title = line.is_title and sort in WORDS_TOO
            return listed(sort, Tier.UNKNOWN if in_title else Tier.DOUBT)
        is_thing = sort is Sort.COMPOUND and self.cues.has_article(line, index)
        tier = Tier.UNKNOWN if is_thing else Tier.DOUBT
        return Suspect(tier=tier, reason="capitalised_unknown")

    def with_infix(self, line: Line, index: int) -> Suspect | None:
        """Judge any word in "De Wilde", and the "Van" of a surname that is a place too."""
        if self._is_before_place(line, index):
            return Suspect(tier=Tier.DOUBT, reason="after_infix", is_named=True)
        if not self._is_listed_with_infix(line, index):
            return None
        cue = self.cues.before(line, index)
        tier = Tier.SURE if cue else Tier.DOUBT
        return Suspect(tier=tier, reason=cue or "after_infix", is_named=True)

    def nickname(self, line: Line, index: int) -> Suspect | None:
        """Take even the smallest word for a name in "Big Al", or in "majoor Koning"."""
        if self._is_called(line, index):
            return Suspect(tier=Tier.DOUBT, reason="after_rank", is_named=True)
        capitals = line.words[index].is_capitalised and line.words[index - 1].is_capitalised
        if capitals and line.joins(index) and line.key(index - 1) in self.nicknames:
            return Suspect(tier=Tier.DOUBT, reason="nickname", is_named=True)
        return None

    def _is_called(self, line: Line, index: int) -> bool:
        """Say whether a word with a capital that is a surname too follows a rank or title."""
        is_titled = line.joins(index) and line.key(index - 1) in self.cues.titles
        if line.loud[index] or not (is_titled or line.called[index] is Label.RANK):
            return False
        return line.words[index].is_capitalised and line.key(index) in self.lexicon.last

    def _names_a_mission(self, line: Line, index: int) -> bool:
        """Say whether two ordinary words with capitals stand behind "na" or "tijdens"."""
        first = index - line.words[index - 1].is_capitalised
        pair = range(first, first + 2)
        if line.is_title or line.key(first - 1) not in _BEFORE_MISSIONS or not line.joins(first):
            return False
        if line.key(pair.stop - 1) == "" or not line.joins(pair.stop - 1):
            return False
        return all(self._is_english_noun(line, at) for at in pair)

    def _is_english_noun(self, line: Line, index: int) -> bool:
        word = line.words[index]
        return word.is_capitalised and word.key in self.lexicon.english

    def _noun(self, line: Line, index: int) -> Suspect | None:
        """Judge an ordinary word with a capital where Dutch has none: "aan Slager gevraagd"."""
        if self.cues.has_capital_infix(line, index):
            return Suspect(tier=Tier.DOUBT, reason="after_infix", is_named=True)
        if self.cues.says(line, index) or self.cues.follows_speech(line, index):
            return Suspect(tier=Tier.DOUBT, reason="name_that_acts")
        is_listed = line.key(index) in self.lexicon.last
        if is_listed and line.key(index + 1) in self.cues.doings:
            return Suspect(tier=Tier.DOUBT, reason="name_that_acts")
        if _is_abstract(line, index) or line.capital_nouns > 1 or line.is_title:
            return None
        usual = line.key(index) in self.lexicon.common or self.cues.has_article(line, index)
        tier = Tier.UNKNOWN if usual else Tier.DOUBT
        return Suspect(tier=tier, reason="noun_with_capital")

    def _is_before_place(self, line: Line, index: int) -> bool:
        """Say whether it is "Van" with a capital before what a pattern took for a place."""
        word, after = line.words[index], line.words[index + 1 : index + 2]
        inside = word.text == "Van" and not word.opens and not line.loud[index]
        return inside and bool(after) and after[0].is_capitalised and line.taken[index + 1]

    def _is_listed_with_infix(self, line: Line, index: int) -> bool:
        """Say whether it ends a surname such as "De Wilde", with a capital for each word."""
        if not line.joins(index) or not line.words[index].is_capitalised or line.loud[index]:
            return False
        before = line.words[index - 1]
        named = f"{before.key} {line.key(index)}" in self.lexicon.with_infix
        return named and before.text[0].isupper()


def _is_abstract(line: Line, index: int) -> bool:
    return line.key(index).endswith(_ABSTRACT)
