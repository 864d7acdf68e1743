"""A session with a marker in every text, and a world in which to look for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.keys import KeyPolicy
from moreelberaad.bootstrap import App, Workbench
from tests.cli.program import PASSPHRASE, Outcome, Program, a_session
from tests.journeys.pages import decrypted

KEPT, GONE = "kanarievogel", "putterveertje"
"""Markers in every text that stays, and in every text that is transient."""

BODY = f"""
[answers.preparation]
intake_note = "intake {GONE}"
[answers.aside]
private_notes = "voor mij {GONE}"
parking_lot = ["later {GONE}"]
[answers.a1]
ground_rules = ["regel {KEPT}"]
[answers.a2]
case_summary = "casus {KEPT}"
hot_moment = "moment {GONE}"
feelings = ["gevoel {GONE}"]
[answers.a3]
moral_question = "Mag dit met {KEPT}?"
dilemma = {{ option_a = "{KEPT}", option_b = "{KEPT}", harm_a = "{KEPT}", harm_b = "{KEPT}" }}
[answers.a4]
facts = ["feit {KEPT}"]
unknowns = ["vraag {KEPT}"]
[answers.a5]
pvn = [{{ perspective = "{KEPT}", value = "rust {KEPT}", norm = "norm {KEPT}", supports = "A" }}]
[answers.a6]
alternatives = [{{ text = "anders {KEPT}", feasible = true }}]
[answers.a7]
reasons = [{{ option = "A", kind = "for", sentence = "reden {KEPT}" }}]
[answers.a8]
similarities = ["gelijk {KEPT}"]
differences = ["anders {KEPT}"]
[answers.a9]
owner_conclusion = "conclusie {GONE}"
agreements = [{{ action = "doen {KEPT}", owner_role = "rol {KEPT}", due_date = 2026-12-01 }}]
lessons = [{{ lesson = "les {KEPT}", applies_when = "als {KEPT}" }}]
support_asked = ["steun {KEPT}"]
[answers.a10]
member_check_done = true
reread_at = "plek {KEPT}"
"""
TOP = f'consent = "case"\nheld_on = 2026-11-12\nseries = "reeks {KEPT}"'
SESSION = a_session(BODY, top=TOP).replace('"Proef"', f'"titel {KEPT}"')
FOLDERS = {
    "HOME": "thuis",
    "TMPDIR": "tijdelijk",
    "XDG_CACHE_HOME": "kladjes",
    "XDG_CONFIG_HOME": "instellingen",
    "XDG_DATA_HOME": "gegevens",
    "XDG_RUNTIME_DIR": "nu",
    "XDG_STATE_HOME": "stand",
}


@dataclass(frozen=True, slots=True)
class Cage:
    """A program whose every place lies below one folder; what is handed in and out lies beside."""

    program: Program
    places: Path
    beside: Path

    def session_file(self, text: str) -> Path:
        file = self.beside / "sessie.toml"
        file.write_text(text, encoding="utf-8")
        return file

    def export(self, session: str, *options: str | Path, form: str = "pdf") -> Outcome:
        what = ("--document", "record", "--format", form, "--out", self.beside / f"uit.{form}")
        return self.program.unlocked("sessions", "export", session, *what, *options)

    def unlocked(self) -> Workbench:
        world = self.program.world
        return App(world).unlock(world.default_vault, PASSPHRASE)

    def found(self, marker: str) -> list[str]:
        """Name the files in which a marker stands, in the encodings a program may use."""
        forms = [marker.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
        return [
            str(file.relative_to(self.places))
            for file in self.places.rglob("*")
            if file.is_file() and any(form in file.read_bytes() for form in forms)
        ]


def read(cage: Cage, table: str) -> str:
    """Give everything in one table, decrypted."""
    world = cage.program.world
    with vault.unlock(world.default_vault, PASSPHRASE, policy=world.key_policy) as kluis:
        return str(list(kluis.database.table(table).rows))


def everything(path: Path, policy: KeyPolicy) -> str:
    """Give everything in every table, decrypted."""
    with vault.unlock(path, PASSPHRASE, policy=policy) as kluis:
        names = kluis.database.table_names()
        return str([list(kluis.database.table(name).rows) for name in names])


def raw(cage: Cage) -> bytes:
    """Give the decrypted pages of the data file."""
    world = cage.program.world
    with vault.unlock(world.default_vault, PASSPHRASE, policy=world.key_policy) as kluis:
        key = kluis.data_key
    return decrypted(world.default_vault / "data.db", key)
