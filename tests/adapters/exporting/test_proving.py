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

    (body,) = (each for each in told if each.where is Where.BODY)
    assert file == FORMATS[form](document, MONTH)
    assert body.text.count(LINE) == 2
    assert body.given == (LINE,)


@pytest.mark.parametrize("form", FORMATS)
def test_words_that_may_not_leave_stop_every_format(form: str) -> None:
    def refuse(_: Told) -> None:
        raise UncleanDocument

    with pytest.raises(UncleanDocument):
        proven(made(LESSONS), form, MONTH, refuse)
