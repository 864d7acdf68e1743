"""What is decided before a session on paper is typed over (ux.md 3.17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from typing_extensions import override

from moreelberaad.application.commands import AddSession
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Option
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.new_session import Decisions, Procedure, new_session
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import blocker


class AfterwardsStart(NewSessionModel):
    """The decisions of *Nieuw beraad* that still matter afterwards, and the day of the talk."""

    @property
    def today(self) -> date:
        """Give the last day on which it can have been held."""
        return self._clock().date()

    @property
    def still_open(self) -> str:
        """Say what stands between here and the page; nothing when all is decided."""
        return next(self._still_open(), "")

    @override
    def options(self, field_id: str) -> tuple[Option, ...]:
        """Leave out that the group chooses a case: it chose one already."""
        options = super().options(field_id)
        return tuple(each for each in options if each.code != Procedure.FROM_GROUP)

    @override
    def begin(self) -> SessionId:
        """Keep the session without a step: that is how it is known; raises as `begin` does."""
        method = self.decisions.arranged
        if method is None:
            raise ValueError
        begun = new_session(
            self.decisions,
            method,
            session_id=self._bench.desk.chance.session_id(),
            title=self.decisions.title or Prose(method.title.get(self._language.code)),
            begun=self._clock(),
        )
        session = replace(begun, held_on=self.decisions.day, step=None)
        self._bench.bus.execute(AddSession(session=session))
        return session.id

    def _still_open(self) -> Iterator[str]:
        if stop := blocker(self._language, self.decisions):
            yield stop
        yield from about_day(self._language, self.decisions, self.today)


def about_day(language: Language, decisions: Decisions, today: date) -> Iterator[str]:
    """Say what is not right about the day of the talk."""
    if decisions.day is None:
        yield language.say("Vul in op welke dag het was.")
    elif decisions.day > today:
        yield language.say("Die dag moet nog komen. Kies vandaag of eerder.")
