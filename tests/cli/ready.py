"""A vault that holds a session already: brought in once in a run, copied for each test."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from moreelberaad.adapters.system.files import read_toml
from moreelberaad.bootstrap import World
from tests.cli.program import NACHTRIT, PASSPHRASE, Program, app_in, decided

_FOUND: dict[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A world with one session in its vault, never to be changed itself."""

    world: World
    session: str

    def put_into(self, program: Program) -> Program:
        """Give a program that begins with a copy of this vault and its backups."""
        for ours, theirs in (
            (self.world.default_vault, program.world.default_vault),
            (self.world.backup_folder, program.world.backup_folder),
        ):
            shutil.rmtree(theirs, ignore_errors=True)
            shutil.copytree(ours, theirs)
        methods = self.world.templates_folder
        return replace(program, world=replace(program.world, templates_folder=methods))


def made_ready(world: World, file: Path = NACHTRIT) -> Ready:
    """Make the vault of a world, and bring a session in as a command does."""
    app = app_in(world)
    app.create_vault(world.default_vault, PASSPHRASE)
    with app.unlock(world.default_vault, PASSPHRASE) as bench:
        session = bench.imports.bring_in(bench.imports.read(read_toml(file)))
    return Ready(world=world, session=session.id)


def decided_once(
    program: Program, session: str, *gates: dict[str, object]
) -> list[dict[str, Any]]:
    """Give what `decided` gives for a session as it was made ready; its review is asked once."""
    if session not in _FOUND:
        _FOUND[session] = json.dumps(decided(program, session))
    return [*json.loads(_FOUND[session]), *gates]
