"""Tell the coverage of each layer, and refuse what sinks below its floor."""

from __future__ import annotations

import sys
from io import StringIO

from coverage import Coverage

FLOORS = {
    "domain": 100,
    "application": 100,
    "adapters": 95,
    "cli": 90,
    "ui": 90,
}


def main() -> int:
    """Print a line per layer; gives 1 when a floor is not reached."""
    data = Coverage()
    data.load()
    failed = False
    for layer, floor in FLOORS.items():
        percent = data.report(include=f"*/moreelberaad/{layer}/*", file=StringIO())
        failed |= percent < floor
        print(f"{layer:12} {percent:6.2f} %  (floor {floor} %)")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
