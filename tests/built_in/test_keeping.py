"""Every method with every field filled, in a real vault and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Keep, OnClose
from moreelberaad.workbench import snapshots
from tests.adapters.storage.builders import PASSPHRASE, TINY, opened
from tests.built_in.filling import HELD_ON, Filled, filled, released
from tests.built_in.methods import NAMES, as_held


@pytest.fixture(scope="module")
def kluis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    path: Path = tmp_path_factory.mktemp("kluis") / "alles.kluis"
    vault.create(path, PASSPHRASE, cost=TINY)
    with opened(path) as unlocked:
        yield unlocked


@pytest.fixture(params=NAMES)
def whole(request: pytest.FixtureRequest) -> Filled:
    return filled(as_held(request.param))


def back_from(kluis: Vault, session: Session) -> Session:
    table = SessionTable(kluis, snapshots())
    with kluis.transaction():
        table.save(session)
    return table.get(session.id)


def test_every_field_of_a_method_is_filled_with_words_of_its_own(whole: Filled) -> None:
    asked = dict(whole.session.template.fields())

    assert whole.session.answers.keys() == asked.keys()
    assert len(set(whole.words)) == len(whole.words)


def test_a_whole_session_comes_back_from_the_vault_as_it_was(kluis: Vault, whole: Filled) -> None:
    assert back_from(kluis, whole.session) == whole.session


def test_a_closed_session_comes_back_from_the_vault_as_it_was(kluis: Vault, whole: Filled) -> None:
    closed = released(whole.session)

    assert back_from(kluis, closed) == closed


def test_closing_wipes_what_is_transient_and_nothing_else(whole: Filled) -> None:
    gone = whole.session.answers.keys() - released(whole.session).answers.keys()
    transient = {
        key
        for key, asked in whole.session.template.fields()
        if asked.keep is Keep.TRANSIENT and asked.on_close is not OnClose.ASK
    }

    assert gone == transient


def test_what_is_asked_about_goes_when_nobody_ticks_it(whole: Filled) -> None:
    left = whole.session.close(on=HELD_ON).answers

    assert not any(whole.session.template.field(key).keep is Keep.TRANSIENT for key in left)
