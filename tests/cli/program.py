"""The program as its users drive it, in this process and in a world of its own."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from moreelberaad import assets
from moreelberaad.adapters.storage.keys import KeyCost, KeyPolicy
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.library import Library
from moreelberaad.application.apart_commands import HoldApart, SetApart
from moreelberaad.application.commands import ReviseAnswer
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import App, World
from moreelberaad.cli.main import run
from moreelberaad.domain.apart import Part
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Lines, Prose

if TYPE_CHECKING:
    import pytest  # the processes that a test starts can do without

PASSPHRASE = "vier groene uilen zingen"
TINY = KeyCost(memory_kib=64, passes=1, lanes=1)
EXAMPLES = assets.folder("resources") / "examples"
NACHTRIT = EXAMPLES / "nachtrit.toml"
BUILT_IN = frozenset(
    {
        "card_round",
        "cura",
        "dilemma_method",
        "integrity_risk_dialogue",
        "jc_focus_group",
        "military_ethics_module",
        "moral_debrief",
        "restorative_reflection",
        "risk_dialogue",
        "seven_steps",
        "short_deliberation_60",
        "socratic_hourglass",
        "utrecht_steps",
    }
)
"""Every method that comes with the program (domain.md 1.15)."""
DATA = Path(__file__).parents[1] / "data"
AFTER_THE_CHECK = date(2026, 12, 1)
"""A day on which nobody can object to the session of 12 November any more."""


def a_world(folder: Path) -> World:
    """Give a world whose every place lies in one folder, with the cheapest keys."""
    return World(
        today=Today(AFTER_THE_CHECK),
        templates_folder=assets.folder("session_templates"),
        backup_folder=folder / "reservekopieën",
        default_vault=folder / "kluis.kluis",
        settings_file=folder / "keuzes.json",
        policy_file=folder / "beleid.toml",
        key_cost=lambda: TINY,
        key_policy=KeyPolicy(floor_kib=8),
    )


def app_in(world: World) -> App:
    """Give the app in a world; the methods that come with the program are read once in a run."""
    app = App(world)
    if world.templates_folder == _COME_ALONG:
        app.templates = _read_once()
    return app


@cache
def _read_once() -> Library:
    return Library(_COME_ALONG, assets.folder("resources") / "values.toml", read_toml)


_COME_ALONG = assets.folder("session_templates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:  # noqa: ANN401 - whatever the command printed
        return json.loads(self.out)

    @property
    def is_one_line(self) -> bool:
        """Tell whether a failure was told in one line, on standard error alone."""
        return self.out == "" and self.err.count("\n") == 1

    @property
    def first_line(self) -> str:
        return self.err.split("\n", 1)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Runs commands in one world; `key` names the passphrase file that opens its vault."""

    folder: Path
    world: World
    key: Path
    capsys: pytest.CaptureFixture[str]

    def on(self, day: date) -> Self:
        """Give the same program on another day."""
        return replace(self, world=replace(self.world, today=Today(day)))

    def run(self, *arguments: str | Path) -> Outcome:
        self.capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments], app_in(self.world))
        except SystemExit as usage:  # argparse leaves this way
            code = usage.code if isinstance(usage.code, int) else 1
        said = self.capsys.readouterr()
        return Outcome(code=code, out=said.out, err=said.err)

    def unlocked(self, *arguments: str | Path) -> Outcome:
        """Run a command with the passphrase of the vault."""
        return self.run(*arguments, "--passphrase-file", self.key)

    def brought_in(self, file: Path) -> str:
        """Import a session, and give its id."""
        outcome = self.unlocked("sessions", "import", file, "--json")
        assert outcome.code == 0, outcome.err
        return str(outcome.data["id"])

    def kept(self) -> list[Session]:
        """Give the sessions in the vault, which is whole."""
        with app_in(self.world).unlock(self.world.default_vault, PASSPHRASE) as bench:
            assert bench.check() == ()
            return list(bench.sessions.all())

    def hold_apart(self, session: str, field: str = "a4.facts", words: str = "Kabel los.") -> None:
        """Set an answer of an open session apart, under a *bewaarstop*."""
        at, key = SessionId(session), FieldKey(field)
        with app_in(self.world).unlock(self.world.default_vault, PASSPHRASE) as bench:
            revised = ReviseAnswer(session=at, field=key, value=Lines((Prose(words),)))
            bench.bus.execute(revised)
            bench.bus.execute(SetApart(session=at, parts=(Part(field=key),)))
            (apart,) = bench.sessions.get(at).apart
            bench.bus.execute(HoldApart(session=at, ids=(apart.id,)))

    def written(self, text: str | bytes, name: str = "invoer.toml") -> Path:
        """Write a file to hand to a command."""
        file = self.folder / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file


def a_program(folder: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    """Give the program in an empty world."""
    key = folder / "wachtzin.txt"
    key.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Program(folder=folder, world=a_world(folder), key=key, capsys=capsys)


def with_vault(program: Program) -> Program:
    """Make the vault of this world, and open it once: it then knows what day it is."""
    for command in ("create", "check"):
        assert program.unlocked("vault", command).code == 0
    return program


def fingerprints(folder: Path) -> dict[str, str]:
    """Give each file below a folder with the hash of what it holds."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def a_session(body: str = "", *, top: str = "") -> str:
    """Give a session file by the dilemma method."""
    head = 'format = "moreelberaad.session/1"\nmethod = "dilemma_method"\ntitle = "Proef"\n'
    return f"{head}{top}\n{body}\n"


def decided(program: Program, session: str, *gates: dict[str, object]) -> list[dict[str, Any]]:
    """Give the findings of a session, each dropped, with the answers of the usual gates."""
    found = program.unlocked("sessions", "review", session, "--json").data
    answers = {
        "recognised_by_colleague": False,
        "recognised_widely": False,
        "second_reader": True,
        "unclassified": True,
    }
    usual = [{"gate": gate, "answer": answer} for gate, answer in answers.items()]
    return [*({**finding, "decision": "drop"} for finding in found), *usual, *gates]
