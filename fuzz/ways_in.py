"""Every way in from outside, as a function of bytes: they are taken whole, or refused in words.

What was taken is kept in a vault in memory and thrown out again, for much goes wrong only there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from moreelberaad import assets, wording
from moreelberaad.adapters.anonymising import engine
from moreelberaad.adapters.anonymising.additions import added, read_additions
from moreelberaad.adapters.anonymising.recognisers import Lists, Tables, read_lists, read_tables
from moreelberaad.adapters.decks import deck_files, package_files
from moreelberaad.adapters.decks.sealed import Seal
from moreelberaad.adapters.storage import handover, vault
from moreelberaad.adapters.storage.keys import KeyCost, KeyPolicy
from moreelberaad.adapters.system import files, settings
from moreelberaad.adapters.templates import snapshot
from moreelberaad.application.commands import Change, Command, DeleteSession
from moreelberaad.application.handovers import read_document
from moreelberaad.application.vault_commands import KeepMethod
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.card_files import read_card_file
from moreelberaad.cli.decision_files import read_decisions
from moreelberaad.cli.notes import notes
from moreelberaad.domain.card_guessing import columns_of
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import LONGEST_PLACE, InputRejected, MoreelberaadError
from moreelberaad.domain.review import Finding
from moreelberaad.domain.search_query import parse
from moreelberaad.domain.template import Template
from moreelberaad.handing_session_over import read_body, take_session_over
from moreelberaad.i18n import DUTCH, LANGUAGES, Language
from moreelberaad.lesson_packages import read_package
from moreelberaad.search_words import query_words
from moreelberaad.world import World, real_world

WayIn = Callable[[bytes], None]

PASSPHRASE: Final = "vier groene uilen zingen"  # noqa: S105 - of throw-away files
CHEAP: Final = KeyCost(memory_kib=64, passes=1, lanes=1)
_BELIEVED: Final = KeyPolicy(floor_kib=8, ceiling_kib=1024)


def took(way_in: WayIn, content: bytes) -> bool:
    """Tell whether bytes were taken; what is refused must be told in words, all else is raised."""
    try:
        way_in(content)
    except MoreelberaadError as error:
        _say(error)
        return False
    return True


def _say(error: MoreelberaadError) -> None:
    mistakes = error.mistakes if isinstance(error, InputRejected) else ()
    for code in LANGUAGES:
        language = Language(code)
        wording.error_text(language, error.code, error.params)
        for each in mistakes:
            wording.mistake_text(language, each.path, each.code, dict(each.params))
    if any(len(each.path) > LONGEST_PLACE for each in mistakes):
        raise AssertionError(error.code)


def _session(content: bytes) -> None:
    document = files.read_toml(_file("sessie.toml", content))
    bench = _bench()
    session = bench.imports.bring_in(bench.imports.read(document))
    bench.exports.findings(session.id)
    bench.bus.execute(DeleteSession(session=session.id))


def _method(content: bytes) -> None:
    plain = _app().read_method(_file("vorm.toml", content))
    template = _app().checked(plain)
    if snapshot.from_text(snapshot.to_text(template)) != template:
        raise AssertionError
    _done_and_undone(KeepMethod(draft=Draft(id="proef", content=plain)))


def _cards(name: str, content: bytes) -> None:
    file = read_card_file(_file(name, content))
    imports = _bench().deck_imports
    plan = imports.plan(file, columns_of(file))
    _done_and_undone(imports.command(plan))


def _card_text(content: bytes) -> None:
    """Let the first byte say what the file is called: that counts for text."""
    endings = (".csv", ".txt", ".md", ".json", ".kaarten", ".tsv")
    _cards(f"kaarten{endings[content[0] % len(endings)] if content else ''}", content[1:])


def _spreadsheet(content: bytes) -> None:
    _cards("kaarten.xlsx", content)


def _deck(content: bytes) -> None:
    _cards("proef.kaarten", _resealed(content, deck_files.SEAL))


def _package(content: bytes) -> None:
    sealed = _resealed(content, package_files.SEAL)
    package = read_package(_file("proef.lessen", sealed))
    merging = _bench().merging
    _undo(merging.carry_out(merging.plan([package])))


def _house_style(content: bytes) -> None:
    _app().choose_house_style(_file("stijl.docx", content))
    _app().house_style()
    _app().drop_house_style()


def _decisions(content: bytes) -> None:
    read_decisions(_file("besluiten.json", content), _findings())


def _notes(content: bytes) -> None:
    text = files.read_text(_file("notities.jsonl", content))
    for note in notes(text.splitlines()):
        _engine().find(note.text)


def _loose_text(content: bytes) -> None:
    text = files.read_text(_file("tekst.txt", content))
    for hit in _engine().find(text):
        if not 0 <= hit.start < hit.end <= len(text):
            raise AssertionError


def _handed_session(content: bytes) -> None:
    """Read what stands behind the passphrase of a hand-over: a sender can make it anything."""
    taken = take_session_over(_bench(), read_body(content.decode(errors="replace")))
    if taken.change:
        _bench().bus.execute(DeleteSession(session=taken.id))


def _handed_series(content: bytes) -> None:
    try:
        plain = json.loads(content.decode(errors="replace"))
    except (ValueError, RecursionError):
        return
    read_document(plain, _like())


def _handed_file(content: bytes) -> None:
    handover.read(_file("proef.overdracht", content), PASSPHRASE, policy=_BELIEVED)


def _slots(content: bytes) -> None:
    (_kluis() / "slots.json").write_bytes(content)
    vault.describe(_kluis())
    vault.unlock(_kluis(), PASSPHRASE, policy=_BELIEVED).close()


def _settings(content: bytes) -> None:
    file = _file("keuzes.json", content)
    kept = settings.read(file)
    settings.keep(file, kept)
    if settings.read(file) != kept:
        raise AssertionError


def _additions(content: bytes) -> None:
    """Read words before an empty line, and patterns behind it."""
    folder = _scratch() / "recognisers"
    (folder / "lists").mkdir(parents=True, exist_ok=True)
    words, _, patterns = content.partition(b"\n\n")
    (folder / "lists" / "woorden.txt").write_bytes(words)
    (folder / "eigen.toml").write_bytes(patterns)
    tables, lists = _of_the_check()
    added(read_additions(folder, files.read_text, files.read_toml), tables, lists)


def _query(content: bytes) -> None:
    asked = parse(content.decode(errors="replace"), query_words(_app(), _bench(), Language(DUTCH)))
    _bench().searching.find(asked.query)


WAYS_IN: Final[Mapping[str, WayIn]] = {
    "additions": _additions,
    "card_text": _card_text,
    "decisions": _decisions,
    "deck": _deck,
    "handed_file": _handed_file,
    "handed_series": _handed_series,
    "handed_session": _handed_session,
    "house_style": _house_style,
    "loose_text": _loose_text,
    "method": _method,
    "notes": _notes,
    "package": _package,
    "query": _query,
    "session": _session,
    "settings": _settings,
    "slots": _slots,
    "spreadsheet": _spreadsheet,
}

JSON: Final = frozenset(
    {"decisions", "deck", "handed_series", "handed_session", "package", "settings", "slots"}
)
TOML: Final = frozenset({"method", "session"})
PACKED: Final = frozenset({"house_style", "spreadsheet"})
"""What comes in as a ZIP: a changed byte of it only ever meets the checksum."""


def _file(name: str, content: bytes) -> Path:
    path = _scratch() / name
    path.write_bytes(content)
    return path


def _resealed(content: bytes, seal: Seal) -> bytes:
    """Set the checksum right: it shows damage and keeps nobody out."""
    try:
        plain = json.loads(content.decode())
    except (ValueError, RecursionError):
        return content
    return seal.closed(plain) if isinstance(plain, dict) else content


def _done_and_undone(command: Command) -> None:
    _undo(_bench().bus.execute(command))


def _undo(change: Change) -> None:
    if change.undo:
        _bench().bus.execute(change.undo)


@cache
def _scratch() -> Path:
    """Give a folder of this process, in memory where there is such a place."""
    memory = Path("/dev/shm")  # noqa: S108 - only of made-up bytes
    return Path(mkdtemp(prefix="fuzz-", dir=memory if memory.is_dir() else None))


@cache
def _world() -> World:
    return replace(real_world(), settings_file=_scratch() / "instellingen" / "keuzes.json")


@cache
def _app() -> App:
    return App(_world())


@cache
def _bench() -> Workbench:
    return _app().practice()


@cache
def _kluis() -> Path:
    path = _scratch() / "proef.kluis"
    vault.create(path, PASSPHRASE, cost=CHEAP)
    return path


@cache
def _of_the_check() -> tuple[Tables, Lists]:
    folder = assets.folder("resources") / "recognisers"
    return read_tables(folder), read_lists(folder)


@cache
def _engine() -> engine.Engine:
    return engine.load()


@cache
def _like() -> Template:
    return _app().templates.get("dilemma_method")


@cache
def _findings() -> tuple[Finding, ...]:
    """Give what the check finds in the example session, as `sessions review` prints it."""
    bench = _app().practice()
    example = assets.folder("resources") / "examples" / "nachtrit.toml"
    document = files.read_toml(example)
    session = bench.imports.bring_in(bench.imports.read(document))
    return tuple(bench.exports.findings(session.id))
