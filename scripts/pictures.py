"""Make the pictures in docs/, of window and documents, from the example session itself."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
_SCREENS = {
    "stap-5": "licht/*-stap-a5.png",
    "stap-5-donker": "donker/*-stap-a5.png",
    "sluiten": "licht/*-sluiten.png",
}
_ALONE = {
    "nieuw-beraad": "new-session-ready",
    "kaarten": "cards",
    "gespreksvormen": "methods-own",
    "anonimiseren": "review",
    "exporteren": "export",
    "trends": "trends",
    "afspraken": "agreements",
}
"""What the example does not show as well: pictures of single screens."""
_RESOLUTION = "90"


def main() -> int:
    """Play the example and photograph the pages of its PDFs."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = [sys.executable, "-m", "moreelberaad", "demo", "--window", "--out", folder]
        subprocess.run(demo, check=True)  # noqa: S603 - our own program
        for name, picture in _SCREENS.items():
            (found,) = Path(folder).glob(f"schermen/{picture}")
            shutil.copy(found, PICTURES / f"venster-{name}.png")
        screens = [sys.executable, "-m", "scripts.screens", folder, "--only", *_ALONE.values()]
        subprocess.run(screens, check=True)  # noqa: S603 - our own script
        for name, screen in _ALONE.items():
            shutil.copy(Path(folder) / "licht" / f"{screen}.png", PICTURES / f"venster-{name}.png")
        for pdf in sorted(Path(folder).glob("*.pdf")):
            pages = ["pdftoppm", "-r", _RESOLUTION, "-png", str(pdf), str(PICTURES / pdf.stem)]
            subprocess.run(pages, check=True)  # noqa: S603 - a tool of the Debian list
    return 0


if __name__ == "__main__":
    sys.exit(main())
