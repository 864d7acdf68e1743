"""The slow side of exporting, for a worker: drawing the pages, and making the files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from moreelberaad import bootstrap
from moreelberaad.application.commands import NoteShared
from moreelberaad.application.exports import Decide, Outgoing
from moreelberaad.application.office import Archive
from moreelberaad.application.watching import UNWATCHED, Stopped, Watch
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.blind import unread
from moreelberaad.domain.errors import MoreelberaadError, Refused
from moreelberaad.domain.gates import Gate, Request
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Finding, Review
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.export_files import WORD
from moreelberaad.ui.viewmodels.export_words import as_it_will_leave
from moreelberaad.ui.viewmodels.preview import Drawn

ON_SCREEN, ON_PAPER = 110, 300
"""Dots per inch of a drawn page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that decides what a document holds, as it was when it was asked for."""

    app: App
    bench: Workbench
    language: Language
    session: SessionId
    request: Request
    review: Review
    names: tuple[str, ...]
    needs_reason: bool
    marking: str
    forms: tuple[str, ...]
    archive: Archive | None


def draw(plan: Plan, watch: Watch) -> Drawn:
    """Draw the pages; the findings are told even when there is nothing to see."""
    eyes = _Eyes(as_it_will_leave(plan.review, plan.request))
    try:
        pages = _pages(plan, _prepared(plan, eyes.decide, watch), ON_SCREEN)
    except Stopped:
        return Drawn(findings=eyes.findings, is_stopped=True)
    except MoreelberaadError as error:
        return Drawn(findings=eyes.findings, error=error)
    return Drawn(findings=eyes.findings, pages=pages)


def outgoing(plan: Plan, watch: Watch = UNWATCHED) -> Outgoing:
    """Decide what leaves, of words that a person looked at; raises what stands in the way."""
    _see_that_it_was_read(plan)
    return _prepared(plan, lambda _: plan.review, watch)


def draw_for_paper(plan: Plan) -> tuple[bytes, ...]:
    """Draw the pages as a printer needs them, and write down that they leave.

    Raises what stands in the way; then nothing is written down.
    """
    leaving = outgoing(plan)
    pages = _pages(plan, leaving, ON_PAPER, leaves=True)
    write_down(plan)
    plan.bench.library.keep_from(leaving.disclosure, plan.session)
    return pages


def make(
    plan: Plan,
    folder: Path,
    *,
    told: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> tuple[str, ...]:
    """Make the files and write down that they are there; raises what stands in the way.

    All of them stay, or none: none when it was stopped, or could not be written down.
    """
    try:
        leaving = outgoing(plan, Watch(is_stopped=is_stopped))
    except Stopped:
        return ()
    made = bootstrap.make_documents(
        leaving.disclosure,
        forms=plan.forms,
        folder=folder,
        language=plan.language,
        today=plan.app.world.today.day,
        marking=plan.marking,
        check=leaving.check,
        house=plan.app.house_style() if WORD in plan.forms else b"",
        archive=plan.archive,
        told=told,
        is_stopped=is_stopped,
    )
    try:
        if made.files:
            write_down(plan)
            plan.bench.library.keep_from(leaving.disclosure, plan.session)
    except BaseException:
        made.remove()
        raise
    return made.names


def write_down(plan: Plan) -> None:
    """Write down that this document left, once for all its files."""
    reason = plan.review.reason if plan.needs_reason else Prose("")
    noted = NoteShared(
        session=plan.session,
        request=plan.request,
        reason=reason,
        names_sought=bool(plan.names),
    )
    plan.bench.bus.execute(noted)


@dataclass(slots=True)
class _Eyes:
    """Decides as the review did, and remembers what there was to decide."""

    review: Review
    findings: tuple[Finding, ...] | None = None

    def decide(self, findings: Sequence[Finding]) -> Review:
        """Give the decisions on these findings."""
        self.findings = tuple(findings)
        return self.review


def _see_that_it_was_read(plan: Plan) -> None:
    """Refuse a document of which a person has not yet looked at every part."""
    still = unread(plan.bench.sessions.get(plan.session), plan.request, plan.review)
    if still:
        raise Refused((Gate.ANONYMISE,), document=plan.request.document, open=0)


def _pages(plan: Plan, leaving: Outgoing, ppi: int, *, leaves: bool = False) -> tuple[bytes, ...]:
    return bootstrap.preview_pages(
        leaving.disclosure,
        language=plan.language,
        today=plan.app.world.today.day,
        marking=plan.marking,
        ppi=ppi,
        check=leaving.check if leaves else None,
    )


def _prepared(plan: Plan, decide: Decide, watch: Watch = UNWATCHED) -> Outgoing:
    return plan.bench.exports.prepare(plan.session, plan.request, decide, plan.names, watch)
