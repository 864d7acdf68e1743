"""Keeping a round of silent choices: both tallies at once, or neither (domain.md 6.2, R5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from moreelberaad.application.apart_commands import KeepRound, RestoreRound, RoundCommand
from moreelberaad.application.commands import AnswerRevised, Change, SessionChanged
from moreelberaad.application.ports import Chance, Sessions
from moreelberaad.domain.choices import is_of_options
from moreelberaad.domain.errors import SessionAlreadyClosed
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Tally, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDesk:
    """Carries out the commands on the rounds of the sessions of one vault."""

    sessions: Sessions
    chance: Chance

    def carry_out(self, command: RoundCommand) -> Change:
        """Do what the command says; raises `NotFound` or `SessionAlreadyClosed`.

        Raises `ValueError` for what no single round can have counted.
        """
        before = self.sessions.get(command.session)
        if before.is_closed:
            raise SessionAlreadyClosed
        after = _revised(before, command.answers)
        match command:
            case KeepRound(answers=answers):
                _check(after, answers)
            case RestoreRound():
                pass
            case _:
                assert_never(command)
        self.sessions.save(after.shuffled(self.chance.shuffle))
        return _change(command, before)


def _revised(before: Session, answers: Mapping[FieldKey, Value | None]) -> Session:
    after = before
    for key, value in answers.items():
        after = after.revise(key, value)
    return after


def _check(session: Session, answers: Mapping[FieldKey, Tally]) -> None:
    """Let only tallies of known options through, of which one at most counts the choices."""
    asked = {key: session.template.field(key) for key in answers}
    fit = all(_fits(asked[key], tally) for key, tally in answers.items())
    if not fit or sum(map(is_of_options, asked.values())) > 1:
        raise ValueError


def _fits(asked: Field, tally: Tally) -> bool:
    known = {option.code for option in asked.options}
    return asked.kind is Kind.TALLY and tally.counts.keys() <= known


def _change(command: RoundCommand, before: Session) -> Change:
    keys = tuple(command.answers)
    back = RestoreRound(session=before.id, answers={key: before.answers.get(key) for key in keys})
    revised = tuple(AnswerRevised(session=before.id, field=key) for key in keys)
    return Change(done=command, undo=back, events=(*revised, SessionChanged(session=before.id)))
