"""Which sockets a command opens: `python -m tests.proof.sockets COMMAND…`.

Follows the command and all it starts with strace, and tells each kind of socket and each end. It
gives 1 for one that could reach a network, and for a local end that is no display and no bus.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_CALLS: Final = "socket,connect,bind,sendto,sendmsg"
_MADE = re.compile(r"\bsocket\((AF_\w+|PF_\w+|0x\w+)")
_REACHED = re.compile(r"\b(?:connect|bind|sendto|sendmsg)\(.*?sa_family=(AF_\w+)(.*)")
_PATH = re.compile(r'sun_path=@?"([^"]+)"')
_LOCAL = re.compile(r"X11-unix/X\d+|wayland-\d+|dbus|at-spi|/bus$|system_bus_socket|/nscd/")
"""A display, the buses of session and system, accessibility; nscd is asked who the user is."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many sockets of each family were made, and which ends were reached."""

    made: Counter[str]
    ends: Counter[str]

    @property
    def faults(self) -> list[str]:
        """Name what should not be there."""
        families = [each for each in self.made if each not in ("AF_UNIX", "AF_NETLINK")]
        return families + [each for each in self.ends if not _is_local(each)]


def _is_local(end: str) -> bool:
    return end.startswith("AF_NETLINK") or bool(_LOCAL.search(end))


def read(lines: Iterable[str]) -> Found:
    """Read what strace wrote."""
    made, ends = Counter[str](), Counter[str]()
    for line in lines:
        made.update(_MADE.findall(line))
        ends.update(_ends(line))
    return Found(made, ends)


def _ends(line: str) -> Iterator[str]:
    for family, rest in _REACHED.findall(line):
        path = _PATH.search(rest)
        yield f"{family} {path[1] if path else ''}".strip()


def followed(command: list[str]) -> tuple[Found, int]:
    """Carry out a command, and give its sockets and its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "calls.txt"
        how = ("strace", "--follow-forks", "--quiet=all", "-e", f"trace={_CALLS}", "-o", str(file))
        done = subprocess.run([*how, *command], check=False)
        said = file.read_text(encoding="utf-8", errors="replace")
        return read(said.splitlines()), done.returncode


def main() -> int:
    """Follow the command of the command line, and tell."""
    found, code = followed(sys.argv[1:])
    lines = (
        f"exit {code}; sockets: {dict(found.made) or 'none'}",
        *(f"  {often} × {end}" for end, often in sorted(found.ends.items())),
        f"faults: {found.faults or 'none'}",
    )
    print(*lines, sep="\n")  # noqa: T201 - it is run, and tells what it found
    return int(bool(code or found.faults))


if __name__ == "__main__":
    sys.exit(main())
