"""What was made is read back before it leaves, in every format."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.exporting.proving import proven
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.leaks import Told, Where
from tests.methods import LESSONS

from .composing import made
from .reading import MONTH

LINE = "Intern gebruik"


@pytest.mark.parametrize("form", FORMATS)
def test_the_words_of_every_format_are_looked_at(form: str) -> None:
    told: list[Told] = []
    document = made(LESSONS, marking=LINE)

    file = proven(document, form, MONTH, told.append)

    assert file == FORMATS[form](document, MONTH)
    assert any(each.where is Where.BODY and "De les" in each.text for each in told)
    assert any(LINE in each.text for each in told)
    assert {each.given for each in told} == {(LINE,)}


@pytest.mark.parametrize("form", FORMATS)
def test_words_that_may_not_leave_stop_every_format(form: str) -> None:
    def refuse(_: Told) -> None:
        raise UncleanDocument

    with pytest.raises(UncleanDocument):
        proven(made(LESSONS), form, MONTH, refuse)
