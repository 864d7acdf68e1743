"""What one session is led with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moreelberaad.application.reporting_route import NO_ROUTE, Route
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.run.layout import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    """The session, its clock, the words that editors suggest, and the maker of its last page.

    `route` is where the office sends people who want to report something.
    """

    model: SessionModel
    clock: StepClock
    help: Help
    closing: Callable[[], ClosingView]
    route: Route = NO_ROUTE
    layout: Layout = field(default_factory=Layout)
