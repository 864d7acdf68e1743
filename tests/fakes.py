"""The ports in memory: what the use-cases need of the world, without the world."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import BackupFailed, NotFound
from moreelberaad.domain.findings import Hit
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.series import Series
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.sharing import Shared, newest_first
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Prose, Rows

from .builders import a_hit

_WORKING_DAYS = 5


class FakeSessions:
    """Sessions in a dictionary, and the ids that were erased."""

    def __init__(self, *sessions: Session) -> None:
        self.kept = {session.id: session for session in sessions}
        self.erased: dict[SessionId, date] = {}

    def get(self, session_id: SessionId) -> Session:
        if session_id not in self.kept:
            raise NotFound(what="session", id=session_id)
        return self.kept[session_id]

    def all(self) -> Sequence[Session]:
        return sorted(self.kept.values(), key=lambda session: session.id)

    def summaries(self) -> Sequence[SessionSummary]:
        return [a_summary_of(session) for session in sorted(self.all(), key=_newest_first)]

    def with_status(self, status: Status) -> Sequence[Session]:
        return [session for session in self.all() if session.status is status]

    def in_series(self, label: Prose) -> Sequence[Session]:
        return [session for session in self.all() if session.series == label]

    def count_held(self, first: date, last: date) -> int:
        held = [session.held_on for session in self.all() if session.held_on]
        return sum(first <= day <= last for day in held)

    def save(self, session: Session) -> None:
        self.kept[session.id] = session

    def delete(self, session_id: SessionId, *, on: date) -> None:
        self.kept.pop(session_id, None)
        self.erased[session_id] = on

    def restore(self, session: Session) -> None:
        self.erased.pop(session.id, None)
        self.save(session)


class FakeMethods:
    """Methods of one's own in a dictionary."""

    def __init__(self, *drafts: Draft) -> None:
        self._kept = {draft.id: draft for draft in drafts}

    def drafts(self) -> Sequence[Draft]:
        return sorted(self._kept.values(), key=lambda draft: draft.id)

    def get(self, draft_id: str) -> Draft | None:
        return self._kept.get(draft_id)

    def keep(self, draft: Draft) -> None:
        self._kept[draft.id] = draft

    def remove(self, draft_id: str) -> None:
        self._kept.pop(draft_id, None)


class FakeSeries:
    """What was kept of series in a dictionary, beside the sessions that bear their labels."""

    def __init__(self, sessions: FakeSessions, *kept: Series) -> None:
        self._sessions = sessions
        self._kept = {series.label: series for series in kept}

    def all(self) -> Sequence[Series]:
        borne = {session.series for session in self._sessions.all() if session.series}
        named = {label: Series(label=label) for label in borne}
        return sorted((named | self._kept).values(), key=lambda series: series.label)

    def kept(self, label: Prose) -> Series | None:
        return self._kept.get(label)

    def members(self, label: Prose) -> Sequence[SessionId]:
        return [session.id for session in self._sessions.in_series(label)]

    def label_of(self, session_id: SessionId) -> Prose | None:
        found = self._sessions.kept.get(session_id)
        return found.series if found else None

    def keep(self, series: Series) -> None:
        self._kept[series.label] = series

    def remove(self, label: Prose) -> None:
        self._kept.pop(label, None)

    def tie(self, session_id: SessionId, label: Prose | None) -> None:
        found = self._sessions.kept.get(session_id)
        if found:
            self._sessions.save(replace(found, series=label))


class FakeReviews:
    """Reviews and what was shared, in dictionaries."""

    def __init__(self) -> None:
        self.kept: dict[SessionId, Review] = {}
        self.shares: dict[SessionId, list[Shared]] = {}

    def get(self, session_id: SessionId) -> Review:
        return self.kept.get(session_id, Review())

    def keep(self, session_id: SessionId, review: Review) -> None:
        self.kept[session_id] = review

    def shared(self, session_id: SessionId) -> Sequence[Shared]:
        return newest_first(self.shares.get(session_id, ()))

    def left_team_in(self) -> date | None:
        shares = (each for shared in self.shares.values() for each in shared)
        return max((each.month for each in shares if each.scope is not Scope.TEAM), default=None)

    def add_shared(self, session_id: SessionId, shared: Shared) -> None:
        self.shares.setdefault(session_id, []).append(shared)


class FakeOwnWords:
    """Own words in a set, and how often others were left standing."""

    def __init__(self, *words: str) -> None:
        self.kept = set(words)
        self.times: Counter[str] = Counter()

    def all(self) -> frozenset[str]:
        return frozenset(self.kept)

    def add(self, word: str) -> None:
        self.kept.add(word)

    def drop(self, word: str) -> None:
        self.kept.discard(word)

    def left(self, words: str) -> int:
        self.times[words.casefold()] += 1
        return self.times[words.casefold()]

    def asked_again(self, words: str) -> None:
        self.times[words.casefold()] -= 1


@dataclass(slots=True)
class FakeUnit:
    """Takes the sessions back when something fails, and remembers how each stretch ended."""

    sessions: FakeSessions = field(default_factory=FakeSessions)
    ended: list[str] = field(default_factory=list)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        before = dict(self.sessions.kept)
        try:
            yield
        except BaseException:
            self.sessions.kept = before
            self.ended.append("rolled back")
            raise
        self.ended.append("committed")


class FakeChance:
    """Turns rows around, or shuffles them by a seed; names are counted."""

    def __init__(self, seed: int | None = None) -> None:
        self._random = None if seed is None else random.Random(seed)  # noqa: S311 - no secret
        self._made = 0

    def shuffle(self, rows: Rows) -> Rows:
        if self._random is None:
            return Rows(rows.items[::-1])
        return Rows(tuple(self._random.sample(rows.items, len(rows.items))))

    def session_id(self) -> SessionId:
        self._made += 1
        return SessionId(f"new-{self._made}")

    def shared_id(self) -> str:
        return self.session_id()

    def draft_id(self) -> str:
        return self.session_id()

    def card_id(self) -> str:
        return self.session_id()


class FakeCalendar:
    """Weeks of five working days, without holidays."""

    def working_days_after(self, day: date, number: int) -> date:
        while number:
            day += timedelta(days=1)
            number -= day.weekday() < _WORKING_DAYS
        return day


@dataclass(frozen=True, slots=True)
class FakeRecogniser:
    """Finds what a pattern finds; the hit beside the pattern says as what."""

    patterns: Mapping[str, Hit] = field(default_factory=lambda: {"Jeroen": a_hit(0, 0, "iemand")})

    def find(self, text: str) -> Sequence[Hit]:
        found = (
            _moved(hit, match)
            for pattern, hit in self.patterns.items()
            for match in re.finditer(pattern, text)
        )
        return sorted(found, key=lambda hit: hit.start)


class FakeTemplates:
    """A few methods by id."""

    def __init__(self, *templates: Template) -> None:
        self._known = {template.id: template for template in templates}

    def get(self, template_id: str) -> Template:
        if template_id not in self._known:
            raise NotFound(what="method", id=template_id)
        return self._known[template_id]

    def all(self) -> Sequence[Template]:
        return tuple(self._known.values())


def _newest_first(session: Session) -> tuple[bool, int]:
    day = session.held_on or session.closed_on
    return session.status is not Status.OPEN, -day.toordinal() if day else 0


def a_summary_of(session: Session) -> SessionSummary:
    return SessionSummary(
        id=session.id,
        title=session.title,
        method=session.template.title,
        status=session.status,
        series=session.series,
        held_on=session.held_on,
        closed_on=session.closed_on,
        step=session.step,
        opened_at=session.opened_at,
        wiped=session.wiped,
    )


def _moved(hit: Hit, match: re.Match[str]) -> Hit:
    return a_hit(
        *match.span(),
        *hit.suggestions,
        label=hit.label,
        tier=hit.tier,
        reason=hit.reason,
        entity=hit.entity,
    )


@dataclass(slots=True)
class FakeBackups:
    """Counts the backups, or fails to make one."""

    fails: bool = False
    made: int = 0

    def make(self, *, before_risk: bool = False) -> None:  # noqa: ARG002 - as the port has it
        if self.fails:
            raise BackupFailed
        self.made += 1
