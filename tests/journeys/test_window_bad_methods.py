"""Files that are no good methods, taken in through the real window: one clear sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget

from tests.adapters.templates.builders import a_column, a_field, a_method, a_step, a_table
from tests.journeys.trainer import METHODS, MISTAKES, STEPS, Trainer
from tests.ui.hands import the_look

KEPT = ("keuzes.json", "kluis.kluis", "reservekopieën")
"""What the program itself keeps, in the folder of the one who tries."""
RIGHT = "Geïmporteerd. Deze vorm klopt."
FAULTY = "Geïmporteerd. Rechts staat 1 ding dat nog niet klopt."
HOSTILE = (
    "<script>alert(1)</script><b>vet</b><img src='file:///etc/passwd'> "
    "{{ 7*7 }}{% include '/etc/passwd' %}{number}%s "
    '#panic() #read("/etc/passwd") $x$ @ref'
)
"""What a browser, a template of jinja and a page of typst would carry out."""
Write = Callable[[Path], object]


@pytest.fixture(scope="module")
def trainer(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trainer]:
    """Give one window for all that is tried, with the methods on show."""
    made = Trainer(tmp_path_factory.mktemp("bureau"), the_look(qapp))
    made.speak("nl")  # the sentences below are
    made.begin()
    yield made
    made.leave()


@pytest.fixture
def folder(trainer: Trainer, tmp_path: Path) -> Iterator[Path]:
    """Give a place for the file; what was taken in goes again, and nothing else came about."""
    home = trainer.app.world.default_vault.parent
    before = trainer.lines(METHODS)
    yield tmp_path
    if trainer.lines(METHODS) != before:
        trainer.keyboard.press("Ctrl+Z")
    assert trainer.lines(METHODS) == before
    assert {each.name for each in home.iterdir()} <= set(KEPT)
    assert {each.name for each in tmp_path.iterdir()} <= {"vorm.toml", "vorm.txt"}


def between(*steps: dict[str, Any], **changes: object) -> dict[str, Any]:
    first, last = a_step(id="s0", blocks=["opening"]), a_step(id="s9", blocks=["closing"])
    return a_method(first, *(each | {"blocks": []} for each in steps), last, **changes)


def take_in(trainer: Trainer, path: Path) -> None:
    trainer.file = path
    trainer.push("Importeren")
    assert trainer.front is trainer.window


def written(path: Path, content: Mapping[str, Any]) -> Path:
    path.write_text(tomli_w.dumps(content), "utf-8")
    return path


MENDED = {
    "two steps with one id": (between(a_step(), a_step()), "Stap 3: dit staat er twee keer."),
    "two fields with one id": (
        between(a_step(a_field(), a_field(label="Weer"))),
        "Stap 2, veld ‘Weer’: dit staat er twee keer.",
    ),
    "a kind that nobody knows": (
        between(a_step(a_field(kind="hologram"))),
        "Stap 2, veld ‘Notitie’: dit soort bestaat niet.",
    ),
    "a block that nobody knows": (
        a_method(a_step(blocks=["opening", "closing", "ceiling"])),
        "Stap 1, de blokken: dit blok bestaat niet: ceiling.",
    ),
    "a table that is not there": (
        between(a_step(continues=[{"table": "ghost", "columns": ["x"]}])),
        "Stap 2, de tabel die hier verdergaat: deze tabel staat in geen eerdere stap.",
    ),
    "a condition on a field that is not there": (
        between(condition=[{"id": "c", "field": "s0.ghost", "refusal": "Nee."}]),
        "De vorm, de velden: dit veld bestaat niet.",
    ),
    "a setting that swaps a step that is not there": (
        between(setting=[{"id": "x", "title": "X", "default": False, "swaps": ["s0", "y"]}]),
        "De vorm, de stappen die omwisselen: deze stap bestaat niet.",
    ),
    "five hundred steps": (
        between(*(a_step(id=f"a{number}") for number in range(498))),
        "De vorm, de stappen: er zijn er te veel; hooguit 40.",
    ),
    "less than no minutes": (
        between(a_step(minutes=-5)),
        "Stap 2, de minuten: hier hoort een getal van 1 tot 240.",
    ),
    "a week of minutes": (
        between(a_step(minutes=10_000)),
        "Stap 2, de minuten: hier hoort een getal van 1 tot 240.",
    ),
    "a name that leaves its folder": (
        between(id="../../x"),
        "De vorm, de id: deze naam mag niet; maak een kopie, die krijgt een eigen naam.",
    ),
}


@pytest.mark.parametrize(("content", "sentence"), MENDED.values(), ids=MENDED.keys())
def test_what_can_be_mended_is_taken_in_with_its_mistake(
    trainer: Trainer, folder: Path, content: dict[str, Any], sentence: str
) -> None:
    take_in(trainer, written(folder / "vorm.toml", content))

    assert trainer.says(FAULTY)
    assert trainer.spoken(MISTAKES) == [sentence]
    assert not trainer.can_push("Proefdraaien")


UNREADABLE = "Dit bestand kunnen we niet lezen: {}. Er is niets bewaard."
CLOSED = "Dit bestand kunnen we niet lezen. Kijk of je het mag openen."
REFUSED: dict[str, tuple[Write, str]] = {
    "a later version": (
        lambda file: written(file, between(format="moreelberaad.template/2")),
        "Deze vorm is gemaakt met een nieuwere versie van moreelberaad. Er is niets bewaard.",
    ),
    "two megabytes": (
        lambda file: written(file, between(summary="a" * 2_000_000)),
        UNREADABLE.format("dit bestand is groter dan 1 MB"),
    ),
    "no toml": (
        lambda file: file.write_text("dit is = = niets", "utf-8"),
        UNREADABLE.format("regel 1, kolom 5: dit is geen geldige TOML"),
    ),
    "tables in tables": (
        lambda file: file.write_text(f"{'a.' * 300}a = 1", "utf-8"),
        UNREADABLE.format("dit zit te diep genest"),
    ),
    "signs of no text": (
        lambda file: file.write_bytes(b"\xff\xfe\x00\x80"),
        UNREADABLE.format("dit is geen tekst in UTF-8"),
    ),
    "a folder": (lambda file: file.mkdir(), CLOSED),
    "a link to itself": (lambda file: file.symlink_to(file), CLOSED),
    "nothing at all": (lambda _: None, "Dit is er niet: vorm.toml."),
}


@pytest.mark.parametrize(("write", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused_in_one_sentence(
    trainer: Trainer, folder: Path, write: Write, sentence: str
) -> None:
    before = trainer.lines(METHODS)
    write(folder / "vorm.toml")

    take_in(trainer, folder / "vorm.toml")

    assert [words for words in trainer.words() if words == sentence] == [sentence]
    assert trainer.lines(METHODS) == before


def test_what_looks_like_code_is_shown_letter_for_letter(trainer: Trainer, folder: Path) -> None:
    take_in(trainer, written(folder / "vorm.toml", everywhere(HOSTILE)))

    assert trainer.says(RIGHT)
    assert HOSTILE in trainer.lines(METHODS)
    for step in range(1, 4):
        trainer.keyboard.reach(trainer.shown(QListView, STEPS)[0])
        trainer.keyboard.press("Home")
        trainer.keyboard.press("Down", times=step)
        assert trainer.box(f"Titel van stap {step}") == HOSTILE
        assert marked_up(trainer, HOSTILE) == []
    try_out(trainer, HOSTILE)


def try_out(trainer: Trainer, words: str) -> None:
    """Look at its first steps as one who leads it sees them, and come back."""
    trainer.push("Proefdraaien")
    trainer.wait_for("Stop met oefenen")
    for _ in range(2):
        assert any(words in said for said in trainer.words())
        assert marked_up(trainer, words) == []
        trainer.keyboard.press("Ctrl+Return")
        trainer.settle()
    trainer.stop_practising()
    trainer.pick(METHODS, words)
    trainer.push("Verwijder vorm")


def everywhere(words: str) -> dict[str, Any]:
    """Give a faultless method with these words wherever its maker can write."""
    said = dict.fromkeys(("title", "purpose", "room"), words)
    listed = {key: [words] for key in ("questions", "pitfalls", "stuck")}
    column, option = a_column(label=words), {"code": "one", "label": words}
    fields = (
        a_field(label=words, hint=words, sheet_label=words, audience=True),
        a_table(column, id="rows", label=words, hint=words),
        a_field(id="one_of", kind="choice", label=words, option=[option, option | {"code": "b"}]),
    )
    return between(
        a_step(*fields, **said, **listed),
        title=words,
        summary=words,
        choose_when=words,
        credits=words,
        about=words,
        header=words,
        sources=[words],
        openings=[words],
    ) | {"step": [step | said for step in between(a_step(*fields, **listed))["step"]]}


def marked_up(trainer: Trainer, words: str) -> list[str]:
    """Name what would read these words as mark-up."""
    widgets = trainer.front.findChildren(QWidget)
    labels = [each for each in widgets if isinstance(each, QLabel) and words in each.text()]
    told = [
        each for each in widgets if words in each.toolTip() and Qt.mightBeRichText(each.toolTip())
    ]
    loose = [each for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    return [type(each).__name__ for each in (*loose, *told)]
