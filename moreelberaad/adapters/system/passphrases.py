"""Passphrases to propose: a few loose words from a list of our own, drawn by chance."""

from __future__ import annotations

import secrets
from pathlib import Path

from moreelberaad.adapters.system import files

_WORDS = 5
"""Five of 1,296 words are some 51 bits; guessing them costs Argon2 each time."""


def proposed(words: Path) -> str:
    """Draw loose words from a list with one word on each line."""
    known = files.read_text(words).split()
    return " ".join(secrets.choice(known) for _ in range(_WORDS))
