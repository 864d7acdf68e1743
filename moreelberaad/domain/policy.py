"""What an organisation asks of every laptop, on top of what the app does: only ever stricter.

Its bounds are those of domain.md 6.2 and 6.3; a file that asks for less is refused whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import NotAllowed
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.retention import USUAL, Terms
from moreelberaad.domain.text import brief, one_line

FORMAT: Final = "moreelberaad.policy/1"
MOST_FEWEST: Final = 10
LATEST_LOCK: Final = 30
"""Minutes after which an unused window locks at the latest (ux.md 3.15)."""

LONGEST_MARKING: Final = 60

LEAST_TERMS: Final = Terms(notes=7, agreements=90, lessons=30, evaluation=365, log=365)
"""The shortest terms that may be asked (domain.md 6.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """`fewest` is k; `lock_after` the minutes after which an unused window locks at the latest.

    `share_up_to` is how far documents and packages go, `accept_proposals` whether one may leave
    that nobody read, `reasons` whether a reason opens a gate within the team.
    """

    fewest: int = FEWEST
    terms: Terms = USUAL
    lock_after: int = LATEST_LOCK
    share_up_to: Scope = Scope.RIJK
    accept_proposals: bool = True
    reasons: bool = True
    marking: str = ""

    def look_at(self, scope: Scope) -> None:
        """Raise `NotAllowed` for what goes further than the organisation wants."""
        if scope.reach > self.share_up_to.reach:
            raise NotAllowed

    def narrowed(self, scope: Scope) -> Scope:
        """Give this scope, or the widest that the organisation wants."""
        return min(scope, self.share_up_to, key=lambda each: each.reach)

    def with_fewest(self, fewest: int) -> Policy:
        """Raise k; what was asked once is never lowered (domain.md 6.2)."""
        return replace(self, fewest=max(self.fewest, fewest))


NO_POLICY: Final = Policy()


def read_policy(document: Mapping[str, Any]) -> Policy:
    """Read a policy from plain data; raises `InputRejected` with every mistake together."""
    reader = _Reader(document, Mistakes())
    policy = reader.read()
    reader.mistakes.raise_if_any()
    return policy


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Mapping[str, Any]
    mistakes: Mistakes

    def read(self) -> Policy:
        if self.document.get("format") != FORMAT:
            self.mistakes.add("format", "unknown_format", expected=FORMAT)
        self._only({"format", "k", "terms", *_NAMES})
        return Policy(
            fewest=self._number("k", self.document.get("k", FEWEST), FEWEST, MOST_FEWEST),
            terms=self._terms(),
            lock_after=self._number(
                "lock_after", self.document.get("lock_after", LATEST_LOCK), 1, LATEST_LOCK
            ),
            share_up_to=self._scope(),
            accept_proposals=self._switch("accept_proposals"),
            reasons=self._switch("reasons"),
            marking=self._marking(),
        )

    def _only(self, known: set[str]) -> None:
        for name in self.document:
            if name not in known:
                self.mistakes.add(brief(str(name)), "unknown_setting")

    def _number(self, place: str, found: object, low: int, high: int) -> int:
        if type(found) is int and low <= found <= high:
            return found
        self.mistakes.add(place, "expected_number", low=low, high=high)
        return low

    def _terms(self) -> Terms:
        found = self.document.get("terms", {})
        if not isinstance(found, dict):
            self.mistakes.add("terms", "expected_dict")
            return USUAL
        known = {each.name for each in fields(Terms)}
        for name in found.keys() - known:
            self.mistakes.add(f"terms.{brief(str(name))}", "unknown_setting")
        asked = {
            name: self._number(
                f"terms.{name}", found[name], getattr(LEAST_TERMS, name), getattr(USUAL, name)
            )
            for name in sorted(known & found.keys())
        }
        return replace(USUAL, **asked)

    def _scope(self) -> Scope:
        found = self.document.get("share_up_to", Scope.RIJK.value)
        codes = [each.value for each in Scope]
        if found in codes:
            return Scope(found)
        self.mistakes.add("share_up_to", "unknown_code", known=", ".join(codes))
        return Scope.TEAM

    def _switch(self, name: str) -> bool:
        found = self.document.get(name, True)
        if type(found) is not bool:
            self.mistakes.add(name, "expected_bool")
        return found is True

    def _marking(self) -> str:
        found = self.document.get("marking", "")
        if not isinstance(found, str):
            self.mistakes.add("marking", "expected_str")
            return ""
        line = one_line(found)
        if len(line) > LONGEST_MARKING:
            self.mistakes.add("marking", "too_long", most=LONGEST_MARKING)
        return line


_NAMES: Final = frozenset({each.name for each in fields(Policy)} - {"fewest", "terms"})
