"""Word lists as text files: words apart by commas or line ends, a line with # is a remark."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import regex

_REMARK = regex.compile("(?m)^#.*")
_ADDS = "_own"


def read_word_lists(folder: Path) -> dict[str, frozenset[str]]:
    """Read a folder of lists by file name; what stands in `places_own.txt` adds to `places`."""
    read = {path.stem: words_in(path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))}
    added = {name: words for name, words in read.items() if name.endswith(_ADDS)}
    lists = {name: words for name, words in read.items() if name not in added}
    return together(lists, {name.removesuffix(_ADDS): words for name, words in added.items()})


def together(
    lists: Mapping[str, frozenset[str]], more: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """Add words to lists, and lists that are not there."""
    added = {name: lists.get(name, frozenset()) | words for name, words in more.items()}
    return {**lists, **added}


def words_in(text: str) -> frozenset[str]:
    """Give the words in a list's text."""
    listed = _REMARK.sub("", text).replace(",", "\n").split("\n")
    return frozenset(filter(None, map(str.strip, listed)))
