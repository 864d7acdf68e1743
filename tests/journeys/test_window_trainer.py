"""A trainer's morning: a method of her own, tried out, shared, and led by a colleague."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Field
from moreelberaad.domain.values import Prose, Row, Rows
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.deliberation import Deliberation
from tests.cli.program import PASSPHRASE
from tests.journeys.made_up import sorted_rows
from tests.journeys.trainer import METHODS, MISTAKES, STEPS, Trainer
from tests.ui.hands import the_look

OURS, TABLE = "Ons uur", "Wie was erbij?"
CASE, QUESTION = "Casus en hittepunt", "Vraag, A/B en pijn"
NO_TITLE = {
    "nl": "Stap 3, de titel: dit ontbreekt.",
    "en": "Step 3, the title: this is missing.",
}
RIGHT = "Deze vorm klopt. Je kunt ermee beginnen."
Arrive = Callable[[str], Trainer]


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture
def arrive(tmp_path: Path, look: Appearance) -> Iterator[Arrive]:
    """Give someone at a laptop of her own, with the methods on show."""
    made: list[Trainer] = []

    def at(desk: str) -> Trainer:
        (tmp_path / desk).mkdir()
        made.append(Trainer(tmp_path / desk, look))
        made[-1].begin()
        return made[-1]

    yield at
    for each in made:
        each.leave()


def test_a_method_is_made_tried_out_shared_and_led_by_a_colleague(
    arrive: Arrive, tmp_path: Path
) -> None:
    trainer = arrive("trainer")
    copy_the_short_one(trainer)
    move_a_step(trainer)
    add_a_table(trainer)
    make_a_mistake_and_mend_it(trainer)
    try_it_out(trainer)
    share(trainer, tmp_path / "ons uur")
    trainer.keyboard.press("Ctrl+L")
    trainer.wait_for("Wachtzin")

    colleague = arrive("collega")
    take_in(colleague, tmp_path / "ons uur.toml")
    begin_with_it(colleague)
    fill_the_table_and_close(colleague)

    session, language = the_session(colleague), colleague.language
    assert (session.status, session.template.title.get(language)) == (Status.DRAFT, OURS)
    assert [step.title.get("nl") for step in session.template.steps[1:3]] == [QUESTION, CASE]
    table = the_table(session, language)
    assert sorted_rows(session.named(table.id)) == sorted_rows(filled(table))


DECIDED = {
    "Loopt er een onderzoek, klacht, integriteitsmelding of procedure over deze casus?": "Nee",
    "Hoeveel mensen doen mee?": "5–8",
    "Is er een commandant of beoordelaar van deelnemers bij?": "Nee",
    "Hoe kiezen jullie in stilte?": "Briefjes",
    "Wat zien de deelnemers?": "Geen scherm",
}
MOST_BLOCKS = 40
PRESENT = (("een chauffeur", "reed door"), ("een planner", "belde niet"))


def copy_the_short_one(trainer: Trainer) -> None:
    trainer.pick(METHODS, "Kort moreel beraad")
    trainer.keyboard.press("Ctrl+D")
    assert trainer.holds("Naam van de vorm")
    trainer.keyboard.type(OURS)


def move_a_step(trainer: Trainer) -> None:
    trainer.pick(STEPS, CASE)
    trainer.keyboard.press("Alt+Down")
    assert trainer.lines(STEPS)[2:4] == [trainer.said(QUESTION), trainer.said(CASE)]


def add_a_table(trainer: Trainer) -> None:
    trainer.push("Veld toevoegen")
    trainer.choose_in_menu("Tabel")
    assert trainer.holds("Naam van het veld")
    trainer.keyboard.type(TABLE)
    trainer.replace("Kolom 1", "Wie")
    trainer.replace("Kolom 2", "Wat die deed")
    trainer.push("Klaar")
    assert trainer.says(RIGHT)


def make_a_mistake_and_mend_it(trainer: Trainer) -> None:
    trainer.choose("Teksten in het", "Nederlands")
    trainer.replace("Titel van stap 3", "")
    assert trainer.spoken(MISTAKES) == [NO_TITLE[trainer.language]]
    assert not trainer.can_push("Proefdraaien")
    trainer.pick(STEPS, QUESTION)
    trainer.pick(MISTAKES, NO_TITLE[trainer.language])
    trainer.keyboard.press("Return")
    assert trainer.holds("Titel van stap 3")
    trainer.keyboard.type(CASE)
    assert (trainer.says(RIGHT), trainer.lines(MISTAKES)) == (True, [])


def try_it_out(trainer: Trainer) -> None:
    trainer.push("Proefdraaien")
    trainer.wait_for("Stop met oefenen")
    assert trainer.says("OEFENING")
    trainer.stop_practising()


def share(trainer: Trainer, path: Path) -> None:
    trainer.file = path
    trainer.pick(METHODS, OURS)
    trainer.push("Delen")
    assert trainer.says("Gedeeld als ons uur.toml. Er staan geen notities in.")


def take_in(colleague: Trainer, path: Path) -> None:
    colleague.file = path
    colleague.push("Importeren")
    assert colleague.says("Geïmporteerd. Deze vorm klopt.")
    assert any(each.startswith(f"{OURS}, 60 ") for each in colleague.spoken(METHODS))


def begin_with_it(colleague: Trainer) -> None:
    colleague.keyboard.press("Ctrl+N")
    colleague.replace("Werktitel", "Na de training", QLineEdit)
    colleague.choose("Wat ligt er op tafel?", "Iets wat vaker speelt")
    colleague.push("Alle vormen")
    colleague.pick("Alle vormen", f"{OURS}, 60 min")
    colleague.keyboard.press("Return")
    for question, answer in DECIDED.items():
        colleague.choose(question, answer)
    colleague.keyboard.press("Ctrl+Return")
    colleague.push("Nee")
    colleague.wait_for("Parkeer")


def fill_the_table_and_close(colleague: Trainer) -> None:
    colleague.keyboard.press("Ctrl+Return", times=2)
    colleague.wait_for(TABLE)
    (editor,) = colleague.shown(Editor, TABLE)
    led = colleague.window.findChild(Deliberation)
    assert isinstance(led, Deliberation)
    asked = the_table(led.model.session, colleague.language)
    Typist(colleague.keyboard, colleague.language).answer(editor, asked, filled(asked))
    go_on_until(colleague, "Waarom niet?")
    colleague.choose("Waarom niet?", "Wordt later gedaan")
    colleague.push("Sluit als concept")
    go_on_until(colleague, "Naar Start")


def go_on_until(colleague: Trainer, name: str) -> None:
    """Go from step to step, and from block to block, until this is on show."""
    for _ in range(MOST_BLOCKS):
        if colleague.shows(name):
            return
        colleague.keyboard.press("Ctrl+Return")
        colleague.settle()
    raise LookupError(name)


def the_table(session: Session, language: str) -> Field:
    fields = (asked for _, asked in session.template.fields())
    return next(asked for asked in fields if asked.label.get(language) == TABLE)


def filled(asked: Field) -> Rows:
    """Give two rows as they were typed."""
    names = [column.id for column in asked.columns]
    rows = (dict(zip(names, map(Prose, words), strict=True)) for words in PRESENT)
    return Rows(items=tuple(Row(cells=cells) for cells in rows))


def the_session(colleague: Trainer) -> Session:
    """Give what stands in the vault of the colleague."""
    colleague.window.lock()
    with colleague.app.unlock(colleague.app.world.default_vault, PASSPHRASE) as bench:
        (session,) = bench.sessions.all()
        return session
