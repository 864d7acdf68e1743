"""The sample questions and the cards that word a question anew."""

from __future__ import annotations

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.rephrasing import read_rephrasing
from moreelberaad.domain.template import Text
from moreelberaad.i18n import LANGUAGES
from tests.the_check import the_check

FOUND = read_rephrasing(assets.folder("resources") / "questions.toml", read_toml)
SENTENCES = (
    *FOUND.samples,
    *(text for card in FOUND.cards for text in (card.title, card.before, card.after, card.why)),
)


def test_there_are_ten_samples_and_eight_cards() -> None:
    assert (len(FOUND.samples), len(FOUND.cards)) == (10, 8)


@pytest.mark.parametrize("text", SENTENCES, ids=lambda text: text.get("nl")[:30])
def test_each_sentence_is_there_in_each_language_and_points_to_nobody(text: Text) -> None:
    assert text.words.keys() == set(LANGUAGES)
    assert not the_check().find(text.get("nl"))
