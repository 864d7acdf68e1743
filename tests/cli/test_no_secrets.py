"""No secret stands where every process of this laptop can read it: in arguments or variables."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from moreelberaad.cli import main as cli
from moreelberaad.i18n import DUTCH, Language
from tests.architecture.source import MODULES

SECRETS = ("passphrase", "code", "key", "secret", "wachtzin")
TOLD_BY_NAME = {"--keys-from"}
"""It takes the name of a backup, and the keys out of that by its passphrase."""


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    if fill := getattr(parser, "fill", None):
        fill()
    for each in parser._actions:  # noqa: SLF001 - argparse tells it in no other way
        yield from each.option_strings
        if isinstance(each, argparse._SubParsersAction):  # noqa: SLF001 - idem
            for below in set(each.choices.values()):
                yield from options(below)


def test_every_secret_comes_from_a_file() -> None:
    found = set(options(cli._parser(Language(DUTCH))))  # noqa: SLF001 - the options as they are
    secret = {each for each in found if any(word in each for word in SECRETS)} - TOLD_BY_NAME

    assert secret == {
        "--passphrase-file",
        "--new-passphrase-file",
        "--recovery-code-file",
        "--file-passphrase-file",
    }


def test_variables_name_a_file_a_screen_or_a_seat_and_nothing_else() -> None:
    texts = {name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}
    readers = {name for name, text in texts.items() if "os.environ" in text or "getenv" in text}

    assert readers == {"__main__.py", "cli/console.py", "ui/support/departures/logind.py"}
