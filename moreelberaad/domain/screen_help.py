"""What the window says of itself: of each screen, and of every key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moreelberaad.domain.template import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One screen: what it is for, and short advice; `groups` are codes of keys that work there."""

    code: str
    title: Text
    lead: Text
    points: tuple[Text, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Keys as Qt writes them, and what they do."""

    keys: str
    words: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """Keys that work in the same place."""

    code: str
    title: Text
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenHelp:
    """All of it, in the order of the file; the first group works everywhere."""

    topics: Sequence[Topic]
    groups: Sequence[KeyGroup]

    def about(self, code: str) -> Topic:
        """Give the topic of a screen; raises `KeyError` for another code."""
        return {topic.code: topic for topic in self.topics}[code]

    def keys_of(self, topic: Topic) -> Sequence[KeyGroup]:
        """Give the keys that work on a screen and not everywhere."""
        return tuple(group for group in self.groups if group.code in topic.groups)
