"""Types a session over from paper in the real window, by keys alone."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox
from typing_extensions import override

from moreelberaad.domain.counts import voices
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Keep, Step
from moreelberaad.domain.values import Tally
from moreelberaad.ui.demo.player import Player

_BEFORE_THE_TALK = 5
"""The decisions of *Nieuw beraad* that are asked again afterwards."""


class PaperPlayer(Player):
    """One who held the session without a laptop."""

    def begin(self, session: Session) -> None:
        """Answer what is asked first, and go to the page of fields."""
        say, day = self._say, session.held_on
        self._keyboard.press("Ctrl+2")
        self._expect(say("Werktitel"))
        self._keyboard.press("Ctrl+Shift+Tab")
        self._expect(say("Op welke dag was het?"))
        self._look("achteraf-begin")
        if session.series:
            self._choose(say("Hoort dit bij een reeks?"), say("Nieuwe reeks"))
            self._replace(say("Naam van de reeks"), session.series.plain)
        self._replace(say("Werktitel"), session.title.plain)
        self._pick_themes(session)
        for question, answer in self._decisions(session)[:_BEFORE_THE_TALK]:
            self._choose(question, answer)
        if day:
            self._replace(say("Op welke dag was het?"), f"{day.day}-{day.month}-{day.year}")
        self._keyboard.press("Ctrl+Return")

    def type_over(self, session: Session) -> None:
        """Type what stays of every step, as far as the closing page."""
        for step in session.template.steps[:-1]:
            self.fill(session, step)
            self._look(f"achteraf-{step.id}")
            self._keyboard.press("Ctrl+PgDown")

    @override
    def fill(self, session: Session, step: Step) -> None:
        """Leave out what is transient: it is not asked."""
        if any(isinstance(session.answers.get(step.key(a)), Tally) for a in step.fields):
            self._count_people(session, step)
        super().fill(session, step.asking(lambda asked: asked.keep is not Keep.TRANSIENT))

    @override
    def _ballot(self, step: Step) -> None:
        """Hold none: what was counted then is typed in its own boxes."""

    def _count_people(self, session: Session, step: Step) -> None:
        name = self._say("Hoeveel mensen waren er?")
        found = self._shown(QAbstractSpinBox, name)
        tallies = (session.answers.get(step.key(asked)) for asked in step.fields)
        people = next(voices(each) for each in tallies if isinstance(each, Tally))
        if found:
            self._keyboard.reach(found[0])
            self._keyboard.press("Ctrl+A")
            self._keyboard.type(str(people))
