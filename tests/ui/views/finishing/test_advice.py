from __future__ import annotations

import pytest

from moreelberaad.domain.findings import Label
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.decision_pane import why
from tests.builders import a_finding, a_hit, a_place


@pytest.mark.parametrize(
    ("label", "advice"),
    [
        (Label.GUILT, "Schrijf het algemeen: wat had eerder gekund?"),
        (Label.OPERATIONAL, "Typ het niet. Ook gewiste tekst kan een veiligheidsincident zijn."),
        (Label.PERSON, "."),
    ],
)
def test_where_nothing_can_stand_instead_it_is_said_what_to_do(
    ui: Ui, label: Label, advice: str
) -> None:
    finding = a_finding(1, a_place("talk.facts"), a_hit(0, 5, label=label, reason="own_guilt"))

    assert why(ui, finding).endswith(advice)
