"""Start the program: the command line for now, the window once it is there."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the command that was asked; gives the exit code of design.md 9."""
    os.umask(0o077)
    from moreelberaad.cli import main as cli  # noqa: PLC0415 - either front end, only when chosen

    return cli.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
