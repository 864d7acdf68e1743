"""What a closed gate says on the command line."""

from __future__ import annotations

from io import StringIO

import pytest

from moreelberaad.cli.console import Console
from moreelberaad.domain.combinations import Advice
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Gate
from moreelberaad.i18n import Language


def told(error: Refused) -> str:
    err = StringIO()
    console = Console(
        language=Language("nl"), as_json=False, out=StringIO(), err=err, environment={}
    )
    console.fail(error)
    return err.getvalue()


@pytest.mark.parametrize(
    ("advice", "words"),
    [(Advice.RANK, "schrijf ‘militair’"), (Advice.HOLD, "deel de les alleen met het team")],
)
def test_a_rare_combination_says_what_to_write(advice: Advice, words: str) -> None:
    said = told(Refused((Gate.COMBINATION,), open=0, advice=advice))

    assert "  combination: Te weinig andere beraden lijken hierop." in said
    assert words in said


def test_another_gate_says_its_own_words() -> None:
    assert "  consent: De groep heeft hier" in told(Refused((Gate.CONSENT,), open=0))
