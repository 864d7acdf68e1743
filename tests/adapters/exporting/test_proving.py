"""What was made is read back before it leaves, in every format."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.exporting.proving import proven
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.errors import UncleanDocument
from tests.methods import LESSONS

from .composing import made
from .reading import MONTH


@pytest.mark.parametrize("form", FORMATS)
def test_the_words_of_every_format_are_looked_at(form: str) -> None:
    read: list[str] = []
    document = made(LESSONS, marking="Intern gebruik")

    file = proven(document, form, MONTH, read.append)

    assert file == FORMATS[form](document, MONTH)
    assert [words.count("Intern gebruik") for words in read] == [2]


@pytest.mark.parametrize("form", FORMATS)
def test_words_that_may_not_leave_stop_every_format(form: str) -> None:
    def refuse(_: str) -> None:
        raise UncleanDocument

    with pytest.raises(UncleanDocument):
        proven(made(LESSONS), form, MONTH, refuse)
