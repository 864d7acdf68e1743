"""What can be done to text that is set apart, and to a round of choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.domain.apart import Apart, Part
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.values import Tally, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class SetApart:
    """Move answers and rows, each by itself, to where no screen and no document reaches."""

    session: SessionId
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WipeApart:
    """Wipe texts that were set apart: nothing comes of them."""

    session: SessionId
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldApart:
    """Hold texts that were set apart, for a report or an inquiry."""

    session: SessionId
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreApart:
    """Put back what stood apart, and in these fields what stood there; nothing else changes."""

    session: SessionId
    apart: tuple[Apart, ...]
    answers: Mapping[FieldKey, Value | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRound:
    """Keep what a round of silent choices counted: the options and the values, apart."""

    session: SessionId
    answers: Mapping[FieldKey, Tally]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreRound:
    """Put back in these fields what stood there before a round, all of it at once."""

    session: SessionId
    answers: Mapping[FieldKey, Value | None]


ApartCommand = SetApart | WipeApart | HoldApart | RestoreApart
RoundCommand = KeepRound | RestoreRound
