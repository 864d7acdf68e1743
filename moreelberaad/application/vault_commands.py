"""What can be done to a vault beside its sessions: own methods, series, and own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.series import Series
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepMethod:
    """Keep a method of one's own, instead of what was kept under its id before."""

    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMethod:
    """Take a method of one's own away; sessions keep theirs."""

    draft_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSeries:
    """Keep a series with its rhythm, also before it has a session."""

    series: Series


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameSeries:
    """Give a series and its sessions another label; a label that is there takes them in."""

    label: Prose
    to: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetSeries:
    """Let go of a series: its sessions stay, without a label."""

    label: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreSeries:
    """Put labels back as they were: what was kept of each, and which sessions bore them."""

    kept: Mapping[Prose, Series | None]
    labels: Mapping[SessionId, Prose | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOwnWord:
    """Report a word no more where the check doubts, in no session of this vault."""

    word: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DropOwnWord:
    """Report a word again."""

    word: str = field(repr=False)


MethodCommand = KeepMethod | RemoveMethod
SeriesCommand = KeepSeries | RenameSeries | ForgetSeries | RestoreSeries
WordCommand = AddOwnWord | DropOwnWord
