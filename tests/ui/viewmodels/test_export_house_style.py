"""The office's own Word file: taken when it may be used, left alone when it may not."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.house_style import HouseStyle

from .exports import Exporting

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model(app: App) -> HouseStyle:
    return HouseStyle(app, Language("nl"))


@pytest.fixture
def word_file(tmp_path: Path) -> Path:
    path = tmp_path / "linde.docx"
    docx.Document().save(str(path))
    return path


def test_a_word_file_becomes_the_style(model: HouseStyle, word_file: Path) -> None:
    model.choose(word_file)
    model.wait()

    assert (model.is_own, model.faults, model.is_busy) == (True, (), False)


def test_the_style_of_the_app_comes_back(model: HouseStyle, word_file: Path) -> None:
    model.choose(word_file)
    model.wait()
    model.drop()
    model.wait()

    assert not model.is_own


def test_a_file_that_cannot_be_read_leaves_the_one_before(
    model: HouseStyle, word_file: Path, tmp_path: Path
) -> None:
    model.choose(word_file)
    model.wait()
    model.choose(tmp_path / "weg.docx")
    model.wait()

    assert (len(model.faults), model.is_own) == (1, True)


def test_only_the_first_faults_are_told_and_the_rest_counted(
    model: HouseStyle, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise InputRejected(tuple(Mistake(f"deel{n}", "unknown_key") for n in range(7)), file="x")

    monkeypatch.setattr(app, "choose_house_style", refuse)
    model.choose(Path("linde.docx"))
    model.wait()

    assert (len(model.faults), model.faults[-1]) == (6, "En nog 2 fouten.")
    assert model.faults[0].startswith("deel0: ")


def test_what_a_word_file_says_is_never_told(
    model: HouseStyle, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise ValueError("woorden uit het bestand")

    monkeypatch.setattr(app, "choose_house_style", fail)
    model.choose(Path("linde.docx"))
    model.wait()

    assert model.faults
    assert "woorden" not in model.faults[0]


def test_word_documents_wear_the_style_that_was_chosen(ready: Exporting, word_file: Path) -> None:
    ready.make("docx")
    ready.model.house_style.choose(word_file)
    ready.model.wait()
    ready.make("docx")

    ours, own = ready.files.values()
    assert (ready.failed, ours != own) == ([], True)
