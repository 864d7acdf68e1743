"""A folder of methods: a new file is a new method."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from moreelberaad.domain.errors import InputRejected, NotFound

from .builders import BUILT_IN, DATA, library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the folder of methods that a test may change."""
    return shutil.copytree(BUILT_IN, tmp_path / "methods")


def test_a_file_in_the_folder_is_a_method(folder: Path) -> None:
    shutil.copy(DATA / "every_kind.toml", folder)

    assert "every_kind" in {method.id for method in library(folder).all()}
    assert library(folder).get("every_kind").title.get("en") == "Every kind"


def test_methods_come_in_the_order_of_their_titles(folder: Path) -> None:
    shutil.copy(DATA / "every_kind.toml", folder)
    titles = [method.title.get("nl") for method in library(folder).all()]

    assert titles == sorted(titles)


def test_a_method_is_read_once(folder: Path) -> None:
    methods = library(folder)

    assert methods.get("dilemma_method") is methods.get("dilemma_method")


@pytest.mark.parametrize("name", ["none", "", "dilemma_method.en", "../values", "blocks/opening"])
def test_a_name_without_a_file_is_not_found(name: str) -> None:
    with pytest.raises(NotFound):
        library().get(name)


def test_an_endless_name_is_cut_short_in_the_error() -> None:
    with pytest.raises(NotFound) as caught:
        library().get("x" * 5_000)

    assert caught.value.params["id"] == "x" * 40


def test_a_faulty_file_is_refused_when_it_is_asked_for(folder: Path) -> None:
    shutil.copy(DATA / "ten_mistakes.toml", folder)

    with pytest.raises(InputRejected):
        library(folder).get("ten_mistakes")
    assert library(folder).get("dilemma_method").id == "dilemma_method"


def test_a_file_that_is_not_named_after_its_method_is_refused(folder: Path) -> None:
    shutil.copy(DATA / "every_kind.toml", folder / "copy.toml")

    with pytest.raises(InputRejected) as caught:
        library(folder).get("copy")
    assert [fault.code for fault in caught.value.mistakes] == ["id_is_no_file_name"]


def test_the_built_in_methods_are_faultless_in_both_languages() -> None:
    for method in library().all():
        assert method.title.words.keys() == {"nl", "en"}
        for _, asked in method.fields():
            assert asked.label.words.keys() == {"nl", "en"}, asked.id


def test_the_dilemma_method_has_one_round_and_its_own_order_when_nothing_is_chosen() -> None:
    method = library().get("dilemma_method")
    arranged = method.arranged({})

    gone = dict(method.fields()).keys() - dict(arranged.fields()).keys()
    assert [step.id for step in arranged.steps] == [step.id for step in method.steps]
    assert {name.partition(".")[2] for name in gone} == {
        "second_tally",
        "second_value_tally",
        "restorative_ready",
    }
