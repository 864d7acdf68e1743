"""What a renderer gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A file's bytes, how many characters became U+FFFD, and whether it keeps its standards."""

    content: bytes
    replaced: int
    standards: bool
