"""An invented year: some counts are few, one method and one theme may not be named."""

from __future__ import annotations

from moreelberaad.domain.template import Text
from moreelberaad.domain.yearly import Held, Names, year_overview
from moreelberaad.domain.yearly_slips import SaidOnSlips, YearSlips


def _text(dutch: str, english: str) -> Text:
    return Text({"nl": dutch, "en": english})


NAMES = Names(
    methods={
        "dilemma_method": _text("Dilemmamethode", "Dilemma method"),
        "own": _text("=Eigen vorm", "=Own method"),
        "short": _text("Kort moreel beraad", "Short moral deliberation"),
    },
    sizes={
        "lt5": _text("t/m 4", "up to 4"),
        "5-8": _text("5–8", "5–8"),
        "9-12": _text("9–12", "9–12"),
    },
    themes={
        "social_safety": _text("sociale veiligheid", "social safety"),
        "integrity": _text("integriteit", "integrity"),
    },
)
SLIPS = YearSlips(
    sentences=(
        SaidOnSlips(
            label=_text("Ik begrijp het dilemma beter.", "I understand the dilemma better."),
            bands=(None, None, 41),
        ),
    ),
    marks=(SaidOnSlips(label=_text("Rapportcijfer", "Mark"), bands=(5, 20, 30)),),
)


def _held(
    times: int, method: str, minutes: int, size: str | None, *themes: str, quarter: int = 1
) -> tuple[Held, ...]:
    each = Held(
        method=method, minutes=minutes, quarter=quarter, size=size, themes=frozenset(themes)
    )
    return (each,) * times


SESSIONS = (
    *_held(9, "dilemma_method", 105, "5-8", "social_safety", "integrity"),
    *_held(6, "dilemma_method", 105, "9-12", "social_safety", quarter=2),
    *_held(2, "short", 60, "lt5", "integrity", quarter=3),
    *_held(11, "short", 60, "5-8", "integrity", quarter=4),
    *_held(7, "own", 40, "5-8"),
    *_held(5, "unnamed", 90, None, "unnamed"),
)
YEAR = year_overview(2026, SESSIONS, NAMES, SLIPS)
EMPTY = year_overview(2026, (), NAMES)
SMALL = year_overview(2026, SESSIONS[:3], NAMES)
"""Three sessions."""
BARE = year_overview(2026, _held(6, "short", 60, "5-8"), NAMES)
"""Without themes, and without slips."""
