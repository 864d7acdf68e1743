"""Closed sessions with a word of its own in every text, and a vault opened on some days."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from typing_extensions import override

from benchmarks.invented import Chance, answer
from moreelberaad.adapters.storage import vault
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import Workbench, World
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.ids import FieldKey, LessonId, SessionId
from moreelberaad.domain.lessons import Act, Happened, KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.search import Query
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, OnClose, Template
from moreelberaad.domain.values import Lines, Prose, Rows, Value
from tests.built_in.methods import method
from tests.cli.program import PASSPHRASE, app_in
from tests.journeys.pages import decrypted

CLOSED = date(2026, 12, 1)
_TAIL = 4
"""An index writes only the end of a word that begins like the one before it."""
_LENGTH = 16


class Marks(Chance):
    """Writes one word where others write a sentence, and no word twice."""

    def __init__(self, seed: str) -> None:
        super().__init__(len(seed))
        self._seed, self._number = seed, 0

    @override
    def sentence(self, shortest: int = 0, longest: int = 0) -> str:
        self._number += 1
        told = f"{self._seed} {self._number}".encode()
        return hashlib.sha256(told).hexdigest()[:_LENGTH]

    def word(self) -> Prose:
        return Prose(self.sentence())


@dataclass(frozen=True, slots=True, kw_only=True)
class Outliving:
    """A session with all that hangs on it."""

    session: Session
    review: Review
    observation: KeptLesson
    insight: KeptLesson

    def words(self, *kinds: Kind) -> frozenset[str]:
        """Give the words in the answers of these kinds."""
        found = self.session.answered()
        return frozenset(
            word for _, asked, value in found if asked.kind in kinds for word in words_in(value)
        )

    @property
    def agreed(self) -> frozenset[str]:
        """Give what stays as long as agreements do."""
        looked_back = (
            part.plain for each in self.session.follow_ups for part in (each.done, each.changed)
        )
        return self.words(Kind.AGREEMENTS) | frozenset(looked_back)

    @property
    def learned(self) -> frozenset[str]:
        """Give the lessons as they stand in the notes."""
        return self.words(Kind.LESSONS)

    @property
    def notes(self) -> frozenset[str]:
        """Give every word that goes with the notes."""
        kept = frozenset({Kind.AGREEMENTS, Kind.LESSONS})
        told = {
            self.session.title.plain,
            *(word for each in self.session.apart for word in words_in(each.value)),
            *(words.plain for words in self.review.written.values()),
            *(each.words.plain for each in self.review.decisions.values()),
        }
        return self.words(*(frozenset(Kind) - kept)) | told


def outliving(name: str, template: Template) -> Outliving:
    """Fill every field of a method, close it, and leave words beside it too."""
    marks = Marks(name)
    held = template.arranged({})
    written = {key: answer(asked, marks) for key, asked in held.fields()}
    to_keep = {key for key, asked in held.fields() if asked.on_close is OnClose.ASK}
    opened = Session(
        id=SessionId(name),
        template=held,
        title=marks.word(),
        held_on=CLOSED,
        answers={key: value for key, value in written.items() if value is not None},
        apart=(Apart(id=f"{name}-apart", field=_a_list(held), value=Lines((marks.word(),))),),
    )
    closed = opened.close(on=CLOSED, keep=frozenset(to_keep)).release()
    action = next(iter(_actions(closed)))
    looked_back = FollowUp(
        field=action[0], action=action[1], done=marks.word(), changed=marks.word()
    )
    return Outliving(
        session=replace(closed, follow_ups=(looked_back,)),
        review=_review(marks),
        observation=_lesson(f"{name}-waarneming", marks, LessonStatus.OBSERVATION),
        insight=_lesson(f"{name}-inzicht", marks, LessonStatus.IDENTIFIED),
    )


def one_of_many(marks: Marks) -> Session:
    """Close a session under an id that tells nothing of when it came."""
    template = method("dilemma_method").arranged({})
    written = {key: answer(asked, marks) for key, asked in template.fields()}
    return Session(
        id=SessionId(marks.sentence()),
        template=template,
        title=marks.word(),
        held_on=CLOSED,
        answers={key: value for key, value in written.items() if value is not None},
    ).close(on=CLOSED)


def words_of(session: Session) -> frozenset[str]:
    """Give the words in the title and the answers."""
    answers = (word for value in session.answers.values() for word in words_in(value))
    return frozenset((session.title.plain, *answers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ageing:
    """A vault that is opened on some days and locked in between."""

    world: World

    def on(self, day: date) -> Workbench:
        """Unlock it on a day, which somebody says it is; what is due is done then."""
        world = replace(self.world, today=Today(day))
        bench = app_in(world).unlock(world.default_vault, PASSPHRASE)
        if not bench.clock.is_likely:
            bench.see_to_what_is_due()
        return bench

    def after(self, days: int) -> Workbench:
        """Unlock it so many days after the sessions closed."""
        return self.on(CLOSED + timedelta(days=days))

    def passed(self, *days: int) -> None:
        """Unlock it and lock it again on these days."""
        for each in days:
            self.after(each).close()

    def left_of(self, words: Iterable[str]) -> frozenset[str]:
        """Give the words of which something stands in the pages of the vault, decrypted."""
        return _left(words, self._pages(self.world.default_vault))

    def left_in_backups(self, words: Iterable[str]) -> frozenset[str]:
        """Give the words of which something stands in any backup."""
        backups = map(self._pages, self.backups)
        return _left(words, b"".join(backups))

    @property
    def backups(self) -> tuple[Path, ...]:
        """Give the backups that are left."""
        return tuple(sorted(self.world.backup_folder.glob("*.kluis")))

    def _pages(self, path: Path) -> bytes:
        with vault.unlock(path, PASSPHRASE, policy=self.world.key_policy) as kluis:
            key = kluis.data_key
        return decrypted(path / "data.db", key)


def kept_in(bench: Workbench, *those: Outliving, sessions: Iterable[Session] = ()) -> None:
    """Keep them with what hangs on them, as a search finds them, and back all of it up."""
    with bench.bus.unit.transaction():
        for session in sessions:
            bench.sessions.save(session)
        for each in those:
            bench.sessions.save(each.session)
            bench.reviews.keep(each.session.id, each.review)
            bench.lessons.keep(each.observation)
            bench.lessons.keep(each.insight)
    bench.searching.count(Query())
    bench.backups.make()


def words_in(value: Value) -> Iterator[str]:
    """Give the words of an answer; codes, days and numbers are none."""
    return (each for each in _strings(to_plain(value)) if len(each) >= _LENGTH and _is_mark(each))


def _is_mark(text: str) -> bool:
    return all(sign in "0123456789abcdef " for sign in text)


def _strings(plain: Any) -> Iterator[str]:  # noqa: ANN401 - plain data
    match plain:
        case str():
            yield from plain.split()
        case list():
            for each in plain:
                yield from _strings(each)
        case dict():
            for each in plain.values():
                yield from _strings(each)


def _left(words: Iterable[str], pages: bytes) -> frozenset[str]:
    return frozenset(word for word in words if word[_TAIL:].encode() in pages)


def _a_list(template: Template) -> FieldKey:
    return next(key for key, asked in template.fields() if asked.kind is Kind.LIST)


def _actions(session: Session) -> Iterator[tuple[FieldKey, Prose]]:
    for key, asked, value in session.answered():
        if asked.kind is Kind.AGREEMENTS and isinstance(value, Rows):
            yield key, Prose(value.items[0].text("action"))


def _review(marks: Marks) -> Review:
    decision = Decision(choice=Choice.WORDS, words=marks.word(), reason=marks.word())
    return Review(decisions={"1": decision}, written={FieldKey("a2.case_summary"): marks.word()})


def _lesson(name: str, marks: Marks, status: LessonStatus) -> KeptLesson:
    return KeptLesson(
        id=LessonId(name),
        text=LessonText(lesson=marks.word(), applies_when=marks.word()),
        status=status,
        history=(Happened(month=f"{CLOSED:%Y-%m}", act=Act.CAME),),
    )
