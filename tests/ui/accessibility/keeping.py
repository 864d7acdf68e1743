"""What a vault keeps beside sessions: cards, lessons, agreements, figures, and how to find it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication, QMenu

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.commands import AddSession
from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.packages import stripped
from moreelberaad.domain.playlist import with_cards
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Tally
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.views.cards.place import CardsPlace
from moreelberaad.ui.views.learning.place import LearningPlace
from moreelberaad.ui.views.palette import Palette
from tests.builders import a_session, key
from tests.built_in.methods import method
from tests.cards import DECK, a_whole_card, kept
from tests.cli.program import PASSPHRASE
from tests.exchange import shareable
from tests.learning import a_lesson
from tests.ui.viewmodels.learning.agreed import keep
from tests.ui.views.learning.trends_room import held

from .visit import Open, Visit, large, the_example_until

Fill = Callable[[Visit, Workbench], object]
Busy = PrintModel | ShareModel | LessonsModel | GoingModel | TrendsModel
BOTH_ROUNDS = {
    "k2_card1.card_id": "starter-01",
    "k3_card1.first_tally": Tally({"A": 4, "B": 4}),
    "k6_card1.second_tally": Tally({"A": 6, "B": 2}),
    "k2.card_id": "starter-02",
    "k3.first_tally": Tally({"A": 3, "B": 5}),
    "k6.second_tally": Tally({"A": 2, "B": 6}),
}
CONFLICT = replace(
    shareable("c", "Roep stop."), others=(stripped(shareable("c", "Roep zacht stop.")),)
)


def _in(visit: Visit, fill: Fill | None = None) -> None:
    """Be on Start, with this in the vault."""
    visit.make_vault()
    if fill:
        with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
            fill(visit, bench)
    visit.start()
    visit.unlock()
    visit.wait_for("Nieuw beraad")
    visit.settle()


def _wait_for(busy: type[Busy], visit: Visit) -> None:
    """Let what works beside the window be done."""
    for model in visit.window.findChildren(busy):
        model.wait()
    visit.settle()


def _two_cards(visit: Visit, bench: Workbench) -> None:
    first = replace(
        a_whole_card(),
        themes=(visit.app.card_words().theme("Nacht"),),
        questions=(Text({"nl": "Wie?"}),),
    )
    made = {each.id: kept(each) for each in (first, a_whole_card("twee", "Groen"))}
    bench.bus.execute(ChangeCards(decks={DECK.id: DECK}, cards=made))


def _cards(visit: Visit, fill: Fill | None = None) -> None:
    _in(visit, fill)
    visit.keyboard.press("Ctrl+3")
    (place,) = visit.window.findChildren(CardsPlace)
    place.model.wait()
    visit.settle()


def _cards_pressed(name: str, busy: type[Busy], visit: Visit) -> None:
    _cards(visit, _two_cards)
    visit.press(name)
    _wait_for(busy, visit)


def _lessons_of(_: Visit, bench: Workbench) -> None:
    found = (shareable("a"), shareable("b"), a_lesson("w"), CONFLICT)
    bench.bus.execute(ChangeLessons(lessons={each.id: each for each in found}))


def _lessons(visit: Visit, fill: Fill | None = None) -> None:
    _in(visit, fill)
    visit.keyboard.press("Ctrl+5")
    visit.settle()
    _wait_for(LessonsModel, visit)


def _lessons_pressed(name: str, visit: Visit) -> None:
    _lessons(visit, _lessons_of)
    visit.press(name)


def _lessons_going(visit: Visit) -> None:
    _lessons(visit, _lessons_of)
    if visit.shows("Deel als pakket…"):
        visit.press("Deel als pakket…")
    else:  # in large text both ways stand in a menu
        visit.press("Pakketten")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[0].trigger()
        menu.close()
    _wait_for(GoingModel, visit)


def _agreements(visit: Visit, fill: Fill | None = None) -> None:
    _lessons(visit, fill)
    (place,) = visit.window.findChildren(LearningPlace)
    place.show_agreements()
    for model in visit.window.findChildren(AgreementsModel):
        assert model.settle()
    visit.settle()


def _trends(visit: Visit, fill: Fill | None = None) -> None:
    _lessons(visit, fill)
    (place,) = visit.window.findChildren(LearningPlace)
    place.show_trends()
    _wait_for(TrendsModel, visit)


def _six_talks(visit: Visit, bench: Workbench) -> None:
    for number in range(6):
        bench.sessions.save(held(visit.app, number))


def _choosing_cards(visit: Visit) -> None:
    _in(visit)
    visit.keyboard.press("Ctrl+Shift+N")
    visit.press("Kaarten kiezen")
    visit.press("Trek een kaart")


def _looking_back(visit: Visit) -> None:
    visit.make_vault()
    template = with_cards(method("card_round"), 2).arranged({})
    answers = {key(name): value for name, value in BOTH_ROUNDS.items()}
    session: Session = a_session(
        id="0" * 16, template=template, status=Status.OPEN, step="k6", answers=answers
    )
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    visit.enter(session.id)


def _palette(visit: Visit, typed: str = "") -> None:
    _in(visit)
    visit.keyboard.press("Ctrl+K")
    visit.keyboard.wait(lambda: isinstance(visit.front, Palette))
    visit.keyboard.type(typed)
    visit.keyboard.wait(lambda: getattr(visit.front, "is_settled", False))
    visit.settle()


def _searching(visit: Visit) -> None:
    visit.make_vault()
    visit.enter(visit.keep(the_example_until("a5")))
    visit.keyboard.press("Ctrl+F")
    visit.keyboard.type("chauffeur")
    visit.wait_for("Sluit zoeken")
    visit.settle()


_STATES: Mapping[str, Open] = {
    "cards": partial(_cards, fill=_two_cards),
    "cards-printing": partial(_cards_pressed, "Afdrukken", PrintModel),
    "cards-sharing": partial(_cards_pressed, "Delen", ShareModel),
    "cards-choosing": _choosing_cards,
    "lessons": partial(_lessons, fill=_lessons_of),
    "lessons-exporting": partial(_lessons_pressed, "Exporteren"),
    "agreements": partial(_agreements, fill=lambda _, bench: keep(bench)),
    "trends": partial(_trends, fill=_six_talks),
    "palette": _palette,
    "searching": _searching,
}
KEEPING: Mapping[str, Open] = {
    **_STATES,
    **{f"{name}-large": partial(large, opened) for name, opened in _STATES.items()},
    "cards-empty": _cards,
    "cards-looking-back": _looking_back,
    "lessons-empty": _lessons,
    "lessons-going": _lessons_going,
    "agreements-empty": _agreements,
    "trends-empty": _trends,
    "palette-nothing": partial(_palette, typed="kwartaal:3"),
}
