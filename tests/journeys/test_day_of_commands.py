"""A day in which every command is used; no word of it stands anywhere but in the vault."""

from __future__ import annotations

import argparse
import json
import socket
import stat
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pikepdf
import pytest

from moreelberaad.cli import main as cli
from moreelberaad.i18n import DUTCH, Language
from tests.adapters.decks.spreadsheets import book
from tests.adapters.storage.builders import flip
from tests.cli.program import DATA, PASSPHRASE, Outcome, Program, decided
from tests.journeys.cage import GONE, KEPT, SESSION, Cage, everything
from tests.messages import a_file

ACCOUNT = "kwikstaart"
"""The name of the account and of the machine; no document knows it."""

MESSAGE = "unclassified = true\n" + "\n".join(
    f"{key} = '''{text}'''" for key, text in a_file().items() if key != "unclassified"
)
LOOKED_BACK = SESSION.replace(
    "due_date = 2026-12-01", "due_date = 2026-12-01, follow_up_date = 2027-01-15"
)
ITS_OWN = "zeven blauwe stoelen dansen"
ON_PURPOSE = {"kaarten.xlsx", "sessie.toml", "bericht.toml"}
"""What was handed in; it lies beside and is nobody's leak."""


@dataclass
class Day:
    """Carries out commands one after another, and remembers which there were."""

    cage: Cage
    used: set[str] = field(default_factory=set)
    said: list[str] = field(default_factory=list)

    @property
    def program(self) -> Program:
        return self.cage.program

    def do(self, *arguments: str | Path, code: int = 0) -> Outcome:
        """Run a command with the passphrase; what it says on standard error may hold no word."""
        outcome = self.program.unlocked(*arguments)
        assert outcome.code == code, (arguments, outcome.err)
        words = [str(each) for each in arguments]
        self.used |= {words[0], " ".join(words[:2])}
        self.said.append(outcome.err)
        return outcome

    def beside(self, name: str, content: str | bytes = b"") -> Path:
        file = self.cage.beside / name
        if content:
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file


def every_command() -> set[str]:
    parser = cli._parser(Language(DUTCH))  # noqa: SLF001 - the commands as they are
    return set(_leaves(parser, ""))


def _leaves(parser: argparse.ArgumentParser, name: str) -> Iterator[str]:
    if fill := getattr(parser, "fill", None):
        fill()
    below = [
        each
        for each in parser._actions  # noqa: SLF001 - argparse tells it in no other way
        if isinstance(each, argparse._SubParsersAction)  # noqa: SLF001 - idem
    ]
    if not below:
        yield name
    for action in below:
        for word, each in action.choices.items():
            yield from _leaves(each, f"{name} {word}".strip())


def with_the_vault(day: Day) -> None:
    day.do("vault", "create", "--vault", day.beside("tweede.kluis"))
    for command in ("info", "check", "migrate", "backup", "erased", "confirm-date"):
        day.do("vault", command)
    backups = day.do("vault", "backups", "--json").data
    assert backups
    folder = day.program.world.backup_folder
    newest = next(each for each in sorted(folder.iterdir()) if each.is_dir())
    restored = day.do("vault", "restore", newest).out.rsplit(": ", 1)[-1].strip().rstrip(".")
    assert restored
    secret = day.beside("nieuw.txt", f"{ITS_OWN}\n")
    day.do("vault", "change-passphrase", "--new-passphrase-file", secret)
    day.program.key.write_text(f"{ITS_OWN}\n")
    usual = day.beside("oud.txt", f"{PASSPHRASE}\n")
    day.do("vault", "change-passphrase", "--new-passphrase-file", usual)
    day.program.key.write_text(f"{PASSPHRASE}\n")
    day.do("vault", "recovery-code")


def with_sessions(day: Day) -> str:
    name = str(
        day.do("sessions", "import", day.cage.session_file(LOOKED_BACK), "--json").data["id"]
    )
    for command in ("show", "review"):
        day.do("sessions", command, name)
    day.do("sessions", "list")
    day.do("sessions", "hold", name, "--reason", "woo")
    day.do("sessions", "hold", name, "--lift")
    day.do("sessions", "read-back-copy", name, "--out", day.beside("nalezen.pdf"))
    decisions = day.beside("besluiten.json", json.dumps(decided(day.program, name)))
    for document in ("record", "agreements", "lessons"):
        for form in ("pdf", "docx", "odt", "html", "md", "txt", "json"):
            out = day.beside(f"{document}.{form}")
            asked = ("--document", document, "--format", form, "--out", out)
            day.do("sessions", "export", name, *asked, "--decisions", decisions)
    secret, handed = day.beside("geheim.txt", ITS_OWN), day.beside("beraad.overdracht")
    day.do("sessions", "hand-over", name, "--out", handed, "--new-passphrase-file", secret)
    day.do("sessions", "take-over", handed, "--file-passphrase-file", secret)
    day.do("agreements", "list")
    day.do("agreements", "calendar", "--out", day.beside("terugblik.ics"))
    return name


def with_cards_and_papers(day: Day) -> None:
    rows = (("Titel", "Situatie", "Optie A", "Optie B"), (f"De {KEPT}", f"{KEPT}.", "Ja.", "Nee."))
    cards = day.beside("kaarten.xlsx", book(rows))
    day.do("cards", "check", cards)
    day.do("cards", "import", cards, "--deck", "Proef")
    day.do("cards", "list")
    day.do("cards", "export", "--deck", "Proef", "--out", day.beside("set.kaarten"))
    day.do("cards", "print", "--deck", "Proef", "--drafts", "--out", day.beside("kaarten.pdf"))
    day.do("documents", "room-sheet", "--method", "cura", "--out", day.beside("zaalblad.pdf"))
    day.do("dilemma-message", day.beside("bericht.toml", MESSAGE), "--out", day.beside("b.pdf"))
    day.do("yearly", "--year", "2025", "--out", day.beside("jaar.csv"))
    for command in (("list",), ("show", "cura"), ("check", DATA / "every_kind.toml")):
        day.do("templates", *command)
    for command in (("add", KEPT), ("list",), ("export", day.beside("woorden.txt"))):
        day.do("words", *command)
    day.do("words", "drop", KEPT)
    day.do("review", day.beside("los.txt", f"De majoor zag {KEPT}."))
    day.do("policy", "show")
    day.do("policy", "check", day.beside("beleid.toml", 'format = "moreelberaad.policy/1"'))


def with_lessons(day: Day) -> None:
    lessons = day.do("lessons", "list", "--json").data
    assert lessons
    lesson = lessons[0]["id"]
    day.do("lessons", "search", KEPT)
    day.do("lessons", "status", lesson, "identified")
    sheet = ("--format", "pdf", "--out", day.beside("les.pdf"), "--unclassified")
    day.do("lessons", "export", lesson, *sheet)
    pack = ("--scope", "unit", "--out", day.beside("p.lessen"), "--deck", "Proef")
    day.do("lessons", "pack", *pack, "--unclassified", code=3)  # one talk is no package
    day.do("lessons", "merge", day.beside("geen.lessen"), code=8)
    day.do("lessons", "settle", lesson, "1", code=10)
    day.do("lessons", "withdraw", lesson)


def at_the_end(day: Day, session: str) -> None:
    day.do("sessions", "delete", session)
    day.do("demo", "--out", day.beside("voorbeeld"))
    second = day.beside("tweede.kluis") / "data.db"
    flip(second, second.stat().st_size - 4000)
    day.do("vault", "salvage", "--vault", second.parent)


def read_by_others(day: Day) -> list[str]:
    """Name what others may look into of all that the program keeps."""
    kept = (file for file in day.cage.places.rglob("*") if file != day.program.key)
    ours = (file for file in kept if "reservekopie" in str(file) or ".kluis" in str(file))
    return [str(file) for file in ours if stat.S_IMODE(file.stat().st_mode) & 0o077]


def told_in(file: Path) -> bytes:
    """Give the bytes of a file, and what is packed in it."""
    content = file.read_bytes()
    parts = [content]
    if is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as packed:
            parts += [packed.read(each) for each in packed.namelist()]
    if content.startswith(b"%PDF"):
        with pikepdf.open(BytesIO(content)) as pdf:
            parts += [bytes(str(pdf.docinfo), "utf-8"), *streams_of(pdf)]
    return b"\n".join(parts)


def streams_of(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream):
            with suppress(pikepdf.PdfError, zlib.error):
                yield each.read_bytes()


@pytest.fixture
def day(cage: Cage, monkeypatch: pytest.MonkeyPatch) -> Day:
    for variable in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(variable, ACCOUNT)
    monkeypatch.setattr(socket, "gethostname", lambda: ACCOUNT)
    return Day(replace(cage, program=cage.program.on(date(2026, 12, 15))))


def test_a_day_of_every_command_leaves_no_word_outside_the_vault(day: Day) -> None:
    with_the_vault(day)
    session = with_sessions(day)
    with_cards_and_papers(day)
    with_lessons(day)
    found = [day.cage.found(word) for word in (KEPT, GONE, ITS_OWN)]
    at_the_end(day, session)

    assert every_command() - day.used == set()
    assert found == [[], [], []]
    assert KEPT.encode() in told_in(day.beside("record.html"))
    assert [day.cage.found(word) for word in (KEPT, GONE)] == [[], []]
    assert not any(word in said for said in day.said for word in (KEPT, GONE, ITS_OWN))
    for file in filter(Path.is_file, day.cage.beside.rglob("*")):
        outside = told_in(file) if file.name not in ON_PURPOSE else b""
        for word in (GONE, ACCOUNT, str(day.cage.places)):
            assert word.encode() not in outside, (file.name, word)
    assert read_by_others(day) == []
    stored = everything(day.program.world.default_vault, day.program.world.key_policy)
    assert (KEPT in stored, GONE in stored) == (True, False)
