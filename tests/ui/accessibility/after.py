"""The screens of Afronden, from the list of closed sessions to the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from moreelberaad.application.commands import KeepReview, NoteShared
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import Review, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.viewmodels.review import ReviewModel
from tests.cli.program import PASSPHRASE

from .before import LONG_TITLE
from .during import DURING
from .papers import FILLED_IN
from .visit import Open, Visit, large, the_example

CASE = "a2"
LATELY = date(2026, 11, 24)
"""A day of which the days for objections are still going on."""
DECIDED = 2
"""Points that were decided before the one on show, as in the design."""

Arrange = Callable[[Workbench, Session], None]
"""What was done with a session after it was closed."""


def _closed(**changes: object) -> dict[str, Any]:
    """Give the example as a file holds it when its days for objections are over."""
    document = the_example(**changes)
    return {key: given for key, given in document.items() if key not in {"status", "step"}}


def _unread() -> dict[str, Any]:
    """Give the answers of a group that did not read back together."""
    return {step: given for step, given in the_example()["answers"].items() if step != "a10"}


def _list(visit: Visit, arrange: Arrange | None = None, **changes: object) -> None:
    """Show the list with one session in it."""
    visit.make_vault()
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        session = bench.imports.bring_in(bench.imports.read(_closed(**changes)))
        if arrange:
            arrange(bench, session)
    _to_place(visit)


def _to_place(visit: Visit) -> None:
    visit.start()
    visit.unlock()
    visit.press(visit.window.ui.say("Afronden"))


def _reviewed(bench: Workbench, session: Session) -> None:
    """Let the first proposal stand at every point, and answer neither question."""
    found = proposals(bench.exports.findings(session.id), reason=Prose(""))
    _keep(bench, session, Review(decisions=found.decisions, opened=marks_of_all(session)))


def _answered(bench: Workbench, session: Session) -> None:
    """Answer both questions too."""
    _reviewed(bench, session)
    review = bench.reviews.get(session.id)
    no = replace(review, recognised_by_colleague=False, recognised_widely=False)
    _keep(bench, session, replace(no, blind=no.opened))


def _shared(bench: Workbench, session: Session) -> None:
    _answered(bench, session)
    for document in DocumentKind:
        request = Request(document=document, scope=Scope.TEAM)
        reason = Prose("Het team heeft dit vandaag nodig")
        bench.bus.execute(NoteShared(session=session.id, request=request, reason=reason))


def _keep(bench: Workbench, session: Session, review: Review) -> None:
    bench.bus.execute(KeepReview(session=session.id, review=review))


def _empty(visit: Visit) -> None:
    visit.make_vault()
    _to_place(visit)


def _many(visit: Visit) -> None:
    visit.make_vault()
    visit.keep(_closed())
    visit.keep(_closed(title="Wie werkt er met de feestdagen?", held_on=LATELY))
    visit.keep(_closed(title=LONG_TITLE, answers=_unread()))
    _to_place(visit)


def _session(visit: Visit, arrange: Arrange | None = None, **changes: object) -> None:
    """Open one session where its work goes on, once its points are known."""
    _list(visit, arrange, **changes)
    visit.press(visit.window.ui.say("Open"))
    _review(visit).wait()
    visit.settle()


def _reading(visit: Visit) -> None:
    _session(visit, answers=_unread())


def _desk(visit: Visit, arrange: Arrange | None = None) -> ReviewModel:
    _session(visit, arrange, consent="case")
    visit.press(visit.window.ui.say("Sla over"))
    return _review(visit)


def _review_open(visit: Visit) -> None:
    review = _desk(visit)
    review.go_to_part(next(part.id for part in review.parts if CASE in part.id))
    for _ in range(DECIDED):
        _decide(visit)


def _decide(visit: Visit) -> None:
    """Take the first suggestion, as nothing is chosen beforehand where the check doubts."""
    finding = _review(visit).finding
    visit.keyboard.press("1" if finding and finding.hit.suggestions else "4")
    visit.press(visit.window.ui.say("Pas toe, volgende"))


def _review_keep(visit: Visit) -> None:
    _review_open(visit)
    visit.press(visit.window.ui.say("Laat staan, met reden"))


def _review_done(visit: Visit) -> None:
    _desk(visit, _reviewed)


def _review_blind(visit: Visit) -> None:
    """Read a part without marks, for a sheet that goes far."""
    review = _desk(visit, _reviewed)
    review.for_scope(Scope.RIJK)
    visit.settle()
    visit.press(visit.window.ui.say("Lees zonder merktekens"))
    for keys in ("Ctrl+Home", "Ctrl+Shift+Right", "M"):
        visit.keyboard.press(keys)


def _review_compared(visit: Visit) -> None:
    _review_blind(visit)
    visit.press(visit.window.ui.say("Vergelijk"))


def _second_reader(visit: Visit) -> None:
    _session(visit, _answered)
    visit.keyboard.wait(lambda: not visit.shows("De tekst wordt klaargezet…"))


def _reading_room(visit: Visit) -> None:
    _second_reader(visit)
    visit.press("Geef aan de tweede lezer")
    visit.press("Begin met lezen")


def _export(visit: Visit, arrange: Arrange = _answered) -> None:
    _session(visit, arrange, consent="question")
    visit.press("4. Exporteren")
    model = _exporting(visit)
    model.choose(document=DocumentKind.LESSONS, scope=Scope.DEFENCE)
    model.files.choose(("pdf", "html"))
    _await_pages(visit)


def _export_all(visit: Visit) -> None:
    """Export for society, in Word too, with the sheets that an archive asks."""
    visit.app.keep_settings(replace(visit.app.settings(), office=FILLED_IN))
    _session(visit, _answered, consent="question")
    say = visit.window.ui.say
    visit.press(f"4. {say('Exporteren')}")
    _exporting(visit).choose(readers=Readers.SOCIETY)
    visit.press(say("Word"))
    visit.press(say("Metadatablad (MDTO) erbij"))
    _await_pages(visit)


def _export_shared(visit: Visit) -> None:
    _export(visit, _shared)
    visit.press("Wat is er gedeeld")


def _light(visit: Visit) -> None:
    DURING["closed"](visit)
    visit.press("Maak het afsprakenblad")
    _review(visit).wait()
    visit.press("Sla over")


def _export_light(visit: Visit) -> None:
    _light(visit)
    while not _review(visit).is_decided:
        _decide(visit)
    while _review(visit).unopened:
        visit.press("Volgend onderdeel")
    visit.press("Ga verder")
    _await_pages(visit)


def _review(visit: Visit) -> ReviewModel:
    found = visit.window.findChild(ReviewModel)
    assert isinstance(found, ReviewModel)
    return found


def _exporting(visit: Visit) -> ExportModel:
    found = visit.window.findChild(ExportModel)
    assert isinstance(found, ExportModel)
    return found


def _await_pages(visit: Visit) -> None:
    _exporting(visit).wait()
    visit.settle()


AFTER: Mapping[str, Open] = {
    "finishing-empty": _empty,
    "finishing-list": _many,
    "finishing-reading": _reading,
    "review-names": _session,
    "review": _review_open,
    "review-large": partial(large, _review_open),
    "review-keep": _review_keep,
    "review-done": _review_done,
    "review-blind": _review_blind,
    "review-compared": _review_compared,
    "review-blind-large": partial(large, _review_compared),
    "review-light": _light,
    "second-reader": _second_reader,
    "reading-room": _reading_room,
    "export": _export,
    "export-large": partial(large, _export),
    "export-all": _export_all,
    "export-all-large": partial(large, _export_all),
    "export-shared": _export_shared,
    "export-light": _export_light,
}
