"""What stands around a word and makes a name of it, though the dictionary has it too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.domain.findings import Label

from .lexicon import NAMES, Sort
from .lines import Line

_SHORTEST_ADJECTIVE = 3  # letters: "we" and "die" are none
_TIES = frozenset({"van", "of"})
_TOWARDS = frozenset({"tegen", "met", "van", "aan", "voor", "door", "naast", "bij"})
_THEM = frozenset({"hem", "haar", "me", "mij", "we", "ze", "him", "her", "them", "hun"})
_NAMED = frozenset({"noemde", "noemden", "noemt", "noemen", "noem", "heette", "heet"})
_WE = frozenset({"we", "wij", "ze", "zij"})
BEFORE_PLACES = frozenset({"in", "te", "uit", "nabij", "from", "near", "naar", "vanuit"})
_ONE = frozenset({"ene", "zekere"})
_FILLERS = frozenset({"ook", "eigenlijk", "gewoon", "dus", "altijd"})
_SPOKE = frozenset(
    {"zei", "zegt", "vroeg", "riep", "antwoordde", "vertelde", "schreef", "appte", "said"}
)
_ARTICLES = frozenset({"de", "het", "een", "mijn", "onze", "ons", "the", "a", "an", "my", "our"})
_DETERMINERS = frozenset(
    {"de", "het", "een", "die", "dat", "deze", "dit", "elke", "geen", "onze", "mijn", "zijn"}
    | {"haar", "hun", "ons", "zo'n", "wat", "the", "a", "an", "my", "his", "her", "no", "some"}
    | {
        "any",
        "every",
        "each",
        "elk",
        "ieder",
        "iedere",
        "welk",
        "welke",
        "which",
        "what",
        "this",
        "that",
        "these",
        "those",
        "our",
        "their",
        "your",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The words that announce a person, and what only persons do."""

    titles: frozenset[str]
    persons: frozenset[str]
    sayings: frozenset[str]
    doings: frozenset[str]
    particles: frozenset[str]
    abbreviations: frozenset[str]

    def before(self, line: Line, index: int) -> str:
        """Give the reason for taking a word for a name by what stands before it, or nothing."""
        first = self.first(line, index)
        if line.called[first] is Label.RANK:
            return "after_rank"
        if line.called[first] is Label.FUNCTION:
            return "after_function"
        if self._has_initials(line, first):
            return "initials"
        if self._is_added(line, first):
            return "after_relation"
        if line.words[first].opens or line.words[first].gap.strip(" .:'\"") or not first:
            return ""
        return self._announced(line, first)

    def first(self, line: Line, index: int) -> int:
        """Give the first word of the infix before a word, or the word itself."""
        while line.joins(index) and line.key(index - 1) in self.particles:
            if line.taken[index - 1] or line.words[index - 1].opens:
                break
            index -= 1
        return index

    def initials(self, line: Line, first: int) -> int:
        """Give the first of the initials right before a word, or the word itself."""
        start = first
        while start and len(line.key(start - 1)) == 1 and line.words[start].gap in {".", ". "}:
            start -= 1
        letters = ".".join(word.key for word in line.words[start:first])
        return first if letters in self.abbreviations or line.taken[start] else start

    def says(self, line: Line, index: int) -> bool:
        """Say whether a word does what only persons do, without an article before it."""
        ahead = index + 1
        is_done = line.key(ahead) in self.sayings and line.words[ahead].gap == " "
        if line.key(ahead) in _NAMED and line.key(ahead + 1) in _WE:
            return not self.is_determined(line, index)
        return is_done and not self.is_determined(line, index)

    def is_determined(self, line: Line, index: int) -> bool:
        """Say whether an article or an adjective stands before a word."""
        if line.words[index].opens or line.words[index].gap != " ":
            return False
        before = line.key(index - 1)
        is_adjective = before.endswith("e") and len(before) > _SHORTEST_ADJECTIVE
        return before in _DETERMINERS or line.sorts[index - 1] is Sort.ORDINARY or is_adjective

    def has_article(self, line: Line, index: int) -> bool:
        """Say whether an article or the like stands right before a word."""
        return line.joins(index) and line.key(index - 1) in _ARTICLES

    def is_addressed(self, line: Line, index: int) -> bool:
        """Say whether "tegen", "van" and the like stand right before a word."""
        return line.joins(index) and line.key(index - 1) in _TOWARDS

    def follows_speech(self, line: Line, index: int) -> bool:
        """Say whether "zei" or the like stands right before a word."""
        return line.joins(index) and line.key(index - 1) in _SPOKE

    def is_behind_two(self, line: Line, index: int) -> bool:
        """Say whether "van" and a preposition stand before it, as in "tegen van rossum"."""
        first = self.first(line, index)
        is_van = line.key(first) == "van" and first < index
        return is_van and line.joins(first) and line.key(first - 1) in _TOWARDS

    def is_one_called(self, line: Line, first: int) -> bool:
        """Say whether "ene" stands before a word, and no article before that."""
        if line.key(first - 1) not in _ONE or not line.joins(first):
            return False
        return line.key(first - 1) == "zekere" or line.key(first - 2) not in _DETERMINERS

    def is_behind_place_word(self, line: Line, index: int) -> bool:
        """Say whether "in", "naar" and the like stand right before a word."""
        return line.joins(index) and line.key(index - 1) in BEFORE_PLACES

    def has_infix(self, line: Line, index: int) -> bool:
        """Say whether an infix stands right before a word."""
        return line.joins(index) and line.key(index - 1) in self.particles

    def has_capital_infix(self, line: Line, index: int) -> bool:
        """Say whether "Van" or "van der" stands before a capital inside a sentence."""
        first = self.first(line, index)
        before = line.words[first:index]
        return any(word.text[0].isupper() or word.key in {"der", "den", "ter"} for word in before)

    def _has_initials(self, line: Line, first: int) -> bool:
        """Say whether initials stand before a word; "a. Doel" begins an item of a list."""
        start = self.initials(line, first)
        if start == first:
            return False
        is_capital = line.words[first].is_capitalised
        if not is_capital and line.joins(start) and line.sorts[start - 1] in NAMES:
            return False  # "Agnieszka W. verlaat": the initial of a surname
        is_item = start == first - 1 and line.words[start].text.islower()
        return not (is_item and is_capital)

    def acts(self, line: Line, index: int) -> bool:
        """Say whether right behind a word stands what persons do."""
        ahead = index + 1
        is_verb = line.key(ahead) in self.doings or line.key(ahead) in {"was", "is"}
        return is_verb and line.words[ahead].gap == " " and line.key(index) not in self.doings

    def _is_added(self, line: Line, first: int) -> bool:
        """Say whether it stands between commas behind whom it names: "my ex, summer, wrote"."""
        if line.words[first].gap != ", " or line.key(first - 1) not in self.persons:
            return False
        behind = line.words[first + 1 : first + 2]
        closed = bool(behind) and behind[0].gap[:1] == ","
        return closed and line.key(first - 2) in _DETERMINERS

    def _announced(self, line: Line, first: int) -> str:
        first -= line.key(first - 1) in _FILLERS
        first -= line.key(first - 1) == "de" and line.words[first - 1].gap[-1:] in {"'", '"'}
        before = line.key(first - 1)
        if before in _THEM and not _NAMED.isdisjoint({line.key(first - 2), line.key(first - 3)}):
            return "after_naming"
        if before in self.titles or self.is_one_called(line, first):
            return "after_title"
        if before in self.persons:
            return "after_relation"
        if before in _NAMED:
            return "after_naming"
        of_whom = before in _TIES and line.key(first - 2) in self.persons
        return "after_relation" if of_whom else ""


def cues_from(lists: Mapping[str, frozenset[str]]) -> Cues:
    """Take the lists of words that announce a name."""
    titles = {title.rpartition(" ")[2] for title in lists["titles"]}
    return Cues(
        titles=frozenset(titles) | lists["title_abbreviations"],
        persons=lists["person_cues"],
        sayings=lists["sayings"],
        doings=lists["doings"] | lists["sayings"],
        particles=lists["particles"],
        abbreviations=lists["abbreviations"],
    )
