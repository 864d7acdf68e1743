"""A trainer's morning with cards by keys alone: write, check, import, print, share, and play."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication

from moreelberaad.card_files import read_card_file
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Codes, Tally, Value
from moreelberaad.ui.demo.slips import SlipCounter
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.made_places import places_of
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.printing_order import PaperSheets
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from moreelberaad.ui.views.cards.exchange import Around
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.run.card_overview import CardOverviewPanel
from tests.builders import key
from tests.cli.program import PASSPHRASE, a_world
from tests.journeys.card_trainer import CARDS, Answers, CardTrainer
from tests.ui.accessibility import visit
from tests.ui.hands import said, the_look

DRAFT, APPROVED = CardStatus.DRAFT, CardStatus.APPROVED
WRITTEN = "Nog één ronde"
CARD = {
    "Titel": WRITTEN,
    "Situatie": "Kapitein Jan de Boer leidt een oefening. De groep is moe.",
    "Optie A": "Je stopt.",
    "Optie B": "Je gaat door.",
    "Pijn van A": "De groep haalt het niet.",
    "Pijn van B": "Iemand valt uit.",
}
HEADINGS = ("Titel", "Situatie", "Optie A", "Optie B", "Pijn van A", "Pijn van B")
ROWS = 60
WITHOUT_B, WITH_A_NAME, TWICE = 5, 9, 33
"""Rows of the sheet, of which the first is that of the headings."""
COMING = ROWS - 2
SHEETS = 15
"""Of A4 for four cards each, of all that are approved."""
NAMED = f"Kaart {WITH_A_NAME}"
WRONG = {
    "nl": [
        f"rij {WITHOUT_B}: optie B is leeg",
        f"rij {WITH_A_NAME}: mogelijk een naam (situatie); eerst beslissen",
        f"rij {TWICE}: deze titel staat ook in rij {TWICE - 1}",
    ],
    "en": [
        f"row {WITHOUT_B}: option B is empty",
        f"row {WITH_A_NAME}: possibly a name (situation); decide first",
        f"row {TWICE}: this title is in row {TWICE - 1} too",
    ],
}
PLAYED = ("Kaart 20", WRITTEN)
VOICES: Mapping[FieldKey, Tally] = {
    key(name): Tally({"A": first, "B": second, "alternative": 0})
    for name, (first, second) in {
        "k3_card1.first_tally": (4, 4),
        "k6_card1.second_tally": (6, 2),
        "k3.first_tally": (3, 5),
        "k6.second_tally": (2, 6),
    }.items()
}
ALWAYS: Mapping[str, Value] = {
    "preparation.entry": "card",
    "preparation.template": "card_round",
    "k1.group_size_band": "5-8",
    "k6.member_check_done": True,
    "k6.consent": Codes(()),
}
"""What is kept besides the cards and the counts: no name, and no word of anybody."""
LOOKED_BACK = [
    "Alle kaarten op een rij",
    *(PLAYED[0], "A: Je volgt de eerste.", "B: Je vraagt na."),
    "Eerst verdeeld, daarna meerderheid A",
    *(PLAYED[1], "A: Je stopt.", "B: Je gaat door."),
    "Twee keer meerderheid B",
]
DECIDED = {
    "Loopt er een onderzoek, klacht, integriteitsmelding of procedure over deze casus?": "Nee",
    "Hoeveel mensen doen mee?": "5–8",
    "Is er een commandant of beoordelaar van deelnemers bij?": "Nee",
    "Hoe kiezen jullie in stilte?": "Briefjes",
    "Wat zien de deelnemers?": "Geen scherm",
}


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(place=tmp_path)


@pytest.fixture
def trainer(
    tmp_path: Path, qapp: QApplication, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CardTrainer]:
    """Give someone with an empty vault, with the cards on show."""
    world = a_world(tmp_path)
    around = Around(files=answers.asked(), sheets=PaperSheets(world.today))
    monkeypatch.setattr(visit, "places_of", partial(places_of, around_cards=around))
    made = CardTrainer(tmp_path, the_look(qapp), world)
    made.begin_with_cards()
    yield made
    made.leave()


def test_cards_are_written_brought_in_printed_shared_and_played(
    trainer: CardTrainer, answers: Answers
) -> None:
    write_a_card(trainer)
    check_it(trainer)
    bring_sixty_in(trainer, answers)
    approve_all_but_one(trainer)
    print_them(trainer, answers)
    share_them(trainer, answers)
    begin_a_round(trainer)
    play_two_cards(trainer)

    cards, session = the_vault(trainer)
    assert (cards[WRITTEN].card.status, cards[NAMED].card.status) == (APPROVED, DRAFT)
    assert len(cards) == COMING + 1
    assert not any("Boer" in words for _, _, words in cards[WRITTEN].card.texts())
    first, second = (cards[title].id for title in PLAYED)
    assert session.status is Status.MEMBER_CHECK
    assert session.answers == {
        **{key(name): answer for name, answer in ALWAYS.items()},
        key("k2_card1.card_id"): first,
        key("k2.card_id"): second,
        **VOICES,
    }


def write_a_card(trainer: CardTrainer) -> None:
    trainer.keyboard.press("Ctrl+N")
    assert trainer.holds("Titel")
    for name, words in CARD.items():
        trainer.write_in(name, words)
        if name == "Situatie":
            answer_the_hint(trainer)
    assert not trainer.hint()


def answer_the_hint(trainer: CardTrainer) -> None:
    assert trainer.tells(trainer.hint(), "rang en naam")
    assert trainer.tells(trainer.hint(), "Schrijf een rol.")
    trainer.keyboard.press("Alt+V")
    trainer.rest()
    assert trainer.hint() == ""
    assert trainer.box("Situatie") == "Een collega leidt een oefening. De groep is moe."


def check_it(trainer: CardTrainer) -> None:
    assert trainer.says("Geen namen, eenheden of plaatsen gevonden")
    for step, status in (("Markeer als nagelezen", "Nagelezen"), ("Goedkeuren", "Goedgekeurd")):
        trainer.push(step)
        trainer.rest()
        assert trainer.says(status)


def bring_sixty_in(trainer: CardTrainer, answers: Answers) -> None:
    answers.comes_in = a_sheet(answers.place / "najaar.xlsx")
    trainer.push("Importeren")
    trainer.found(ImportModel).wait()
    trainer.settle()
    assert trainer.lines("Rijen waar iets mee is") == WRONG[trainer.language]

    trainer.push(f"{COMING} kaarten importeren")
    trainer.found(ImportModel).wait()
    trainer.rest()
    assert trainer.says(f"{COMING} kaarten erbij. Ctrl+Z maakt dit ongedaan.")
    trainer.keyboard.press("Ctrl+Z")
    trainer.rest()
    assert trainer.lines(CARDS) == [WRITTEN]
    trainer.keyboard.press("Ctrl+Y")
    trainer.rest()
    assert len(trainer.lines(CARDS)) == COMING


def approve_all_but_one(trainer: CardTrainer) -> None:
    assert trainer.holds(CARDS)
    trainer.keyboard.press("Ctrl+A")
    trainer.push_of(f"{COMING} kaarten gekozen", "Goedkeuren")
    assert trainer.says(f"{COMING - 1} kaarten goedgekeurd.")
    assert trainer.says(f"1 van {COMING} kaarten heeft nog een open punt. Die is overgeslagen.")


def print_them(trainer: CardTrainer, answers: Answers) -> None:
    trainer.keyboard.press("Ctrl+P")
    model = trainer.found(PrintModel)
    model.wait()
    trainer.settle()
    assert trainer.says(f"{COMING - 1} kaarten op {SHEETS} vellen.")
    trainer.push("Bewaar als pdf…")
    model.wait()
    trainer.wait_for("Gemaakt: vellen.pdf")
    with pikepdf.open(answers.pdf) as made:
        assert len(made.pages) == 2 * SHEETS
    trainer.keyboard.press("Esc")
    trainer.settle()


def share_them(trainer: CardTrainer, answers: Answers) -> None:
    trainer.push("Delen")
    model = trainer.found(ShareModel)
    model.wait()
    trainer.settle()
    assert trainer.says("1 kaart blijft hier: daarop staat nog een punt open. Beslis dat eerst.")
    trainer.push("Bewaar als…")
    model.wait()
    trainer.wait_for("Gemaakt: gedeeld.kaarten")
    file = read_card_file(answers.deck)
    titles = {row.cells[file.headings.index("title_nl")] for row in file.rows}
    assert (len(titles), NAMED in titles) == (COMING - 1, False)
    assert b"Jansen" not in answers.deck.read_bytes()
    trainer.keyboard.press("Esc")
    trainer.settle()


def begin_a_round(trainer: CardTrainer) -> None:
    trainer.keyboard.press("Ctrl+Shift+N")
    trainer.choose_cards(*PLAYED)
    for question, answer in DECIDED.items():
        trainer.choose(question, answer)
    assert trainer.says("2 kaarten: ongeveer 45 minuten")
    trainer.keyboard.press("Ctrl+Return")
    trainer.push("Nee")
    trainer.wait_for("Parkeer")


def play_two_cards(trainer: CardTrainer) -> None:
    """Count the slips of both rounds of both cards, look back, read back and close."""
    model = trainer.found(Deliberation).model
    typist = Typist(trainer.keyboard, trainer.language)
    slips = SlipCounter(trainer.window, trainer.keyboard, typist, trainer.window.ui.say)
    for step in model.steps:
        trainer.keyboard.wait(lambda step=step: model.step == step)  # type: ignore[misc]
        if ballot := ballot_of(step):
            voices = {ballot.options: VOICES[ballot.options]}
            slips.count(replace(model.session, answers=voices), ballot)
        if step is not model.steps[-1]:
            trainer.keyboard.press("Ctrl+Return")
    (panel,) = trainer.window.findChildren(CardOverviewPanel)
    shown = zip(LOOKED_BACK, said(panel), strict=True)
    assert all(trainer.is_called(told, line) for told, line in shown)
    trainer.push("Deelnemerscheck: de groep heeft de notities nagelezen")
    while not trainer.shows("Naar Start"):
        trainer.keyboard.press("Ctrl+Return")


def the_vault(trainer: CardTrainer) -> tuple[Mapping[str, KeptCard], Session]:
    """Give the cards by their titles, and the one session, as the next start would find them."""
    trainer.window.lock()
    with trainer.app.unlock(trainer.app.world.default_vault, PASSPHRASE) as bench:
        (session,) = bench.sessions.all()
        return {each.card.title.get("nl"): each for each in bench.cards.all()}, session


def a_sheet(path: Path) -> Path:
    """Write a workbook as Excel would, with three rows that are not as they should be."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    for number in range(2, ROWS + 2):
        sheet.append(a_row(number))
    book.save(path)
    return path


def a_row(number: int) -> tuple[str, ...]:
    title = f"Kaart {number - 1 if number == TWICE else number}"
    who = "Kapitein Jansen" if number == WITH_A_NAME else "Je leidinggevende"
    other = "" if number == WITHOUT_B else "Je vraagt na."
    return (title, f"{who} geeft twee orders.", "Je volgt de eerste.", other, "Spijt.", "Tijd.")
