from __future__ import annotations

import pytest

from moreelberaad.application.searching import Searching
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.search import Found, FoundKind, Query, Word
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose
from tests.learning import FakeIndex

NIGHT = Found(kind=FoundKind.SESSION, id="nacht", title=Prose("De nachtrit"))
HARM = Term(
    code="harm",
    word=Text({"nl": "pijn (schade)", "en": "harm"}),
    definition=Text({"nl": "wat verloren gaat"}),
)


def searching(index: FakeIndex) -> Searching:
    return Searching(index=index, terms=lambda: [HARM])


def test_a_search_sees_what_changed_just_now() -> None:
    index = FakeIndex(NIGHT)
    desk = searching(index)

    assert desk.find(Query()) == [NIGHT]
    assert desk.count(Query()) == 1
    assert index.only_known == [False, False]
    assert desk.text_of(NIGHT.kind, NIGHT.id) == Prose("session:nacht")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("harm",), [HARM]),
        (("pijn", "verlo"), [HARM]),
        (("pijn", "x"), []),
        (("arm",), []),
        ((), []),
    ],
)
def test_a_term_holds_all_words_in_any_language(words: tuple[str, ...], found: list[Term]) -> None:
    asked = [Word(text=each) for each in words]

    assert searching(FakeIndex()).glossary(asked) == found
