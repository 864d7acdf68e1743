"""Word lists as patterns that share beginnings, so that a long list costs little."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import regex

_LIST = regex.compile(r"\\L<(\w+)>")
_BETWEEN = frozenset(" -")
"""People write "sergeant majoor" and "sergeant-majoor"; a list need hold only one of them."""

_Node: TypeAlias = "dict[str, _Node]"


def with_lists(pattern: str, lists: Mapping[str, Iterable[str]]) -> str:
    r"""Write out each list that a pattern names as \L<list>."""
    return _LIST.sub(lambda named: one_of(lists[named[1]]), pattern)


def one_of(words: Iterable[str]) -> str:
    """Give a pattern that matches any of these words, the longest first."""
    return _written(_grown(words)) or "(?!)"


def _grown(words: Iterable[str]) -> _Node:
    root: _Node = {}
    for word in sorted(words):
        node = root
        for letter in word:
            node = node.setdefault("-" if letter in _BETWEEN else letter, {})
        node[""] = {}
    return root


def _written(node: _Node) -> str:
    branches = [_letter(letter) + _written(rest) for letter, rest in node.items() if letter]
    if not branches:
        return ""
    if len(branches) == 1 and "" not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in node else ''}"


def _letter(letter: str) -> str:
    return "[ -]" if letter in _BETWEEN else regex.escape(letter, special_only=True)
