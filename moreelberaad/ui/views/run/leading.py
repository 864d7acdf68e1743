"""What one session is led with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.view import ClosingView


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    """The session, its clock, the words that editors suggest, and the maker of its last page."""

    model: SessionModel
    clock: StepClock
    help: Help
    closing: Callable[[], ClosingView]
