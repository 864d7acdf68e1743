"""One letter for each person in a document, in order of first mention (anon.md 5.6)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from moreelberaad.domain.findings import Hit, Label

PERSON_WORD = "[persoon]"
PERSON_WORDS = {PERSON_WORD: "[persoon {}]", "[person]": "[person {}]"}
"""What stands for a person before it is known which letter that person has, per language."""

OF_A_PERSON = {"iemand": "iemands", "someone": "someone's"}
INFIXES = frozenset(
    {"van", "der", "den", "de", "het", "ten", "ter", "te", "op", "in", "aan", "el", "al", "ul"}
    | {"von", "zu", "la", "le", "du", "da", "dos", "bin", "ben", "d", "t", "s"}
)
RARER_INFIXES = frozenset({"uit", "bij", "voor", "zur", "les", "del", "das"})
"""Words or first names too ("Les"): infixes only in what someone typed as a name."""

POSSESSIVE = r"['’ʼ]?s"
"""What may stand behind a name: "Fatima's", "Pietersens"."""

_POSSESSIVE_END = re.compile(rf"{POSSESSIVE}$")
_APOSTROPHE_END = re.compile(r"['’ʼ]s?$")
_SOUGHT = "name_sought"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def is_surely_possessive(words: str) -> bool:
    """Tell whether an apostrophe says so: "Fatima's", "Hans'"; a bare s may be the name's own."""
    return _APOSTROPHE_END.search(words) is not None


def without_possessive(words: str) -> str:
    """Take the possessive -s off, or an s of the name itself: who asks knows the name."""
    return _POSSESSIVE_END.sub("", words)


def is_possessive_of(name: str, words: str) -> bool:
    """Tell whether these words are the name with an -s: one that ends in s takes none."""
    takes_one = not name.endswith("s")
    return takes_one and words != name and without_possessive(words) == name


def of_a_person(suggestion: str) -> str:
    """Put what stands for a person in the possessive: "[persoon]'s", "iemands"."""
    return OF_A_PERSON.get(suggestion, f"{suggestion}'s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Some words that stand for a person, and the hit on them."""

    hit: Hit
    words: str = field(repr=False)

    @property
    def given(self) -> str:
        """Give the word before the surname by which namesakes differ, if there is one."""
        before = [word for word in self._parts[:-1] if word not in INFIXES]
        return before[0] if before else ""

    @property
    def last(self) -> str:
        """Give the last word."""
        return self._parts[-1] if self._parts else ""

    @property
    def _parts(self) -> list[str]:
        return [word.casefold() for word in _WORD.findall(_APOSTROPHE_END.sub("", self.words))]


def lettered_hits(mentions: Sequence[Mention]) -> tuple[Hit, ...]:
    """Give the hits with letters in the suggestions: every mention of one person has the same."""
    people = _People.among(mentions)
    letters: dict[str, str] = {}
    return tuple(
        _with_letter(each, people, letters) if _is_known(each.hit) else each.hit
        for each in mentions
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _People:
    """Who is meant by which words, as far as the words of one document tell."""

    givens: Mapping[str, Sequence[str]]
    surnames: Mapping[str, frozenset[str]]
    bare: frozenset[str]

    @classmethod
    def among(cls, mentions: Iterable[Mention]) -> _People:
        givens: dict[str, list[str]] = {}
        surnames: dict[str, set[str]] = {}
        bare: set[str] = set()
        for each in mentions:
            if not _is_known(each.hit):
                continue
            bare.add(each.last)
            if each.given:
                _add_given(givens.setdefault(each.hit.entity, []), each.given)
                surnames.setdefault(each.given, set()).add(each.hit.entity)
        return cls(
            givens=givens,
            surnames={given: frozenset(names) for given, names in surnames.items()},
            bare=frozenset(bare),
        )

    def who(self, mention: Mention) -> str:
        """Name the person: namesakes apart, a lone first name with the one surname it has."""
        entity, given = mention.hit.entity, mention.given
        if not given and len(self.surnames.get(entity, ())) == 1:
            (surname,) = self.surnames[entity]
            entity, given = surname, entity
        known = self.givens.get(entity, ("",))
        same = (name for name in known if given and _is_same_given(name, given))
        return f"{entity} {next(same, known[0])}"

    def owns(self, mention: Mention) -> bool:
        """Tell whether the words are a possessive: the name is known to have no s of its own."""
        entity = mention.hit.entity
        if is_surely_possessive(mention.words):
            return True
        is_known = entity in self.bare or mention.hit.reason.startswith(_SOUGHT)
        return mention.last == f"{entity}s" and is_known


def _add_given(known: list[str], given: str) -> None:
    """Keep the longest form of each first name: of "J." and "Jan" the latter."""
    for place, name in enumerate(known):
        if _is_same_given(name, given):
            known[place] = max(name, given, key=len)
            return
    known.append(given)


def _is_same_given(one: str, other: str) -> bool:
    """Tell whether one may be the other's initial."""
    initial = min(one, other, key=len)
    return one == other or (len(initial) == 1 and one[0] == other[0])


def _is_known(hit: Hit) -> bool:
    return hit.label is Label.PERSON and bool(hit.entity)


def _with_letter(mention: Mention, people: _People, letters: dict[str, str]) -> Hit:
    letter = letters.setdefault(people.who(mention), _letter(len(letters)))
    named = (_named(each, letter) for each in mention.hit.suggestions)
    if people.owns(mention):
        named = (each if each.endswith("s") else of_a_person(each) for each in named)
    return replace(mention.hit, suggestions=tuple(named))


def _named(suggestion: str, letter: str) -> str:
    for word, named in PERSON_WORDS.items():
        suggestion = suggestion.replace(word, named.format(letter))
    return suggestion


def _letter(number: int) -> str:
    round_, place = divmod(number, 26)
    return chr(ord("A") + place) + (str(round_ + 1) if round_ else "")
