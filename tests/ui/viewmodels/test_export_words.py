from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.errors import DiskFull, MoreelberaadError, NothingToShare, Refused
from moreelberaad.domain.gates import Gate
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.export_words import default_document, has_agreements, why_not
from tests.builders import a_released_session, key, row, rows
from tests.methods import AGREEMENT_COLUMNS, LESSONS, RECORD, a_field, a_method, a_step


@pytest.mark.parametrize(
    ("error", "start"),
    [
        (NothingToShare(document=LESSONS), "Er is geen les opgeschreven. Het afsprakenblad kan"),
        (NothingToShare(document=RECORD), "Er is niets opgeschreven dat op dit blad mag"),
        (Refused((Gate.CONSENT,), document=LESSONS, open=0), "De groep heeft hier geen akkoord"),
        (DiskFull(), "De schijf is vol."),
    ],
)
def test_why_there_is_nothing_to_see_is_said_in_words(
    error: MoreelberaadError, start: str
) -> None:
    assert why_not(Language("nl"), error, a_released_session()).startswith(start)


def test_no_other_sheet_is_promised_without_agreements() -> None:
    session = a_released_session(harvest__agreements=rows())
    said = why_not(Language("nl"), NothingToShare(document=LESSONS), session)

    assert "afsprakenblad" not in said


def test_agreements_that_may_not_stand_on_their_sheet_do_not_count() -> None:
    plan = a_field("transfer_plan", Kind.AGREEMENTS, RECORD, columns=AGREEMENT_COLUMNS)
    agreed = rows(row(action=Prose("Oefenen met een collega")))
    session = replace(
        a_released_session(),
        template=a_method(a_step("m6", plan)),
        answers={key("m6.transfer_plan"): agreed},
    )

    assert not has_agreements(session)
    assert default_document(session) is LESSONS
