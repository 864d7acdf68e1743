"""What the command line says and asks: one language, words or JSON, never a traceback."""

from __future__ import annotations

import getpass
import json
import os
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

from moreelberaad import bootstrap, wording
from moreelberaad.domain.errors import (
    InputRejected,
    MoreelberaadError,
    NoPassphrase,
    PassphrasesDiffer,
    Refused,
)
from moreelberaad.i18n import N_, Language
from moreelberaad.leaving_words import ADVICE

PASSPHRASE_VARIABLE = "MOREELBERAAD_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable


MOST_TOLD = 100
"""Mistakes of one file that are told; who has more begins with these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """Where words go, and where a passphrase comes from."""

    language: Language
    as_json: bool
    out: TextIO
    err: TextIO
    environment: Mapping[str, str]

    def say(self, sentence: str, /, **params: str | int) -> None:
        """Print a sentence of the app on standard output."""
        print(self.language.say(sentence, **params), file=self.out)

    def answer(self, data: Mapping[str, Any], sentence: str, /, **params: str | int) -> None:
        """Tell what was done: plain data for a script, a sentence for a person."""
        if self.as_json:
            self.give(dict(data))
        else:
            self.say(sentence, **params)

    def note(self, sentence: str, /, **params: str | int) -> None:
        """Print a sentence on standard error, beside what a script reads."""
        print(self.language.say(sentence, **params), file=self.err)

    def line(self, text: str) -> None:
        """Print one line as it stands."""
        print(text, file=self.out)

    def give(self, data: Any) -> None:  # noqa: ANN401 - plain data
        """Print plain data as JSON."""
        print(json.dumps(data, ensure_ascii=False, indent=2), file=self.out)

    def flush(self) -> None:
        """Let out all that was said; raises `OSError` when it cannot."""
        self.out.flush()
        self.err.flush()

    def fail(self, error: MoreelberaadError) -> None:
        """Say what went wrong, and each mistake or gate below it."""
        said = wording.error_text(self.language, error.code, error.params)
        print(_printable(said), file=self.err)
        if isinstance(error, InputRejected):
            self.mistakes(error)
        if isinstance(error, Refused):
            self._gates(error)

    def mistakes(self, error: InputRejected) -> None:
        """Print every mistake of a file with its place."""
        for fault in error.mistakes[:MOST_TOLD]:
            text = wording.mistake_text(self.language, fault.path, fault.code, dict(fault.params))
            print(f"  {_printable(text)}", file=self.err)
        more = len(error.mistakes) - MOST_TOLD
        if more > 0:
            said = self.language.count("En nog {number} fout.", "En nog {number} fouten.", more)
            print(f"  {said}", file=self.err)

    def passphrase(self, file: str | None) -> str:
        """Take the passphrase from a file, else from the terminal; raises `NoPassphrase`."""
        named = file or self.environment.get(PASSPHRASE_VARIABLE)
        return _from_file(named) if named else self._asked(N_("Wachtzin: "))

    def new_passphrase(self, file: str | None) -> str:
        """Take a new passphrase from a file, else twice from the terminal."""
        if file:
            return _from_file(file)
        first = self._asked(N_("Nieuwe wachtzin: "))
        if first != self._asked(N_("Nog een keer: ")):
            raise PassphrasesDiffer
        return first

    def _asked(self, prompt: str) -> str:
        if sys.stdin is None or not sys.stdin.isatty():
            raise NoPassphrase
        return normalised(getpass.getpass(self.language.say(prompt)))

    def _gates(self, error: Refused) -> None:
        for gate in error.gates:
            text = self.language.say(_gate_words(gate, error))
            print(f"  {gate}: {text}", file=self.err)
        number = int(error.params.get("open", 0))
        if number:
            text = self.language.count(
                "Nog {number} punt open.", "Nog {number} punten open.", number
            )
            print(f"  {text}", file=self.err)


def _gate_words(gate: str, error: Refused) -> str:
    """Give what to do about a gate: of a rare combination, what to write otherwise."""
    advice = str(error.params.get("advice", ""))
    return ADVICE.get(advice, wording.GATES[gate])


def _printable(text: str) -> str:
    """Keep an answer on its line: names from outside may hold anything."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def _from_file(name: str) -> str:
    return normalised(bootstrap.read_text(Path(name)))


def normalised(text: str) -> str:
    """Give a passphrase its one form: NFC, without one newline at the end (design.md 9)."""
    return unicodedata.normalize("NFC", text.removesuffix("\n").removesuffix("\r"))


def real_console(language: str, *, as_json: bool) -> Console:
    """Give the console of this process."""
    return Console(
        language=Language(language),
        as_json=as_json,
        out=_in_utf_8(sys.stdout),
        err=_in_utf_8(sys.stderr),
        environment=os.environ,
    )


def _in_utf_8(stream: TextIO) -> TextIO:
    """Let a stream take every character (design.md 9), whatever the machine usually writes."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
