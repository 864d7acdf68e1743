"""How a group chose leaves the vault in words alone, from every method and on every document.

A file is made of a `Disclosure` or a `ReadBackCopy`, and of nothing else. So every way of choosing
is disclosed, and each disclosure that differs from the others is written once in every form.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import product

import pytest

from moreelberaad import wording
from moreelberaad.domain.counts import FEWEST_FOR_LESSONS, Result, result, voices
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.revealing import revealed
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Template
from moreelberaad.domain.values import Tally
from tests.attacker import CODES, THREE, TWO, alike, betrayed, computable
from tests.built_in.filling import filled, released
from tests.built_in.leaving import CHOICE, bare, files_of, leaving
from tests.built_in.methods import NAMES, as_held
from tests.methods import METHOD, options


@dataclass(frozen=True)
class Choosing:
    """A released session, in which a group can have chosen in every way, each round alike."""

    session: Session
    rounds: tuple[FieldKey, ...]
    _left: dict[str, str] = field(default_factory=dict)
    _written: dict[str, str] = field(default_factory=dict)

    def leaving(self, tally: Tally) -> str:
        """Spell all that any document may hold, to the order of its parts."""
        if (way := repr(tally)) not in self._left:
            self._left[way] = repr(leaving(self._after(tally)))
        return self._left[way]

    def told(self, tally: Tally) -> str:
        """Give all files together."""
        left = self.leaving(tally)
        if left not in self._written:
            self._written[left] = "\n".join(files_of(leaving(self._after(tally))))
        return self._written[left]

    def _after(self, tally: Tally) -> Session:
        chosen = dict.fromkeys(self.rounds, tally)
        return replace(self.session, answers={**self.session.answers, **chosen})


def small(*codes: str) -> Choosing:
    """Give a session of a small method, with these options."""
    choice = replace(METHOD.field(CHOICE), options=options(*codes))
    return Choosing(released(bare(choice)), (CHOICE,))


def rounds_of(template: Template) -> tuple[FieldKey, ...]:
    """Name the choices of which a document tells."""
    fields = template.fields()
    return tuple(name for name, each in fields if each.kind is Kind.TALLY and each.documents)


def outcome(tally: Tally) -> tuple[Result | None, bool]:
    """Give all that may be told of a choice, by the rule (domain.md 6.2, regime 2)."""
    said = result(tally, offered=len(tally.counts)) if voices(tally) else None
    return said, voices(tally) >= FEWEST_FOR_LESSONS


def in_the_room(tally: Tally) -> object:
    """Give what whoever was there knows: how many people, the words, and figures where allowed."""
    view = revealed(tally, offered=len(tally.counts))
    counted = tuple(tally.counts.values()) if view.figures_allowed else None
    return voices(tally), view.spread, view.option, counted


two_and_three = pytest.mark.parametrize(
    ("chosen", "every"), [(small(*CODES[:2]), TWO), (small(*CODES), THREE)], ids=["two", "three"]
)
built_in = pytest.mark.parametrize("name", [each for each in NAMES if rounds_of(as_held(each))])


@two_and_three
def test_what_leaves_depends_on_the_outcome_alone(
    chosen: Choosing, every: tuple[Tally, ...]
) -> None:
    for tallies in alike(every, outcome):
        assert len({chosen.leaving(tally) for tally in tallies}) == 1


@two_and_three
def test_each_outcome_stands_there_as_its_word(chosen: Choosing, every: tuple[Tally, ...]) -> None:
    for tallies in alike(every, outcome):
        told, (said, _) = chosen.told(tallies[0]), outcome(tallies[0])
        stand = {each for each, word in wording.RESULTS.items() if f"\n{word}\n" in told}
        assert stand == ({said} if said else set())


@two_and_three
def test_who_was_there_learns_nothing_from_all_documents_together(
    chosen: Choosing, every: tuple[Tally, ...]
) -> None:
    assert betrayed(every, lambda tally: (voices(tally), chosen.told(tally))) == []
    assert betrayed(every, lambda tally: (in_the_room(tally), chosen.told(tally))) == []


@two_and_three
def test_who_was_not_there_computes_no_figure_from_all_documents_together(
    chosen: Choosing, every: tuple[Tally, ...]
) -> None:
    assert computable(every, chosen.told) == set()


@two_and_three
def test_two_rounds_of_one_group_tell_no_figure_either(
    chosen: Choosing, every: tuple[Tally, ...]
) -> None:
    """A second outcome says only which numbers of people are left over for the first."""
    said = list(alike(every, chosen.told))
    for first, second in product(said, repeat=2):
        people = set(map(voices, second)) - {0}
        left = [tally for tally in first if voices(tally) in people]
        assert computable(left, lambda _: ()) == set()


@built_in
def test_of_a_method_that_comes_along_leaves_no_more_than_the_outcome(name: str) -> None:
    """The smallest, the middle and the largest group of each outcome; sieved by the same rule."""
    template = as_held(name)
    chosen = Choosing(released(filled(template).session), rounds_of(template))
    seen = set()
    for tallies in alike(THREE, outcome):
        some = (tallies[0], tallies[len(tallies) // 2], tallies[-1])
        left = {chosen.leaving(tally) for tally in some}
        assert len(left) == 1
        seen |= left

    assert len(seen) == len({said for said, _ in map(outcome, THREE)})
