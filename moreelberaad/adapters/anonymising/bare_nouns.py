"""A word for one person, animal or tool that stands without an article: so it is a surname."""

from __future__ import annotations

from dataclasses import dataclass

from .contexts import begins
from .lexicon import NAMES, Sort
from .lines import Line

_TIES = frozenset({"en", "of", "tot", "u", "maar", "zonder", "aan"})
"""Behind a trade these make a saying: "van bakker tot slager", "ridder zonder vrees"."""
_CLOSINGS = frozenset(
    {"groet", "groeten", "groetjes", "gr", "grt", "grtz", "grts", "mvg", "liefs", "regards"}
    | {"cheers", "rgds", "greetings", "best", "kus"}
)
_FULL_STOPS = frozenset({"punt", "komma", "stop"})  # as they are dictated


@dataclass(frozen=True, slots=True, kw_only=True)
class BareNouns:
    """Tell surnames that are trades, animals and tools by the article that they lack."""

    nouns: frozenset[str]
    before: frozenset[str]

    def is_named(self, line: Line, index: int) -> bool:
        """Say whether it stands bare between a preposition and the end of a clause, or signs."""
        return self._is_bare(line, index) or _signs(line, index) or _is_called_out(line, index)

    def _is_bare(self, line: Line, index: int) -> bool:
        if line.key(index) not in self.nouns or line.key(index + 1) in _TIES:
            return False
        if len(line.words) == 1:  # a label, such as that of a series
            return False
        return begins(line, index) or line.key(index - 1) in self.before


def _signs(line: Line, index: int) -> bool:
    """Say whether it is what a message is signed with: "grtz boy"."""
    if line.key(index - 1) not in _CLOSINGS:
        return False
    behind = line.words[index + 1 : index + 3]
    if any(word.key not in _FULL_STOPS for word in behind):
        return False
    return line.sorts[index] is not Sort.HARMLESS and line.words[index].gap in {" ", ", ", "\n"}


def _is_called_out(line: Line, index: int) -> bool:
    """Say whether someone is spoken to by it: "krikke, jij snapt dat"."""
    word, behind = line.words[index], line.words[index + 1 : index + 2]
    begins = word.opens or word.gap.endswith(": ")
    if not begins or not behind or behind[0].gap != ", ":
        return False
    may_be_a_name = line.sorts[index] in NAMES | {Sort.UNKNOWN, Sort.SURNAME_LIKE}
    return may_be_a_name and behind[0].key in {"jij", "u", "jullie", "you"}
