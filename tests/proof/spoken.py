"""Lead a talk by what a screen reader hears and can do alone: roles, names, states and actions.

Run by `make spoken`, with Debian's own Python, in which the library of AT-SPI is; the window runs
beside it on a display of its own. Prints what was heard and done, and gives 1 at the first name
that is not there. Nothing here presses a key or knows a place on the screen.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore] # of Debian's own Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found, unused-ignore] # noqa: E402

_PATIENCE, _BLOCKS = 20, 6
_PRESSED = ("push button", "check box", "radio button", "toggle button")
_WRITTEN = ("text", "password text")
_GROUPS = ("filler", "panel", "dialog", "grouping")
Node = Any
WORDS = {
    "Casus": "Na drie dagen oefenen moest er nog een verplaatsing komen.",
    "Morele vraag": "Mag ik de rit laten doorgaan als mijn chauffeurs moe zijn?",
    "Optie A": "Laten doorgaan, later en langzamer",
    "Pijn van A": "Kans op een ongeval",
    "Optie B": "De rit afblazen",
    "Pijn van B": "Een andere groep vangt het op",
    "Betrokkene (rol), rij 1": "De chauffeurs",
    "Waarde, rij 1": "veiligheid",
    "Norm, rij 1": "Wij melden het als we te moe zijn.",
    "Wat, rij 1": "We spreken af wie nee mag zeggen",
    "Rol, rij 1": "de pelotonscommandant",
    "De les, rij 1": "Wie moe is, zegt dat voor het vertrek.",
}
"""What is written where a place is on show whose name begins so; a row is named by its first."""


def main() -> int:
    """Make a vault, lead a short talk, close it, and find it back in Afronden."""
    warnings.simplefilter("ignore")
    Atspi.init()
    try:
        _make_vault()
        _begin()
        _lead()
        _close()
    except LookupError as missing:
        _tell("not found", str(missing))
        for each in _showing():
            if each.get_name():
                _tell("there is", _said(each))
        return 1
    return 0


def _make_vault() -> None:
    write("Typ hem nog een keer", heard("Wachtzin"))
    press("Ik doe dit later")
    press("Verder")
    press("Verder")
    press("Naar Start")


def _begin() -> None:
    press("Nieuw beraad")
    write("Werktitel", "Nachtrit")
    press("Eigen casus")
    press("Kort moreel beraad, 60 min")
    press(
        "Nee", "Loopt er een onderzoek, klacht, integriteitsmelding of procedure over deze casus?"
    )
    press("5–8")
    press("Nee", "Is er een commandant of beoordelaar van deelnemers bij?")
    press("Briefjes")
    press("Geen scherm")
    press("Begin beraad")
    press("Nee", "Hangt er een beamer aan deze laptop?")
    find("Spelregels van dit gesprek, rij 1")


def _lead() -> None:
    press("Uitgelegd waar de vertrouwelijkheid ophoudt")
    press("De groep vindt het goed dat we noteren")
    while (onward := _next_step()) is not None:
        _act(onward)
        time.sleep(1)
        for name, words in WORDS.items():
            places = (each for each in _showing() if each.get_role_name() in _WRITTEN)
            names = (each.get_name() or "" for each in places)
            if full := next((each for each in names if each.startswith(name)), None):
                write(full, words)


def _close() -> None:
    press("Ja, deze rol weet en wil dit, rij 1")
    press("Deelnemerscheck: de groep heeft de notities nagelezen")
    press("les")
    press("Gezegd waar je na afloop terechtkunt")
    for _ in range(_BLOCKS):  # each press goes to the next block; the last one closes
        if not any(each.get_name() == "Naar Start" for each in _showing()):
            press("Sluit beraad")
    press("Naar Start")
    press("Afronden")
    find("Nachtrit", partly=True)


def find(
    name: str, group: str = "", *, partly: bool = False, among: Sequence[str] | None = None
) -> Node:
    """Wait for what is on show with this name, the front first; raises `LookupError`."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        around = find(group, among=_GROUPS) if group else None
        for each in reversed(list(_showing(around))):
            said = each.get_name() or ""
            is_named = name in said if partly else said == name
            if is_named and (among is None or each.get_role_name() in among):
                return each
        time.sleep(0.2)
    raise LookupError(name)


def press(name: str, group: str = "") -> None:
    """Do what a control is for, once it can be done."""
    node = find(name, group, among=_PRESSED)
    end = time.monotonic() + _PATIENCE
    while not _can(node) and time.monotonic() < end:
        time.sleep(0.1)
        node = find(name, group, among=_PRESSED)
    _act(node)


def write(name: str, words: str) -> None:
    """Put words in a text."""
    node = find(name, among=_WRITTEN)
    if not node.set_text_contents(words):
        raise LookupError(name)
    _tell("write", _said(node))
    time.sleep(0.3)


def heard(name: str) -> str:
    """Give what stands in a text."""
    return str(find(name, among=_WRITTEN).get_text(0, -1))


def _act(node: Node) -> None:
    names = [node.get_action_name(number) for number in range(node.get_n_actions())]
    wanted = next((each for each in ("Press", "Toggle") if each in names), None)
    if wanted is None:
        raise LookupError(f"{_said(node)}: {names}")
    said = _said(node)
    node.do_action(names.index(wanted))
    _tell(wanted.lower(), said)
    time.sleep(0.4)


def _can(node: Node) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.ENABLED))


def _next_step() -> Node | None:
    """Give the button to the next step; none at the last."""
    end = time.monotonic() + 3
    while time.monotonic() < end:
        for each in _showing():
            if each.get_role_name() == "push button" and (each.get_name() or "").startswith(
                "Volgende: "
            ):
                return each
        time.sleep(0.2)
    return None


def _showing(around: Node | None = None) -> Iterator[Node]:
    waiting = [(around or _program(), 0)]
    while waiting:
        node, depth = waiting.pop()
        if node is None or (depth > 1 and not _is_on_show(node)):
            continue
        yield node
        numbers = range(min(node.get_child_count(), 200))
        waiting += [(node.get_child_at_index(n), depth + 1) for n in reversed(numbers)]


def _is_on_show(node: Node) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def _program() -> Node | None:
    desktop = Atspi.get_desktop(0)
    programs = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
    return next((each for each in programs if each and each.get_name() == "moreelberaad"), None)


def _said(node: Node) -> str:
    return f"{node.get_role_name()} ‘{node.get_name()}’"


def _tell(what: str, said: str) -> None:
    print(f"{what:9} {said}", flush=True)  # noqa: T201 - its transcript


if __name__ == "__main__":
    sys.exit(main())
