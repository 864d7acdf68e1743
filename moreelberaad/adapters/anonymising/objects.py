"""A word to whom something is said or done, without an article: so it is a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .lines import Line

_SAID_TO = frozenset({"tegen", "dankzij", "namens", "volgens", "vlgs"})
_FRONTED = frozenset({"tegen", "met", "van", "aan", "voor", "door", "naast", "bij", "zonder"})
_HAVE = frozenset({"heb", "heeft", "had", "hebben", "hadden", "hebt"})
_SELF = frozenset({"ik", "i", "wij", "hij", "zij"})
_AND = frozenset({"en", "and"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Objects:
    """Tell the names that are ordinary words by what is done to them."""

    verbs_behind: frozenset[str]
    doings: frozenset[str]
    done: frozenset[str]
    told: frozenset[str]
    greetings: frozenset[str]
    kin: frozenset[str]

    def has(self, line: Line, index: int) -> bool:
        """Say whether something is said or done to it as to nothing but a person."""
        if self._is_greeted(line, index) or _is_beside_me(line, index):
            return True
        word = line.words[index]
        if word.opens or word.gap != " " or not index:
            return False
        return self._is_addressed(line, index) or self._is_done_to(line, index)

    def _is_addressed(self, line: Line, index: int) -> bool:
        before, ahead = line.key(index - 1), line.key(index + 1)
        if before in _SAID_TO:
            return True
        if before == "met" and line.key(index - 2) == "samen":
            return True
        if before == "van" and line.key(index - 2) in self.kin:
            return True
        if before == "aan" and ahead in self.told:
            return True
        is_fronted = before in _FRONTED and line.words[index - 1].opens
        return is_fronted and ahead in self.verbs_behind

    def _is_done_to(self, line: Line, index: int) -> bool:
        before, ahead = line.key(index - 1), line.key(index + 1)
        if before in self.doings:
            return True
        return ahead in self.done and (before in _HAVE or line.key(index - 2) in _HAVE)

    def _is_greeted(self, line: Line, index: int) -> bool:
        """Say whether it is called out to: "lieve roos, ik mis je", "thanks summer"."""
        word, behind = line.words[index], line.words[index + 1 : index + 2]
        if not index or not line.words[index - 1].opens:
            return False
        closes = not behind or behind[0].gap != " "
        is_called = line.key(index - 1) in self.greetings
        return is_called and word.gap in {" ", ", "} and closes


def objects_from(lists: Mapping[str, frozenset[str]]) -> Objects:
    """Take the lists of what is said and done to people."""
    return Objects(
        verbs_behind=lists["verbs_behind_objects"],
        doings=lists["doings_to_people"],
        done=lists["done_to_people"],
        told=lists["told_to_people"],
        greetings=lists["greetings"],
        kin=lists["kin"],
    )


def _is_beside_me(line: Line, index: int) -> bool:
    """Say whether "vos en ik" stands there, or "ik en vos"."""
    behind = line.key(index + 1) in _AND and line.key(index + 2) in _SELF
    if behind and line.words[index + 2].gap == line.words[index + 1].gap == " ":
        return line.words[index].opens or line.words[index].gap != " "
    before = line.key(index - 1) in _AND and line.key(index - 2) in _SELF
    return before and line.words[index].gap == line.words[index - 1].gap == " "
