"""No document and no log tells who chose first, or which value went with which option.

The program keeps no log of its own. So all is taken that it and its libraries say while every
logger, and every category of Qt, is at its most talkative; and what is printed.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QLoggingCategory, qDebug

import moreelberaad
from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from tests.adapters.storage.builders import PASSPHRASE, TINY, opened
from tests.adapters.storage.kept import save
from tests.built_in.filling import released
from tests.built_in.leaving import bare, disclosed, files_of, leaving
from tests.desks import a_desk, carry_out
from tests.journeys.rounds import Chosen, Guesses, command, generated, keep, mixed
from tests.methods import LESSONS, RECORD, a_field, options
from tests.ui.viewmodels.choosing import Table

pytestmark = pytest.mark.usefixtures("qapp")

ROUNDS, COMPARED, LOGGED = 2000, 100, 12
AB = ("A", "B", "alternative")
VALUES = ("care", "courage", "duty", "honesty", "safety", "trust")
ADDRESS = re.compile("0x[0-9a-f]+")
"""Where an object lies in memory, which two runs never agree on."""

LOGS = re.compile(r"^\s*(import|from) (logging|syslog|faulthandler|loguru)\b", re.MULTILINE)


@pytest.fixture(scope="module")
def session() -> Session:
    """Give a session of which both tallies may stand on every document that holds any."""
    return bare(
        a_field("tally", Kind.TALLY, RECORD, LESSONS, options=options(*AB)),
        a_field("value_tally", Kind.TALLY, RECORD, LESSONS, options=options(*VALUES)),
    )


def after(session: Session, chosen: Chosen) -> Session:
    """Give the session when the round was kept and all of it was let go."""
    desk = a_desk(session)
    carry_out(desk, command(session, chosen))
    return released(desk.sessions.get(session.id))


def named_first(text: str, codes: tuple[str, ...]) -> str:
    """Guess the code that a reader meets first, else the first of all."""
    places = {code: text.find(f"meerderheid {code}") for code in codes}
    named = {place: code for code, place in places.items() if place >= 0}
    return named[min(named)] if named else codes[0]


def test_documents_of_rounds_with_equal_counts_are_the_same(session: Session) -> None:
    for seed, chosen in enumerate(generated(session, COMPARED)):
        one, other = (repr(leaving(after(session, x))) for x in (chosen, mixed(chosen, seed)))
        assert one == other


class OfQt(Protocol):
    """What Qt said so far."""

    @property
    def records(self) -> Sequence[OfQtRecord]: ...


class OfQtRecord(Protocol):
    """One remark of Qt."""

    message: str


class Talk:
    """All that was logged and printed since the last time it was asked for."""

    def __init__(
        self,
        caplog: pytest.LogCaptureFixture,
        capfd: pytest.CaptureFixture[str],
        qtlog: OfQt,
    ) -> None:
        self._python, self._printed, self._qt = caplog, capfd, qtlog
        self._heard = 0

    def said(self) -> str:
        of_python = [record.getMessage() for record in self._python.records]
        of_qt = [record.message for record in self._qt.records[self._heard :]]
        self._heard += len(of_qt)
        printed = self._printed.readouterr()
        self._python.clear()
        return ADDRESS.sub("", "\n".join([*of_python, *of_qt, printed.out, printed.err]))


@pytest.fixture
def talk(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], qtlog: OfQt
) -> Iterator[Talk]:
    caplog.set_level(1)
    QLoggingCategory.setFilterRules("*=true")
    yield Talk(caplog, capfd, qtlog)
    QLoggingCategory.setFilterRules("")


def at_the_laptop(chosen: Chosen) -> None:
    """Let them choose one after the other, with a screen that counts them."""
    table = Table()
    table.begin(len(chosen))
    table.choose(*chosen)
    assert table.model.end()


def test_documents_and_logs_tell_the_first_and_the_pairs_no_better_than_chance(
    session: Session, talk: Talk
) -> None:
    """The record is where methods show an outcome; what holds the same is written once."""
    written: dict[str, str] = {}
    first, pairs = Guesses(), Guesses()
    for seed, chosen in enumerate(generated(session, ROUNDS)):
        truth = mixed(chosen, seed)
        out = tuple(disclosed(after(session, truth), RECORD))
        text = written.get(held := repr(out)) or written.setdefault(held, " ".join(files_of(out)))
        option, value = (named_first(text + talk.said(), codes) for codes in (AB, VALUES))
        first.of_the_first(truth, option)
        pairs.of_a_pair(truth, option, value)

    assert len(written) > 1
    assert first.are_blind
    assert pairs.are_blind


def test_logs_of_rounds_with_equal_counts_are_the_same(
    session: Session, talk: Talk, tmp_path: Path
) -> None:
    vault.create(tmp_path / "kluis.kluis", PASSPHRASE, cost=TINY)
    with opened(tmp_path / "kluis.kluis") as kluis:
        save(kluis, session)
        for seed, chosen in enumerate(generated(session, LOGGED)):
            one, other = (_logged(kluis, session, x, talk) for x in (chosen, mixed(chosen, seed)))
            assert one == other


def _logged(kluis: Vault, session: Session, chosen: Chosen, talk: Talk) -> str:
    """Choose, keep it, make a backup, and make a document of it."""
    for again in (False, True):  # the first time something may be loaded
        if again:
            talk.said()
        at_the_laptop(chosen)
        keep(kluis, session, chosen)
        tuple(files_of(disclosed(after(session, chosen), RECORD)))
    return talk.said()


def test_what_is_told_reaches_the_log_that_is_read_here(talk: Talk) -> None:
    logging.getLogger("een").debug("eerst")
    qDebug("dan")
    sys.stderr.write("ten slotte")

    assert talk.said().split() == ["eerst", "dan", "ten", "slotte"]
    assert talk.said().split() == []


def test_only_the_journal_hears_logs_and_it_takes_no_word_of_them() -> None:
    modules = Path(moreelberaad.__file__).parent.rglob("*.py")
    found = [each.name for each in modules if LOGS.search(each.read_text(encoding="utf-8"))]

    assert found == ["journal.py"]  # tests/adapters/system/test_journal.py
