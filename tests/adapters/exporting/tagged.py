"""A PDF as its tags tell it: what a screen reader goes by."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Final

import pikepdf

_HEADING: Final = re.compile(r"H([1-6])")


def words(content: bytes) -> str:
    """Give the words as poppler reads them, in the order in which they were set."""
    return _told("pdftotext", "-raw", "-", "-", content=content)


def outline(content: bytes) -> str:
    """Give the tags with their words, each below the tag it belongs to."""
    return _told("pdfinfo", "-struct-text", "-", content=content)


def tags(content: bytes) -> list[str]:
    """Give the tags in reading order."""
    with pikepdf.open(BytesIO(content)) as read:
        return list(_below(read.Root.StructTreeRoot))


def levels(content: bytes) -> list[int]:
    """Give the levels of the headings in reading order."""
    return [int(found[1]) for tag in tags(content) if (found := _HEADING.fullmatch(tag))]


def skips_no_level(found: list[int]) -> bool:
    """Tell whether headings begin at one and go down by one at a time."""
    return found[:1] == [1] and all(below <= above + 1 for above, below in pairwise(found))


def _below(node: pikepdf.Object) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _below(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S).removeprefix("/")
        if "/K" in node:
            yield from _below(node.K)


def _told(program: str, *options: str, content: bytes) -> str:
    reader = shutil.which(program)
    assert reader is not None, f"{program} is in the list of Debian packages (poppler-utils)"
    told = subprocess.run([reader, *options], input=content, capture_output=True, check=True)
    return told.stdout.decode(errors="replace")
