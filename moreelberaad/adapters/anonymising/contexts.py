"""Places in hasty notes where a name stands, whatever else its word means: "actie vos: bellen"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .lexicon import NAMES, Lexicon, Sort
from .lines import Line

_WHO = frozenset({"die", "wie", "wiens", "who", "whose", "whom"})
_WITH = frozenset({"met", "van", "aan", "over", "bij", "door", "with", "of", "to"})
_SPEAKER_BEHIND = frozenset(
    {"ik", "ja", "nee", "i", "yes", "no", "had", "heb", "voor", "tegen", "neutraal", "akkoord"}
)
_YOU = frozenset({"jij", "you"})
_SUBJECTS = frozenset(
    {"ik", "jij", "je", "u", "hij", "zij", "ze", "wij", "we", "jullie", "men", "iemand", "de"}
    | {"het", "een", "mijn", "zijn", "haar", "hun", "onze", "dit", "deze", "die", "i", "he"}
    | {"she", "they", "you", "the", "a"}
)
"""Behind a verb these are its subject: "snel zei ze sorry" names nobody."""
_SMALL = ("function_words", "informal", "particles", "numbers")
_TO = frozenset({"according", "spoke", "talked", "spoken", "wrote", "listened", "talk", "speak"})
_ANSWER = frozenset({"a", "antw", "antwoord", "r", "answer"})
_ASKED = frozenset({"wie", "wiens", "naam", "who", "whose", "name"})
_QUESTION = 12  # words before an answer that may be the question
_STROKES = frozenset({";", "; ", " ; ", "|", " | ", "\t", ",", "/"})
_APART = frozenset({", ", ": ", "; ", " - ", "- ", " (", ' "', " '", '"', "'", ") ", " – "})
_HELPERS = frozenset(
    {"kan", "kon", "kunnen", "konden", "zal", "zou", "zullen", "zouden", "moet", "moest", "moeten"}
    | {"mag", "mocht", "mogen", "wil", "wilde", "willen", "gaat", "gaan", "laat", "laten"}
)
"""With these the whole verb stands at the end: "kan de band met je leidinggevende kosten"."""
_SHORTEST = 3  # letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Contexts:
    """Tell names that are ordinary words, some of them much used, by the ways of notes."""

    lexicon: Lexicon
    small: frozenset[str]
    things: frozenset[str]
    sayings: frozenset[str]
    before_names: frozenset[str]
    calls: frozenset[str]
    reached: frozenset[str]
    belongings: frozenset[str]
    before_inverted: frozenset[str]
    clause_heads: frozenset[str]

    def has_name(self, line: Line, index: int) -> bool:
        """Say whether the word stands where nothing but a name does."""
        if self._owns(line, index):
            return True
        if not self.may_be_named(line.key(index)):
            return False
        return (
            self._is_headed(line, index)
            or self._is_called(line, index)
            or _is_described(line, index)
            or self._speaks(line, index)
            or self._is_reached(line, index)
            or self._answers(line, index)
            or _is_beside_a_find(line, index)
        )

    def may_be_named(self, key: str) -> bool:
        """Say whether a word is on a list of names and no small word, virtue or thing."""
        if len(key) < _SHORTEST or key in self.small or key in self.things:
            return False
        return key in self.lexicon.first or key in self.lexicon.last

    def _owns(self, line: Line, index: int) -> bool:
        """Say whether something of his or hers stands behind it: "vissers verklaring"."""
        word = line.words[index]
        stem = word.key.removesuffix("s").removesuffix("'")
        if stem == word.key or word.key in self.small or not begins(line, index):
            return False
        if line.text.startswith("' ", word.end) and line.key(index + 1) in self.belongings:
            return self.may_be_named(word.key)
        return self.may_be_named(stem) and line.key(index + 1) in self.belongings

    def _is_headed(self, line: Line, index: int) -> bool:
        """Say whether a word such as "inbreng" or "bron:" stands before it."""
        gap = line.words[index].gap
        if line.key(index - 1) not in self.before_names or gap not in {" ", ": "}:
            return False
        if closes(line, index):
            return not _is_whole_verb(line, index)
        return gap == ": " and closes(line, index + 1) and line.sorts[index + 1] in NAMES

    def _is_called(self, line: Line, index: int) -> bool:
        """Say whether someone is spoken to by it: "zeg boer, hoe kijk jij", "roos jij eerst"."""
        if line.sorts[index] not in NAMES:
            return False
        if line.key(index + 1) in _YOU and begins(line, index) and not closes(line, index):
            return True
        if line.key(index - 1) == "to" and line.key(index - 2) in _TO:
            return line.joins(index)
        called = line.key(index - 1) in self.calls and line.words[index].gap in {" ", ", "}
        return called and closes(line, index)

    def _speaks(self, line: Line, index: int) -> bool:
        """Say whether it says or wants something, or has what was said behind a colon."""
        if not begins(line, index) and line.key(index - 1) not in self.clause_heads:
            return False
        ahead, behind = line.key(index + 1), line.key(index + 2)
        if ahead in self.sayings and not closes(line, index):
            return behind not in _SUBJECTS
        if not line.text.startswith(":", line.words[index].end) or index + 1 >= len(line.words):
            return False
        quoted = line.words[index + 1].gap.endswith(('"', "'", "“", "‘"))
        return line.sorts[index] in NAMES and (quoted or ahead in _SPEAKER_BEHIND)

    def _answers(self, line: Line, index: int) -> bool:
        """Say whether it answers who did it: "V: wie gaf het bevel? A: prins, denk ik"."""
        if line.key(index - 1) not in _ANSWER or not line.words[index].gap.startswith(":"):
            return False
        asked = {word.key for word in line.words[max(0, index - _QUESTION) : index]}
        return line.sorts[index] in NAMES and closes(line, index) and bool(asked & _ASKED)

    def _is_reached(self, line: Line, index: int) -> bool:
        """Say whether someone called or spoke with it: "vos gebeld, geen gehoor"."""
        if line.key(index + 1) not in self.reached or closes(line, index):
            return False
        free = begins(line, index) or line.key(index - 1) in self.before_inverted
        return line.sorts[index] in NAMES and free


def begins(line: Line, index: int) -> bool:
    """Say whether a clause, a cell or an item of a list begins with a word."""
    word = line.words[index]
    return word.opens or word.gap in _APART or word.gap[-1:] in {"\n", "\t", "|", ";"}


def closes(line: Line, index: int) -> bool:
    """Say whether something other than a word stands right behind a word."""
    behind = line.words[index + 1 : index + 2]
    return not behind or behind[0].gap != " "


def _is_whole_verb(line: Line, index: int) -> bool:
    """Say whether an ordinary word ends its clause as the verb of a helper before it."""
    word = line.words[index]
    if line.sorts[index] is not Sort.ORDINARY or not word.text.islower():
        return False
    if not word.key.endswith("en") or word.gap != " ":
        return False
    first = index
    while first and line.words[first].gap == " ":
        first -= 1
    return any(line.key(place) in _HELPERS for place in range(first, index))


def _is_described(line: Line, index: int) -> bool:
    """Say whether a clause about a person stands behind it: "winkel, met wie ik sprak"."""
    behind = line.words[index + 1 : index + 2]
    if not begins(line, index) or not behind or behind[0].gap != ", ":
        return False
    first, second = line.key(index + 1), line.key(index + 2)
    return first in _WHO or (first in _WITH and second in _WHO - {"die"})


def _is_beside_a_find(line: Line, index: int) -> bool:
    """Say whether it fills a cell beside one that a pattern knows, as a rank: "kpl;wijs;voor"."""
    word, behind = line.words[index], line.words[index + 1 : index + 2]
    starts = index == 0 or word.gap in _STROKES
    ends = bool(behind) and behind[0].gap in _STROKES
    if not starts or not ends:
        return False
    return line.taken[index + 1] or (index > 0 and line.taken[index - 1])


def contexts_from(lists: Mapping[str, frozenset[str]], lexicon: Lexicon) -> Contexts:
    """Take the lists of what stands around names in notes."""
    return Contexts(
        lexicon=lexicon,
        small=_WHO.union(*(lists[name] for name in _SMALL)),
        things=lists["bodies"] | lists["virtues"],
        sayings=lists["sayings"],
        before_names=lists["before_names"],
        calls=lists["calls"],
        reached=lists["reached"],
        belongings=lists["belongings"],
        before_inverted=lists["before_inverted"],
        clause_heads=lists["clause_heads"],
    )
