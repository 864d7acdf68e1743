"""*Vragenlijst van de reeks*: one page per participant, with whose words these are on it."""

from __future__ import annotations

from moreelberaad.adapters.exporting.papers.model import Counting, Leaf
from moreelberaad.domain.evaluation import Questionnaire
from moreelberaad.i18n import N_, Language

_ASKED = N_(
    "Zet per zin één kruis, van {low} (oneens) tot {high} (eens). "
    "Schrijf er niets bij. Na het tellen wordt dit blad vernietigd."
)


def series_form(form: Questionnaire, language: Language) -> Leaf:
    """Lay out the form; no name, date or place is asked."""
    say, code = language.say, language.code
    return Leaf(
        paper="a4",
        title=form.title.get(code),
        aside="",
        lead=say(_ASKED, low=form.points[0], high=form.points[-1]),
        blocks=tuple(
            Counting(
                label=part.title.get(code),
                hint="",
                points=form.points,
                items=tuple(form.numbered[item.code].label.get(code) for item in part.items),
            )
            for part in form.parts
        ),
        note=form.status.get(code),
    )
