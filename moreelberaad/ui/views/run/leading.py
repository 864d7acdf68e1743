"""What one session is led with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moreelberaad.application.office import NO_OFFICE, Office
from moreelberaad.application.reporting_route import NO_ROUTE, Route
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.earlier_lessons import EarlierLessons
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.run.layout import Layout
from moreelberaad.ui.views.stage import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    """The session, its clock, the words that editors suggest, and the maker of its last page.

    `route` is where the office sends people who want to report something, `office` what it filled
    in about itself; without `publisher`
    there is no screen for the participants.
    """

    model: SessionModel
    clock: StepClock
    help: Help
    closing: Callable[[], ClosingView]
    route: Route = NO_ROUTE
    office: Office = NO_OFFICE
    layout: Layout = field(default_factory=Layout)
    publisher: Publisher | None = None
    stage: Stage | None = None
    hints: HintDesk | None = None
    earlier: EarlierLessons | None = None
