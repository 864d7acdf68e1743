"""A session that was held on paper and is typed over: nothing of how it was led is kept."""

from __future__ import annotations

from typing_extensions import override

from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Step
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.session import Desk, SessionModel


def is_entered_afterwards(session: Session) -> bool:
    """Tell whether an open session is typed over from paper.

    Who leads one always stands in some step, and `MoveToStep` keeps it; paper has no such place.
    """
    return session.status is Status.OPEN and session.step is None and not session.minutes


class PaperModel(SessionModel):
    """Goes through the steps without keeping where one is, or how long it took."""

    def __init__(self, desk: Desk, session: Session, language: Language) -> None:
        super().__init__(desk, session.id, language)
        self._step = _last_written(self.session, self.steps)

    @override
    def _note_step(self) -> None:
        """Keep nothing: a place or a minute would be that of the typing, not of the talk."""


def is_written(session: Session, step: Step) -> bool:
    """Tell whether a step holds any words."""
    return any(step.key(asked) in session.answers for asked in step.fields)


def _last_written(session: Session, steps: tuple[Step, ...]) -> Step:
    """Give the last step with words in it, but for the closing; the first where there is none."""
    written = [step for step in steps[:-1] if is_written(session, step)]
    return written[-1] if written else steps[0]
