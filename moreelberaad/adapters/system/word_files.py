"""Own words as a file that an organisation can add to the lists of the check."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from moreelberaad.adapters.system.files import write_whole

_REMARK = "# Eigen woorden: de controle vraagt hier bij twijfel niet naar."


def write(path: Path, words: Iterable[str]) -> None:
    """Write one word on each line, in the order of the alphabet.

    As `lists/allowed.txt` this adds to the check. Raises `CannotWrite`, `DiskFull`.
    """
    write_whole(path, "\n".join((_REMARK, *sorted(words), "")).encode())
