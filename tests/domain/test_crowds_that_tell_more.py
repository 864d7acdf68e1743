"""Who reads on learns of more sessions that are alike; what was hidden stays hidden."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.combinations import Crowd, Known, Trait, Traits
from moreelberaad.domain.counts import Result

TRAITS: list[tuple[Trait, str]] = [
    (Trait.RANK, "officer"),
    (Trait.SERVICE, "navy"),
    (Trait.QUARTER, "2026-4"),
    (Trait.THEME, "rest"),
]
some_traits = st.frozensets(st.sampled_from(TRAITS))
months = st.none() | st.sampled_from([date(2026, month, 1) for month in (3, 4, 5)])


@st.composite
def a_crowd(draw: st.DrawFn) -> tuple[Crowd, Crowd]:
    """Draw a crowd, and the same sessions on the same days when all of them were read."""
    known = [
        Known(
            session=f"s-{number}",
            group=draw(st.sampled_from("abcdef")),
            traits=draw(some_traits),
            outcomes=draw(st.frozensets(st.sampled_from(list(Result)), max_size=2)),
            closed=draw(months),
        )
        for number in range(draw(st.integers(0, 12)))
    ]
    more = [replace(each, traits=each.traits | draw(some_traits)) for each in known]
    month = draw(months)
    least, most = (
        Crowd(known=frozenset(each), fewest=3, last_export=month) for each in (known, more)
    )
    return least, most


@given(a_crowd(), some_traits, st.booleans())
def test_what_is_hidden_stays_hidden(
    crowds: tuple[Crowd, Crowd],
    used: Traits,
    tells_outcome: bool,  # noqa: FBT001 - drawn
) -> None:
    least, most = crowds

    if least.hides(used, tells_outcome=tells_outcome):
        assert most.hides(used, tells_outcome=tells_outcome)


@given(a_crowd(), some_traits)
def test_no_more_has_to_become_general(crowds: tuple[Crowd, Crowd], used: Traits) -> None:
    least, most = (each.too_telling(used) for each in crowds)

    if least is not None:
        assert most is not None
        assert len(most) <= len(least)
