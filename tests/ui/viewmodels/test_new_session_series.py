from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.bootstrap import App
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.ui.viewmodels import series_labels
from tests.builders import a_hit
from tests.cli.program import a_world
from tests.fakes import FakeRecogniser

DUTCH = Language("nl")


def test_two_labels_are_proposed_that_the_vault_does_not_have() -> None:
    first, second = series_labels.proposals(DUTCH, ())

    assert series_labels.proposals(DUTCH, (first,))[0] == second


@pytest.mark.parametrize("label", ["reeks Jansen", "Jansen", " reeks 13 Infbat "])
def test_a_label_that_points_somewhere_is_traceable(label: str) -> None:
    recogniser = FakeRecogniser({"Jansen|Infbat": a_hit(0, 0)})

    assert series_labels.is_traceable(Prose(label), recogniser)


@pytest.mark.parametrize("label", ["", "reeks ", "reeks Eik", "Linde", "series Oak"])
def test_a_neutral_or_empty_label_is_not(label: str) -> None:
    suspicious = FakeRecogniser({".": a_hit(0, 0)})

    assert not series_labels.is_traceable(Prose(label), suspicious)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_proposed_word_is_a_known_name_place_or_unit(tmp_path: Path, code: str) -> None:
    every = series_labels.proposals(Language(code), (), number=100)
    words = [label.plain.split()[-1] for label in every]
    recogniser = App(a_world(tmp_path)).recogniser

    assert [word for word in words if recogniser.find(word)] == []
