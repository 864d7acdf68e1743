"""Make the pictures of the documents in docs/, from the example session itself."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
_RESOLUTION = "90"


def main() -> int:
    """Play the example and photograph the pages of its PDFs."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = [sys.executable, "-m", "moreelberaad", "demo", "--out", folder]
        subprocess.run(demo, check=True)  # noqa: S603 - our own program
        for pdf in sorted(Path(folder).glob("*.pdf")):
            pages = ["pdftoppm", "-r", _RESOLUTION, "-png", str(pdf), str(PICTURES / pdf.stem)]
            subprocess.run(pages, check=True)  # noqa: S603 - a tool of the Debian list
    return 0


if __name__ == "__main__":
    sys.exit(main())
