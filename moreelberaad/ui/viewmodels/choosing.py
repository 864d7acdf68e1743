"""A silent choice on a laptop that goes round: covered, chosen, covered, until all are in.

What is chosen goes straight in two bags and is nowhere else; what is not ended is not kept.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.apart_commands import KeepRound
from moreelberaad.application.ports import Chance
from moreelberaad.domain.choices import LETTERS, Ballot, Counted, Round, ballot_of
from moreelberaad.domain.frames import ChoosingFrame, Question
from moreelberaad.domain.publication import Publication, question_of
from moreelberaad.domain.template import Step
from moreelberaad.domain.values import Row, Rows, Tally
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.awake import Awake
from moreelberaad.ui.viewmodels.idle import Idle
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.round_exit import RoundExit
from moreelberaad.ui.viewmodels.session import SessionModel

_SIDES = Rows(tuple(Row({"option": letter}) for letter in LETTERS))


class Stage(StrEnum):
    """Who may see the laptop: nobody chooses, nobody yet, one person, or all have chosen."""

    RESTING = "resting"
    COVERED = "covered"
    CHOOSING = "choosing"
    FULL = "full"


class ChoosingModel(QObject):
    """The round that goes on in a session, if one does; a child of the session's model."""

    changed = Signal()
    begun = Signal()
    ended = Signal()
    """The round is over, kept or not; the talk goes on."""
    broken = Signal()
    """The round began anew: nothing of it was kept."""

    def __init__(
        self, model: SessionModel, chance: Chance, way_out: RoundExit, language: Language
    ) -> None:
        super().__init__(model)
        self.exit = way_out
        way_out.setParent(self)
        self.idle = Idle(self, seconds=model.desk.habits.cover_after)
        self.awake = Awake(self)
        self.stage = Stage.RESTING
        self.sides: tuple[str, ...] = LETTERS
        self.is_anew = False
        self.step: Step = model.step
        self._model, self._chance, self._language = model, chance, language
        self._publisher: Publisher | None = None
        self._is_watched: Callable[[], bool] = lambda: False
        self._round: Round | None = None
        self.idle.over.connect(self.cover)
        self.awake.slept.connect(self.restart)

    def follow(self, publisher: Publisher, is_watched: Callable[[], bool] | None = None) -> None:
        """Show the room how many handed in, and nothing else, while a round goes on.

        `is_watched` tells whether the participants look along on this very screen.
        """
        self._publisher = publisher
        self._is_watched = is_watched or self._is_watched

    @property
    def may_go_round(self) -> bool:
        """Tell whether one person alone would see the laptop."""
        return not self._is_watched()

    @property
    def ballot(self) -> Ballot | None:
        """Give where a silent choice is counted: in the step of the round, or in this one."""
        return ballot_of(self.step if self._round else self._model.step)

    @property
    def people(self) -> int:
        """Tell how many are present."""
        return self._round.people if self._round else 0

    @property
    def handed_in(self) -> int:
        """Tell how many chose so far."""
        return self._round.handed_in if self._round else 0

    @property
    def may_end(self) -> bool:
        """Tell whether the round may be counted now."""
        return self._round is not None and self._round.may_end

    def begin(self, people: int) -> None:
        """Begin a round in this step; raises `ValueError` where none is asked for."""
        if self.ballot is None:
            raise ValueError
        self._start(people)
        self.is_anew = False
        self.begun.emit()
        self._tell()

    def take_turn(self) -> None:
        """Let the next person choose: left and right are drawn anew, the letters stay."""
        if self.stage is Stage.COVERED:
            drawn = self._chance.shuffle(_SIDES)
            self.sides = tuple(str(row.cells["option"]) for row in drawn.items)
            self.is_anew = False
            self.idle.begin()
            self._go(Stage.CHOOSING)

    def hand_in(self, option: str, value: str | None) -> None:
        """Put a choice and a value in their bags, and cover it."""
        if self._round is None or self.stage is not Stage.CHOOSING:
            raise ValueError
        self._round.hand_in(option, value)
        self._cover()
        self._show_room()

    @Slot()
    def cover(self) -> None:
        """Cover the choice of one who went away: nothing of it was taken in."""
        if self.stage is Stage.CHOOSING:
            self._cover()

    @Slot()
    def restart(self) -> None:
        """Begin the round anew for as many people: after sleep, or a wrong choice."""
        if self._round is not None:
            self._start(self._round.people)
            self.is_anew = True
            self.broken.emit()
            self._tell()

    def end(self) -> bool:
        """Keep both tallies and forget the round; tells whether they are in the vault.

        Raises `ValueError` while it may not end.
        """
        if self._round is None:
            raise ValueError
        kept = self.keep(self._round.counted())
        if kept:
            self.stop()
        return kept

    def keep(self, counted: Counted) -> bool:
        """Keep what was counted, as one act to take back; tells whether it is in the vault."""
        ballot = self.ballot
        if ballot is None:
            raise ValueError
        answers = {ballot.options: counted.options}
        if ballot.values and counted.values.counts:
            answers[ballot.values] = counted.values
        name = self._language.say("stille keuze geteld")
        keep = KeepRound(session=self._model.session.id, answers=answers)
        return self._model.act(lambda _: keep, name) is not None

    @Slot()
    def stop(self) -> None:
        """Forget the round; what was not kept is gone."""
        if self._round is not None:
            self._round = None
            self.idle.rest()
            self.awake.rest()
            if self._publisher:
                self._publisher.uncover(ChoosingFrame)
            self._go(Stage.RESTING)
            self.ended.emit()

    def zeros(self) -> Tally:
        """Give a tally in which nobody chose, for what is counted by hand."""
        return Tally(dict.fromkeys(self._codes(), 0))

    def _codes(self) -> tuple[str, ...]:
        ballot = self.ballot
        if ballot is None:
            raise ValueError
        asked = self._model.session.template.field(ballot.options)
        return tuple(option.code for option in asked.options)

    def _start(self, people: int) -> None:
        if self._round is None:
            self.step = self._model.step
        self._round = Round(people, self._codes(), self._model.desk.fewest)
        self.idle.rest()
        self.awake.begin()
        self.stage = Stage.COVERED

    def _cover(self) -> None:
        self.idle.rest()
        is_full = self._round is not None and self._round.is_full
        self._go(Stage.FULL if is_full else Stage.COVERED)

    def _go(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
        self._show_room()

    def _show_room(self) -> None:
        if self._publisher:
            frame = ChoosingFrame(
                question=self._question(), handed_in=self.handed_in, people=self.people
            )
            self._publisher.cover(frame)

    def _question(self) -> Question:
        """Give as much of the question as stands on the screen already."""
        publisher, template = self._publisher, self._model.session.template
        on_screen = {
            key: value
            for key, _ in template.fields()
            if publisher and publisher.has(key) and (value := self._model.value(key)) is not None
        }
        return question_of(template, Publication(values=on_screen))


def choosing_of(model: SessionModel) -> ChoosingModel | None:
    """Give what leads the silent choices of a session, where it is there."""
    found = model.findChild(ChoosingModel)
    return found if isinstance(found, ChoosingModel) else None
