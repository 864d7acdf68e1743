"""A word that does something at the head of a clause, without an article: so it is a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.domain.findings import Tier

from .lexicon import DULL, NAMES, WORDS_TOO, Lexicon, Sort
from .lines import Line

_IS = frozenset({"is", "was", "werd", "wordt", "got", "gets", "isn't", "wasn't", "lag"})
_POSSESSIVES = frozenset({"haar", "z'n", "d'r"})
"""What stands between a person and a thing: "roos haar vriend"."""
_SHORTEST_ING = 6  # letters: "ring" and "thing" are no verbs
_TELL_LITTLE_OF_VIRTUES = frozenset(
    {"kwam", "komt", "had", "heeft", "kan", "kon", "moet", "mag", "zou", "zal"}
)
_AND = frozenset({"en", "and"})
_DIMINUTIVES = ("tje", "pje", "kje", "je")
_SHORTEST_DIMINUTIVE = 5  # letters: "oranje" and "franje" end so too, "je" is none
_NO_PERSONS = (
    *("ing", "heid", "teit", "isme", "schap", "en", "s", "atie", "ij", "nis", "age"),
    *("de", "te", "t", "nd", "ig", "lijk"),
)
"""How words end that need no article: things without number, plurals, verbs, adverbs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """Tell the names that are ordinary words by where they stand in a sentence."""

    lexicon: Lexicon
    doings: frozenset[str]
    doings_of_more: frozenset[str]
    states: frozenset[str]
    bodies: frozenset[str]
    roles: frozenset[str]
    sayings: frozenset[str]
    virtues: frozenset[str]
    doings_of_things: frozenset[str]
    clause_heads: frozenset[str]
    subordinating: frozenset[str]
    behind_subjects: frozenset[str]
    inverted: frozenset[str]
    before_inverted: frozenset[str]
    before_verbs: frozenset[str]
    no_diminutives: frozenset[str]

    def tier(self, line: Line, index: int) -> Tier | None:
        """Say how surely a word is the subject of what only a person does, or nothing."""
        key, sort = line.key(index), line.sorts[index]
        is_word = key in self.lexicon.common and sort not in WORDS_TOO
        if sort is Sort.HARMLESS or key in self.doings or is_word:
            return None
        is_little = self.is_little(line, index)
        if sort not in NAMES and not is_little:
            if sort is not Sort.ORDINARY or not self._is_bare_noun(line, index):
                return None
            says = line.key(index + 1) in self.sayings and key not in self.roles
            return Tier.DOUBT if says and line.words[index].is_capitalised else Tier.UNKNOWN
        if not self._acts(line, index):
            return None
        tells_little = (is_little or key in self.virtues) and not self._is_personal(line, index)
        return Tier.UNKNOWN if key in self.bodies or tells_little else Tier.DOUBT

    def surname(self, line: Line, index: int) -> bool:
        """Say whether it stands between a diminutive and its verb: "pietje precies moest"."""
        before, ahead = index - 1, line.key(index + 1)
        if not line.joins(index) or not (ahead in self.doings or ahead in self.doings_of_more):
            return False
        if line.words[index + 1].gap != " ":
            return False
        is_small = self.is_little(line, before) and not line.taken[before]
        return is_small and (self._begins(line, before) or line.key(before - 1) in _AND)

    def _is_bare_noun(self, line: Line, index: int) -> bool:
        """Say whether it is a Dutch noun for one thing: in Dutch that has an article."""
        key = line.key(index)
        if key.endswith(_NO_PERSONS) or not self._is_dutch(key):
            return False
        return self._begins(line, index) and self._does(line, index)

    def _is_dutch(self, key: str) -> bool:
        return key in self.lexicon.dutch and key not in self.lexicon.english

    def _is_personal(self, line: Line, index: int) -> bool:
        """Say whether no thing does what stands behind it: "lied", "has resigned"."""
        verb, behind = line.key(index + 1), line.key(index + 2)
        if verb in self.doings_of_things or (
            line.key(index) in self.virtues and verb in _TELL_LITTLE_OF_VIRTUES
        ):
            return behind in self.doings or f"{behind}s" in self.doings or behind in self.states
        return True

    def _acts(self, line: Line, index: int) -> bool:
        if self._begins(line, index) and self._does(line, index):
            return True
        return self._is_inverted(line, index) or self._is_one_of_two(line, index)

    def _begins(self, line: Line, index: int) -> bool:
        """Say whether a clause begins with it: nothing before it that may belong to it."""
        word = line.words[index]
        if word.opens or word.gap.strip(" \"'") in {",", ";", "-", "–", "(", ":"}:
            return True
        return word.gap == " " and line.key(index - 1) in self.clause_heads

    def _does(self, line: Line, index: int) -> bool:
        ahead = line.key(index + 1)
        if not ahead or line.words[index + 1].gap != " ":
            return False
        if ahead in self.before_verbs and line.key(index + 2) in self.doings:
            return True
        if ahead in self.doings:
            return not _is_passive(line, index)
        if ahead in _POSSESSIVES:
            return True
        if ahead in _IS and self._is_at_it(line, index):
            return True
        if ahead in _IS:
            return not self.states.isdisjoint({line.key(index + 2), line.key(index + 3)})
        introduced = line.key(index - 1) in self.subordinating and not line.words[index].opens
        return introduced and ahead in self.behind_subjects

    def _is_at_it(self, line: Line, index: int) -> bool:
        """Say whether English -ing stands behind "was", and winter is not coming."""
        done = line.key(index + 2)
        is_verb = done.endswith("ing") and len(done) >= _SHORTEST_ING
        return is_verb and line.key(index) not in self.virtues

    def _is_inverted(self, line: Line, index: int) -> bool:
        """Say whether the verb stands before it: "gisteren had vos het", "heeft bos gebeld"."""
        if line.words[index].gap != " " or line.words[index].opens:
            return False
        if line.key(index - 1) in _IS and line.key(index + 1) in self.states:
            return True
        if line.key(index - 1) not in self.inverted:
            return False
        if line.key(index - 2) in self.before_inverted and line.is_asked(index):
            return True
        if line.key(index + 1) not in self.behind_subjects:
            return False
        verb = line.words[index - 1]
        asks = verb.opens or verb.gap.strip() in {",", ")", "),"}
        return asks or line.key(index - 2) in self.before_inverted or line.taken[index - 2]

    def _is_one_of_two(self, line: Line, index: int) -> bool:
        """Say whether it is a part of "vos en bakker hadden", at the head of a clause."""
        if line.key(index + 1) in _AND and line.words[index + 1].gap == " ":
            second = next((at for at in (index + 2, index + 3) if self._do(line, at)), None)
            alike = second is not None and self._could_be_a_name(line, index + 2)
            return alike and self._begins(line, index)
        if line.key(index - 1) in _AND and line.words[index].gap == " ":
            alike = index > 1 and self._could_be_a_name(line, index - 2)
            acts = self._do(line, index) or self._do(line, index + 1)
            return alike and acts and self._begins(line, index - 2)
        return False

    def _do(self, line: Line, index: int) -> bool:
        return line.key(index + 1) in self.doings_of_more and line.words[index + 1].gap == " "

    def _could_be_a_name(self, line: Line, index: int) -> bool:
        return line.sorts[index] not in DULL or self.is_little(line, index)

    def is_little(self, line: Line, index: int) -> bool:
        """Say whether it is a diminutive, which never does without an article as a thing."""
        key = line.key(index)
        if key in self.lexicon.common or key in self.no_diminutives:
            return False
        return len(key) >= _SHORTEST_DIMINUTIVE and key.endswith(_DIMINUTIVES)


def _is_passive(line: Line, index: int) -> bool:
    """Say whether "to" or a preposition makes an object of the verb behind: "page left on"."""
    return line.key(index + 1) == "left" and line.key(index + 2) in {"on", "over", "in"}


def subjects_from(lists: Mapping[str, frozenset[str]], lexicon: Lexicon) -> Subjects:
    """Take the lists of what people do and are."""
    return Subjects(
        lexicon=lexicon,
        doings=lists["doings"] | lists["sayings"],
        doings_of_more=lists["doings_of_more"],
        states=lists["states_of_people"],
        bodies=lists["bodies"],
        roles=lists["heads"] | lists["functions"] | lists["people_words"] | lists["kin"],
        sayings=lists["sayings"],
        virtues=lists["virtues"],
        doings_of_things=lists["doings_of_things"],
        clause_heads=lists["clause_heads"],
        subordinating=lists["subordinating"],
        behind_subjects=lists["behind_subjects"],
        inverted=lists["inverted"],
        before_inverted=lists["before_inverted"],
        before_verbs=lists["before_verbs"],
        no_diminutives=lists["no_diminutives"],
    )
