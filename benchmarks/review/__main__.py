"""Score the check on marked notes and measure its speed, and write docs/review.md."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.measured import in_fresh_process
from moreelberaad.adapters.anonymising.engine import load

from .measuring import measured
from .page import page

_PAGE = Path(__file__).parents[2] / "docs" / "review.md"
_OWN_SETS = sorted(Path(__file__).parent.glob("*.jsonl"))


def main() -> int:
    """Measure the sets that were named and those beside this, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", action="append", type=Path, default=[], help="marked notes")
    parser.add_argument("--yardstick", type=Path, help="a Python that has deduce")
    options = parser.parse_args()
    python = str(options.yardstick) if options.yardstick and options.yardstick.exists() else None
    engine = load()
    sets = [measured(path, engine, python) for path in (*options.set, *_OWN_SETS)]
    speed = in_fresh_process("review.speed", str(_OWN_SETS[0]))
    told = page(_PAGE.read_text("utf-8"), sets, speed)
    _PAGE.write_text(told, encoding="utf-8")
    sys.stdout.write(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
