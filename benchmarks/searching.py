"""Make a very full vault, measure searching and all places in it, and write the page."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.full_vault import Amounts, full_app, seconds_to_make
from benchmarks.measured import in_fresh_process
from benchmarks.plain_search import make_plain, plain_taken
from benchmarks.search_page import Measurements, Taken, page
from benchmarks.search_queries import asked
from benchmarks.timing import timed
from moreelberaad.adapters.storage.keys import SALT_BYTES, calibrated, derived

PAGE = Path(__file__).parent.parent / "docs" / "zoeken-snelheid.md"
_MB = 1_000_000
_KEYS = 5


class OtherHits(Exception):
    """Plain SQLite found another number of texts: then it is not the same search."""


def main() -> int:
    """Measure everything, and write docs/zoeken-snelheid.md."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--folder", type=Path, help="where the vault is made once and used again")
    amounts = Amounts()
    with _folder(parser.parse_args().folder) as folder, TemporaryDirectory() as beside:
        full_app(folder, amounts)
        PAGE.write_text(page(_measured(folder, Path(beside), amounts)), encoding="utf-8")
    return 0


def _measured(folder: Path, beside: Path, amounts: Amounts) -> Measurements:
    file, copy = beside / "plain.db", beside / "copy"
    make_plain(folder, file)
    shutil.copytree(folder, copy)
    searches, plain = in_fresh_process("full_searches", str(folder)), plain_taken(file, asked())
    same_hits(searches, plain)
    cost = calibrated()
    return Measurements(
        amounts=amounts,
        made=seconds_to_make(folder),
        key=timed(lambda: derived("", bytes(SALT_BYTES), cost), _KEYS),
        searches=searches,
        plain=plain,
        acts=in_fresh_process("full_acts", str(copy)),
        places=in_fresh_process("full_places", str(folder)),
        vault_mb=_size(folder / "kluis.kluis"),
        plain_mb=_size(file),
    )


def same_hits(searches: Taken, plain: Taken) -> None:
    """Raise `OtherHits` when the two did not find as much."""
    names = [f"hits {each.name}" for each in asked()]
    if any(searches[name] != plain[name] for name in names):
        raise OtherHits


@contextmanager
def _folder(wanted: Path | None) -> Iterator[Path]:
    if wanted is not None:
        wanted.mkdir(parents=True, exist_ok=True)
        yield wanted
        return
    with TemporaryDirectory() as fresh:
        yield Path(fresh)


def _size(place: Path) -> float:
    files = place.rglob("*") if place.is_dir() else [place]
    return sum(each.stat().st_size for each in files if each.is_file()) / _MB


if __name__ == "__main__":
    sys.exit(main())
