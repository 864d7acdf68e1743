"""Files that a renderer's work is held to, letter for letter."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent / "golden"


def agreed(name: str, content: bytes) -> bytes:
    """Give what was agreed on under a name; with UPDATE_GOLDEN=1 that is the new content."""
    golden = _FOLDER / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    return golden.read_bytes()
