"""The page Bladen with papers of every group, and what an office fills in for them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from moreelberaad.application.office import Archive, Office
from moreelberaad.domain.papers import PaperKind
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.paper_order import ForOthers, Kind
from moreelberaad.ui.views.preparing.pages import Part
from moreelberaad.ui.views.preparing.papers_page import PapersPage
from moreelberaad.ui.views.preparing.place import PreparingPlace

from .visit import Open, Visit, large, the_example

FILLED_IN = Office(
    controller="Commandant eenheid Linde",
    reading_place="het secretariaat",
    archive=Archive(
        creator="Eenheid Linde",
        source="Documentsysteem van eenheid Linde",
        appraisal="vernietigen",
        appraisal_code="V",
        appraisal_list="Begrippenlijst Waarderingen",
        restriction="Alleen voor eenheid Linde",
        term="7 jaar",
    ),
)
MESSAGE = {
    "question": "Mag je hulp laten wachten om eigen mensen te beschermen?",
    "clash": "Hulp op tijd tegenover de veiligheid van eigen mensen.",
    "chosen": "De hulp wachtte tot de weg vrij was.",
    "by_role": "de commandant",
    "not_chosen": "Meteen vertrekken. De weg was niet onderzocht.",
    "cost": "De hulp kwam later aan.",
}


def _paper(kind: Kind, visit: Visit, *documents: Mapping[str, object]) -> PapersPage:
    """Show a paper, with these sessions in the vault."""
    visit.make_vault()
    for document in documents:
        visit.keep(document)
    visit.start()
    visit.unlock()
    visit.press(visit.window.ui.say("Voorbereiden"))
    place = visit.window.findChild(PreparingPlace)
    assert isinstance(place, PreparingPlace)
    place.show_page(Part.PAPERS)
    page = visit.window.findChild(PapersPage)
    assert isinstance(page, PapersPage)
    page.model.choose(kind)
    _rest(page, visit)
    return page


def _rest(page: PapersPage, visit: Visit) -> None:
    page.model.wait()
    visit.settle()


def _before(visit: Visit) -> None:
    _paper(PaperKind.PARTICIPANTS_SHEET, visit)


def _during(visit: Visit) -> None:
    _paper(PaperKind.SLIPS, visit)


def _office(visit: Visit) -> None:
    _before(visit)
    say = visit.window.ui.say
    visit.press(say("Gegevens van je dienst…"))
    visit.press(say("Voor het archief (MDTO)"))


def _message(visit: Visit) -> None:
    page = _paper(ForOthers.DILEMMA_MESSAGE, visit)
    for name, words in MESSAGE.items():
        page.model.message.write(name, Prose(words))
    page.model.message.rest()
    visit.press(visit.window.ui.say(UNCLASSIFIED))
    _rest(page, visit)


def _message_faults(visit: Visit) -> None:
    page = _paper(ForOthers.DILEMMA_MESSAGE, visit)
    page.model.message.write("by_role", Prose("kapitein Jan de Boer"))
    page.model.message.rest()
    _rest(page, visit)
    visit.press(visit.window.ui.say("Exporteren"))
    _rest(page, visit)


def _year_empty(visit: Visit) -> None:
    _paper(ForOthers.YEARLY, visit)


def _year(visit: Visit) -> None:
    example = the_example()
    closed = {key: given for key, given in example.items() if key not in {"status", "step"}}
    _paper(ForOthers.YEARLY, visit, closed)


PAPERS: Mapping[str, Open] = {
    "papers-before": _before,
    "papers-during": _during,
    "office": _office,
    "office-large": partial(large, _office),
    "message": _message,
    "message-large": partial(large, _message),
    "message-faults": _message_faults,
    "year-empty": _year_empty,
    "year": _year,
    "year-large": partial(large, _year),
}
