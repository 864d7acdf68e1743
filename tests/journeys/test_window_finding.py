"""A comparable earlier case, found from Start by keys alone; the keys are counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from moreelberaad.application.commands import AddSession
from moreelberaad.domain.cards import Card
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Codes, Lines, Prose, Value
from moreelberaad.ui.views.palette import Palette
from tests.cli.program import PASSPHRASE
from tests.learning import a_lesson
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

CASES = {
    "Nachtrit met twee chauffeurs": ("physical_safety", "De chauffeur sliep vier uur."),
    "Post zonder aflossing": ("physical_safety", "De wacht duurde te lang, niemand loste af."),
    "Foto in de groepsapp": ("social_safety", "Een foto ging rond zonder dat het mocht."),
    "Rijden met een schorre remleiding": ("operational", "Het onderdeel kwam pas morgen."),
    "Wie mag mee op verlof": ("leadership", "Er waren meer wensen dan dagen."),
}
SOUGHT = "Post zonder aflossing"
CARD = "De wacht die bleef"
THEME = {"nl": "thema:f", "en": "theme:phys"}


def a_case(visit: Visit, title: str, theme: str, fact: str) -> Session:
    method = visit.app.templates.get("dilemma_method")
    facts = next(key for key, asked in method.fields() if asked.id == "facts")
    answers: dict[FieldKey, Value] = {
        facts: Lines((Prose(fact),)),
        FieldKey("preparation.themes"): Codes((theme,)),
    }
    open_ = Session(
        id=SessionId(title.encode().hex()[:16]),
        template=method,
        title=Prose(title),
        answers=answers,
        held_on=visit.app.world.today.day,
    )
    return replace(open_, status=Status.RELEASED, closed_on=visit.app.world.today.day)


_TOLD = ("text", "plainText", "accessibleName")


class Finder(Visit):
    """Reads what stands in the window."""

    def says(self, words: str) -> bool:
        """Tell whether these words stand in what is on show."""
        shown = [each for each in self.window.findChildren(QWidget) if each.isVisible()]
        told = (each.property(name) for each in shown for name in _TOLD)
        return any(self.tells(str(each), words) for each in told)


@pytest.fixture
def visit(tmp_path: Path, qapp: QApplication) -> Iterator[Finder]:
    """Be on Start, with five closed sessions, a lesson and a card in the vault."""
    visit = Finder(tmp_path, the_look(qapp))
    visit.make_vault()
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        for title, (theme, fact) in CASES.items():
            bench.bus.execute(AddSession(session=a_case(visit, title, theme, fact)))
        bench.lessons.keep(a_lesson("les-1", "Los de wacht op tijd af."))
        bench.cards.keep_deck(Deck(id="d", title="Onze kaarten"))
        card = Card(id="k-1", title=Text({"nl": CARD}))
        bench.cards.keep(KeptCard(card=card, deck="d"))
    visit.start()
    visit.unlock()
    visit.wait_for("Nieuw beraad")
    visit.settle()
    yield visit
    visit.leave()


def find(visit: Visit, words: str) -> Palette:
    """Open the palette, type, and wait for what is found."""
    visit.keyboard.press("Ctrl+K")
    visit.keyboard.wait(lambda: isinstance(visit.front, Palette))
    palette = visit.front
    assert isinstance(palette, Palette)
    visit.keyboard.type(words)
    visit.keyboard.wait(lambda: palette.is_settled)
    return palette


def listed(palette: Palette) -> list[str]:
    rows = palette.findChildren(QListView)[0].model()
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_a_case_that_one_knows_a_word_of_is_found_in_seven_keys(visit: Finder) -> None:
    before = visit.keyboard.strokes

    palette = find(visit, "aflos")
    assert listed(palette) == [SOUGHT]
    visit.keyboard.press("Return")

    visit.wait_for("Terug naar de lijst")
    assert visit.says(SOUGHT)
    assert visit.keyboard.strokes - before == len(["Ctrl+K", *"aflos", "Return"])


def test_a_comparable_case_is_found_by_its_theme_in_ten_keys(visit: Finder) -> None:
    before = visit.keyboard.strokes

    query = THEME[visit.language]
    palette = find(visit, query)
    assert set(listed(palette)) == {SOUGHT, "Nachtrit met twee chauffeurs"}
    second = listed(palette)[1]
    visit.keyboard.press("Down")
    visit.keyboard.press("Return")

    visit.wait_for("Terug naar de lijst")
    assert visit.says(second)
    assert visit.keyboard.strokes - before == len(["Ctrl+K", *query, "Down", "Return"])


def test_a_card_is_opened_where_the_cards_are(visit: Finder) -> None:
    palette = find(visit, "wacht die bleef")
    assert listed(palette) == [CARD]
    visit.keyboard.press("Return")

    visit.keyboard.wait(lambda: visit.says(CARD))


def test_escape_leaves_one_on_start(visit: Finder) -> None:
    there = visit.window.focusWidget()

    find(visit, "aflos")
    visit.keyboard.press("Escape")

    visit.keyboard.wait(lambda: visit.front is visit.window)
    assert visit.window.focusWidget() is there


def test_a_place_is_one_word_away(visit: Finder) -> None:
    find(visit, visit.said("Afronden").lower())
    visit.keyboard.press("Return")

    visit.wait_for("Gesloten beraden")
