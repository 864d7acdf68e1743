"""Measure everything on this machine, and write docs/benchmarks.md."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.by_keys import LED, PAPER
from benchmarks.measured import Series, in_fresh_process
from benchmarks.page import Measurements, page
from benchmarks.world import an_app

PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"
SIZES = (10, 1_000, 10_000)
_PROCESSES = 10


def main() -> int:
    """Make the vaults, measure in fresh processes, and write the page."""
    with TemporaryDirectory() as folder:
        vaults = {size: _a_vault(Path(folder), size) for size in SIZES}
        small = vaults[SIZES[0]]
        measured = Measurements(
            bare=_started("bare_start"),
            app=_started("app_start", small),
            opening={size: in_fresh_process("opening", vault) for size, vault in vaults.items()},
            leading=in_fresh_process("leading", small),
            blackening=in_fresh_process("blackening", small),
            by_keys={
                way: in_fresh_process("by_keys", str(Path(folder) / way), way)
                for way in (LED, PAPER)
            },
        )
    PAGE.write_text(page(measured), encoding="utf-8")
    return 0


def _a_vault(folder: Path, size: int) -> str:
    place = folder / str(size)
    place.mkdir()
    an_app(place, size)
    return str(place)


def _started(module: str, *arguments: str) -> tuple[Series, ...]:
    return tuple(in_fresh_process(module, *arguments) for _ in range(_PROCESSES))


if __name__ == "__main__":
    sys.exit(main())
