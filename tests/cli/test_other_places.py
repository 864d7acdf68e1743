"""Another user, a folder that cannot be written, links, and odd paths: one line, nothing lost."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from tests.cli.program import NACHTRIT, Program, fingerprints

NOBODY = 65534
AS_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can act as another user"
)
AS_PROPOSED = ("--accept-proposals", "--reason", "proef")
DOCUMENT = ("--document", "agreements", "--format", "md")


@contextmanager
def as_another_user() -> Iterator[None]:
    """Let this process have the rights of somebody else."""
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def within_reach(program: Program) -> None:
    """Let others come as far as the folder of the program, and read its passphrase."""
    for folder in (program.folder, *program.folder.parents[:3]):
        folder.chmod(folder.stat().st_mode | stat.S_IROTH | stat.S_IXOTH)
    program.key.chmod(0o644)


@AS_ROOT
@pytest.mark.parametrize(
    "command", ["sessions list", "vault info", "vault backup", "vault check", "vault salvage"]
)
def test_another_user_of_this_laptop_comes_no_further_than_the_door(
    program: Program, command: str
) -> None:
    program.brought_in(NACHTRIT)
    within_reach(program)
    before = fingerprints(program.folder)
    with as_another_user():
        outcome = program.unlocked(*command.split())

    assert (outcome.code != 0, outcome.is_one_line) == (True, True), outcome.err
    assert fingerprints(program.folder) == before


@AS_ROOT
def test_a_vault_in_a_folder_that_cannot_be_written_says_so_and_stays_as_it_is(
    program: Program,
) -> None:
    program.brought_in(NACHTRIT)
    within_reach(program)
    kluis = program.world.default_vault
    for file in (kluis, *kluis.iterdir()):
        file.chmod(0o755)
    before = fingerprints(kluis)
    with as_another_user():
        outcome = program.unlocked("sessions", "list")

    assert (outcome.code != 0, outcome.is_one_line) == (True, True), outcome.err
    assert fingerprints(kluis) == before


@AS_ROOT
def test_a_document_goes_nowhere_where_it_may_not_be_written(program: Program) -> None:
    session = program.brought_in(NACHTRIT)
    asked = ("sessions", "export", session, *DOCUMENT, *AS_PROPOSED, "--out")
    assert program.unlocked(*asked, program.folder / "open.md").code == 0  # loads what it needs
    shut = program.folder / "dicht"
    shut.mkdir()
    for path in (*program.folder.rglob("*"), program.folder):
        os.chown(path, NOBODY, NOBODY)
    shut.chmod(0o500)
    for folder in program.folder.parents[:3]:
        folder.chmod(folder.stat().st_mode | stat.S_IXOTH)
    with as_another_user():
        outcome = program.unlocked(*asked, shut / "afspraken.md")

    assert (outcome.code, outcome.is_one_line) == (9, True), outcome.err
    assert list(shut.iterdir()) == []


def test_a_document_on_the_place_of_a_link_leaves_alone_what_it_points_at(
    program: Program,
) -> None:
    session = program.brought_in(NACHTRIT)
    elsewhere, link = program.folder / "van-een-ander.txt", program.folder / "afspraken.md"
    elsewhere.write_text("van een ander")
    link.symlink_to(elsewhere)
    asked = ("sessions", "export", session, *DOCUMENT, *AS_PROPOSED, "--out", link)

    assert program.unlocked(*asked).code == 0
    assert elsewhere.read_text() == "van een ander"
    assert not link.is_symlink()


def test_a_link_into_a_vault_is_no_place_for_a_document(program: Program) -> None:
    session = program.brought_in(NACHTRIT)
    link = program.folder / "ergens"
    link.symlink_to(program.world.default_vault)
    before = fingerprints(program.world.default_vault)
    out = ("--out", link / "afspraken.md")
    outcome = program.unlocked("sessions", "export", session, *DOCUMENT, *AS_PROPOSED, *out)

    assert (outcome.code, outcome.is_one_line) == (9, True)
    assert fingerprints(program.world.default_vault) == before


def test_a_vault_may_be_reached_by_a_link_and_is_one_and_the_same(program: Program) -> None:
    program.brought_in(NACHTRIT)
    link = program.folder / "naar-de-kluis"
    link.symlink_to(program.world.default_vault)

    assert len(program.unlocked("sessions", "list", "--json", "--vault", link).data) == 1
    assert program.unlocked("vault", "backup", "--vault", link).code == 0


def test_a_link_in_the_place_of_the_data_is_followed_nowhere_else(program: Program) -> None:
    program.brought_in(NACHTRIT)
    data = program.world.default_vault / "data.db"
    moved = program.folder / "elders.db"
    data.rename(moved)
    data.symlink_to(program.folder / "weg.db")
    outcome = program.unlocked("sessions", "list")

    assert (outcome.code, outcome.is_one_line) == (5, True)
    assert not (program.folder / "weg.db").exists()


@pytest.mark.parametrize(
    "name",
    ["met spatie", "één ‘naam’", "50%25", "wat?#x", "x" * 120, "a\nb", "-rf", "~", "$HOME", "ن"],
)
def test_a_whole_day_goes_well_in_any_folder(bare: Program, name: str) -> None:
    folder = bare.folder / name
    folder.mkdir()
    world = replace(
        bare.world,
        default_vault=folder / f"{name}.kluis",
        backup_folder=folder / f"terug {name}",
    )
    program = replace(bare, world=world)
    assert program.unlocked("vault", "create").code == 0
    session = program.brought_in(NACHTRIT)
    backup = program.unlocked("vault", "backup", "--json").data["backup"]
    restored = program.unlocked("vault", "restore", backup, "--json").data["vault"]
    out = folder / f"{name}.md"
    asked = ("sessions", "export", session, *DOCUMENT, *AS_PROPOSED, f"--out={out}")

    assert program.unlocked(*asked).code == 0
    assert out.is_file()
    assert len(program.unlocked("sessions", "list", "--json", "--vault", restored).data) == 1
