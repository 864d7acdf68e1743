"""The parser of commands, in the language of the app: usage, help, and what is wrong."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from typing_extensions import override

from moreelberaad.cli import exits
from moreelberaad.i18n import DUTCH, N_, Language

_COMPLAINTS = (
    (r"the following arguments are required: (?P<names>.+)", N_("dit ontbreekt: {names}")),
    (r"one of the arguments (?P<names>.+) is required", N_("dit ontbreekt: {names}")),
    (r"unrecognized arguments: (?P<names>.+)", N_("dit kennen we niet: {names}")),
    (
        r"argument (?P<name>.+?): invalid choice: .+ \(choose from (?P<choices>.+)\)",
        N_("{name}: kies uit {choices}"),
    ),
    (r"argument (?P<name>.+?): invalid _named value: .+", N_("{name}: hier hoort iets achter")),
    (
        r"argument (?P<name>.+?): invalid _named_time value: .+",
        N_("{name}: schrijf een tijd als 13:30"),
    ),
    (
        r"argument (?P<name>.+?): invalid _named_year value: .+",
        N_("{name}: schrijf een jaar als 2026"),
    ),
    (
        r"argument (?P<name>.+?): invalid _raised value: .+",
        N_("{name}: schrijf een getal van 5 of meer"),
    ),
    (
        r"argument (?P<name>.+?): invalid _named_file value: .+",
        N_("{name}: de naam eindigt op een soort bestand dat we kennen"),
    ),
    (r"argument (?P<name>.+?): expected .+", N_("{name}: hier hoort iets achter")),
    (
        r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)",
        N_("{name} gaat niet samen met {other}"),
    ),
)
"""What argparse says, as patterns, and what we say instead."""


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with a command, and where help is."""

    language = Language(DUTCH)
    fill: Callable[[], None] | None = None
    """Adds what may stand behind this word, once it is said: who says one, waits for no other."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - passed on as it is
        super().__init__(**{**options, "add_help": False, "formatter_class": _Formatter})
        say = self.language.say
        self._positionals.title = say(N_("argumenten"))
        self._optionals.title = say(N_("opties"))
        self.add_argument("-h", "--help", action="help", help=say(N_("toon deze hulp")))

    @override
    def parse_known_args(  # type: ignore[override] # one signature for the overloads of argparse
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        if self.fill:
            self.fill()
        return super().parse_known_args(args, namespace)

    @override
    def error(self, message: str) -> NoReturn:
        text = self.language.say(
            N_("Deze opdracht klopt niet: {message}. Meer uitleg: {program} --help"),
            message=_complaint(self.language, message),
            program=self.prog,
        )
        self.exit(exits.USAGE, f"{text}\n")


class _Formatter(argparse.HelpFormatter):
    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        said = Parser.language.say(N_("gebruik: ")) if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)


def _complaint(language: Language, message: str) -> str:
    for pattern, sentence in _COMPLAINTS:
        if found := re.fullmatch(pattern, message):
            return language.say(sentence, **found.groupdict())
    return message
