from __future__ import annotations

import pytest

from moreelberaad.domain.errors import DiskFull, MoreelberaadError, NothingToShare, Refused
from moreelberaad.domain.gates import Gate
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.export_words import why_not
from tests.builders import a_released_session, rows
from tests.methods import LESSONS, RECORD


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
