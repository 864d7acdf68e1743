"""The commands of design.md 9, their options, and one clear line when something fails."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress
from importlib import metadata
from itertools import pairwise

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App
from moreelberaad.cli import (
    agreement_commands,
    card_commands,
    demo_commands,
    dilemma_command,
    exits,
    lesson_commands,
    paper_commands,
    policy_commands,
    review_commands,
    session_commands,
    template_commands,
    vault_commands,
    word_commands,
    year_commands,
)
from moreelberaad.cli.commands import Group
from moreelberaad.cli.console import Console, real_console
from moreelberaad.cli.demo_commands import Play
from moreelberaad.cli.usage import Parser
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.frames import places
from moreelberaad.i18n import DUTCH, LANGUAGES, N_, Language

_UNEXPECTED = N_("Er ging iets onverwachts mis ({kind}, {place}). Er is niets half bewaard.")


def run(arguments: Sequence[str], app: App | None = None, play: Play | None = None) -> int:
    """Carry out one command; gives its exit code and lets no traceback out.

    `play` plays the example in the window, which the command line itself does not know.
    """
    language = _language_of(arguments)
    parser = _parser(language)
    if not arguments:
        parser.print_help()
        return exits.DONE
    options = parser.parse_args(arguments, _nothing_said(language, play))
    console = real_console(options.lang, as_json=options.json)
    try:
        code: int = options.run(console, app or App(bootstrap.real_world()), options)
        console.flush()
    except MoreelberaadError as error:
        console.fail(error)
        return exits.code_of(error)
    except BrokenPipeError:
        return exits.DONE
    except OSError:
        return _unwritable(console)
    except KeyboardInterrupt:
        return exits.UNEXPECTED
    except Exception as error:  # noqa: BLE001 - the last resort: a line, never a note
        return _unexpected(console, error)
    return code


def _unwritable(console: Console) -> int:
    """Say that an answer could not be given, unless even that cannot be said."""
    with suppress(OSError):
        console.fail(CannotWrite())
    return exits.CANNOT_WRITE


def _unexpected(console: Console, error: Exception) -> int:
    """Name the kind of failure and its place; its message could hold a note."""
    (place,) = places(error.__traceback__, most=1)
    console.note(_UNEXPECTED, kind=type(error).__name__, place=place)
    return exits.UNEXPECTED


def _language_of(arguments: Sequence[str]) -> Language:
    """Find the language before parsing, so that help and usage speak it too."""
    for name, value in pairwise(arguments):
        if name == "--lang" and value in LANGUAGES:
            return Language(value)
    return Language(next((code for code in LANGUAGES if f"--lang={code}" in arguments), DUTCH))


def _nothing_said(language: Language, play: Play | None) -> argparse.Namespace:
    """Give the shared options unsaid; a parser's own defaults would undo what stood before it."""
    return argparse.Namespace(
        vault=None, passphrase_file=None, json=False, lang=language.code, play=play
    )


def _parser(language: Language) -> Parser:
    Parser.language = language
    say = language.say
    shared = _shared_options(language)
    parser = Parser(
        prog="moreelberaad",
        description=say(
            N_("Helpt een moreel beraad leiden, bewaart de notities versleuteld, deelt de lessen.")
        ),
        parents=[shared],
    )
    version = f"moreelberaad {metadata.version('moreelberaad')}"
    parser.add_argument(
        "--version", action="version", version=version, help=say(N_("toon de versie"))
    )
    program = Group.under(parser, shared, language)
    for module in (
        demo_commands,
        vault_commands,
        template_commands,
        session_commands,
        review_commands,
        paper_commands,
        dilemma_command,
        card_commands,
        lesson_commands,
        agreement_commands,
        word_commands,
        year_commands,
        policy_commands,
    ):
        module.add(program)
    return parser


def _shared_options(language: Language) -> argparse.ArgumentParser:
    """Give the options that may stand before or after the command."""
    say = language.say
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--vault", type=_named, metavar="PATH", help=say(N_("de map van de kluis"))
    )
    shared.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=say(N_("bestand met de wachtzin, - is de standaardinvoer")),
    )
    shared.add_argument("--json", action="store_true", help=say(N_("antwoord als JSON")))
    shared.add_argument("--lang", choices=LANGUAGES, help=say(N_("taal: nl of en")))
    return shared


def _named(path: str) -> str:
    """Refuse an empty name: a variable that was not set must not open the usual vault."""
    if not path.strip():
        raise ValueError
    return path
