"""How little is read to decide about a lesson."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from moreelberaad.domain.findings import Hit
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.session import Session
from tests.builders import key
from tests.fakes import FakeSessions

from .test_crowds import a_desk, refused, session


@dataclass(slots=True)
class Listening:
    """Finds nothing, and remembers what it read."""

    read: list[str] = field(default_factory=list)

    def find(self, text: str) -> Sequence[Hit]:
        self.read.append(text)
        return ()


def test_the_check_looks_only_at_sessions_that_may_be_alike() -> None:
    check = Listening()
    other = session(2, "Anderswoord").revise(key("harvest.lessons"), None)
    maybe = [session(number, "Evenwoord") for number in range(3, 8)]
    desk = replace(a_desk(session(1), other, *maybe), recogniser=check)

    assert refused(desk) == "rank"
    assert sum("Evenwoord" in text for text in check.read) == len(maybe)
    assert sum("Titelwoord" in text for text in check.read) == 1 + len(maybe)


def test_where_too_few_can_be_alike_the_check_looks_at_none() -> None:
    check = Listening()
    maybe = [session(number, "Evenwoord") for number in (2, 3, 4)]
    desk = replace(a_desk(session(1), *maybe), recogniser=check)

    assert refused(desk) == "rank"
    assert not any("Evenwoord" in text for text in check.read)


def test_a_lesson_without_a_combination_reads_nothing_of_the_others() -> None:
    check = Listening()
    desk = replace(
        a_desk(session(1, "Begin op tijd"), session(2, "Anderswoord")), recogniser=check
    )

    assert refused(desk) == ""
    assert not any("Anderswoord" in text for text in check.read)


def test_for_a_team_the_other_sessions_are_not_even_read() -> None:
    class Shut(FakeSessions):
        def all(self) -> Sequence[Session]:
            raise AssertionError

    desk = replace(a_desk(), sessions=Shut(session(1)))

    assert refused(desk, Scope.TEAM) == ""
