"""Words without a capital that tells: a name in spite of that needs a list or a cue."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from moreelberaad.domain.findings import Tier

from .cues import Cues
from .lexicon import Lexicon, Sort
from .lines import Line
from .suspects import Suspect, listed

_SHORTEST_UNKNOWN = 3  # letters of a word without capitals that no dictionary has
SURNAME_INFIXES = frozenset({"van", "der", "den", "ter", "ten", "vd", "el", "al"})
"""What stands before a surname more than before a noun."""
_TIME = regex.compile(r"\W{0,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\W{1,3}")
_AGED = regex.compile(r"\s\((?:[1-8]\d)\)")
_PARTICIPLE = regex.compile(r"(?:af|in|mee|op|over|uit)?ge\p{L}+(?:en|d|t)")
_CALLS = frozenset({"after_title", "after_rank"})
_VERB_ENDINGS = ("de", "te", "den", "ten", "t", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Smalls:
    """Tell names without the help of a capital."""

    lexicon: Lexicon
    cues: Cues
    virtues: frozenset[str]
    bodies: frozenset[str]
    undeclined: frozenset[str]
    nicknames: frozenset[str]

    def behind_de(self, line: Line, index: int) -> Suspect | None:
        """Judge an adjective alone behind "de": "de wit belde", "de lange lachte"."""
        if line.key(index - 1) != "de" or not line.joins(index):
            return None
        ahead, acts = line.key(index + 1), line.key(index + 1) in self.cues.doings
        if line.key(index) in self.nicknames and acts:
            return Suspect(tier=Tier.DOUBT, reason="nickname", is_named=True)
        is_adverb = ahead.endswith("e") and not acts  # "de wit gekalkte muur"
        if line.key(index) not in self.undeclined or is_adverb:
            return None
        return Suspect(tier=Tier.DOUBT, reason="after_infix", is_named=True)

    def word(self, line: Line, index: int) -> Suspect | None:
        """Judge an ordinary word without a capital: a name only behind initials or a rank."""
        reason = self.cues.before(line, index)
        if reason == "initials":
            return Suspect(tier=Tier.DOUBT, reason=reason, is_named=True)
        if reason and (self.cues.is_one_called(line, index) or self._is_listed(line, index)):
            return Suspect(tier=Tier.DOUBT, reason=reason, is_named=True)
        if _PARTICIPLE.fullmatch(line.key(index)) or line.key(index) in self.cues.doings:
            return None
        if reason in _CALLS and self.cues.acts(line, index):
            return Suspect(tier=Tier.DOUBT, reason=reason)
        if reason == "after_naming" and _is_quoted(line, index):
            return Suspect(tier=Tier.DOUBT, reason=reason)
        if line.words[index].key in self.lexicon.common:
            return None
        if self.cues.is_behind_two(line, index):
            return Suspect(tier=Tier.DOUBT, reason="after_infix", is_named=True)
        if reason != "after_rank" or line.key(index).endswith(_VERB_ENDINGS):
            return None
        return Suspect(tier=Tier.DOUBT, reason=reason)

    def initialled(self, line: Line, index: int) -> Suspect | None:
        """Take even the smallest word for a name behind initials and an infix: "j. v/d meer"."""
        if line.key(index) in self.cues.particles or not self.cues.has_infix(line, index):
            return None
        if self.cues.before(line, index) != "initials":
            return None
        return Suspect(tier=Tier.DOUBT, reason="initials", is_named=True)

    def name_or_word(self, line: Line, index: int) -> Suspect | None:
        """Judge a name that is an ordinary word too, without a capital that tells."""
        sort = line.sorts[index]
        if self.cues.says(line, index) or self.cues.follows_speech(line, index):
            tier = Tier.UNKNOWN if line.key(index) in self.bodies else Tier.DOUBT
            return listed(sort, tier, "name_that_acts")
        if self._has_infix(line, index) or self.cues.is_behind_two(line, index):
            return listed(sort, Tier.DOUBT, "after_infix")
        if self._is_heading(line, index):
            return listed(sort, Tier.DOUBT)
        if sort is Sort.NAME_OR_ELSE and self.cues.is_behind_place_word(line, index):
            return Suspect(tier=Tier.DOUBT, reason="listed_place")
        if sort is Sort.NAME_OR_ELSE:
            is_thing = self.cues.is_determined(line, index)
            return listed(sort, Tier.UNKNOWN if is_thing else Tier.DOUBT)
        if self._may_act(line, index):
            return listed(sort, Tier.UNKNOWN)
        addressed = self.cues.is_addressed(line, index)
        return listed(sort, Tier.UNKNOWN) if addressed else None

    def unknown(self, line: Line, index: int) -> Suspect | None:
        """Judge a word that no dictionary has."""
        word = line.words[index]
        if self.cues.says(line, index):
            return Suspect(tier=Tier.DOUBT, reason="name_that_acts")
        if len(word.text) < _SHORTEST_UNKNOWN or not word.text.islower():
            return None
        if (
            _AGED.match(line.text, word.end)
            or self.cues.is_addressed(line, index)
            or line.key(index - 1) in SURNAME_INFIXES
            or (self.cues.acts(line, index) and not self.cues.has_article(line, index))
        ):
            return Suspect(tier=Tier.DOUBT, reason="unknown_word", is_named=True)
        near = self.lexicon.is_nearly_a_name(word.key)
        tier = Tier.DOUBT if near else Tier.UNKNOWN
        return Suspect(tier=tier, reason="nearly_a_name" if near else "unknown_word")

    def compound(self, line: Line, index: int) -> Suspect | None:
        """Judge a word made as surnames are, unless an article says that it is a thing."""
        if self.cues.says(line, index) or self.cues.follows_speech(line, index):
            return Suspect(tier=Tier.DOUBT, reason="name_that_acts")
        if self.cues.is_determined(line, index):
            return None
        return Suspect(tier=Tier.UNKNOWN, reason="made_like_a_surname")

    def _may_act(self, line: Line, index: int) -> bool:
        """Say whether "de haan zei" may be about a person."""
        return self._is_listed(line, index) and line.key(index + 1) in self.cues.sayings

    def _is_listed(self, line: Line, index: int) -> bool:
        """Say whether it is a surname with the infix before it: "van zanten"."""
        return f"{line.key(index - 1)} {line.key(index)}" in self.lexicon.with_infix

    def _has_infix(self, line: Line, index: int) -> bool:
        """Say whether an infix stands before it that stands before little else: "van der"."""
        tied = line.key(index - 1) in {"der", "den", "ter", "vd"}
        known = self._is_listed(line, index) and line.key(index - 1) == "van"
        return line.joins(index) and (tied or known)

    def _is_heading(self, line: Line, index: int) -> bool:
        """Say whether a first name opens a line with a colon behind it: "Roos: wil stoppen".

        In a chat the time stands before it, and then capitals are of no account.
        """
        word, behind = line.words[index], line.words[index + 1 : index + 2]
        in_chat = _TIME.fullmatch(line.text[: word.start]) is not None
        begins = (word.opens and word.is_capitalised) or (index == 0 and in_chat)
        if not begins or line.sorts[index] is not Sort.FIRST_OR_WORD:
            return False
        is_virtue = word.key in self.virtues and not in_chat
        return not is_virtue and bool(behind) and behind[0].gap.startswith(":")


def _is_quoted(line: Line, index: int) -> bool:
    """Say whether a quotation mark closes right behind it, as in "noemde hem 'de snor'"."""
    return line.text[line.words[index].end : line.words[index].end + 1] in {"'", '"', "’", "”"}
