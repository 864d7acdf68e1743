"""The help of the window in a file of our own."""

from __future__ import annotations

from pathlib import Path

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Read
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.screen_help import Key, KeyGroup, ScreenHelp, Topic


def read_screen_help(path: Path, read: Read) -> ScreenHelp:
    """Read topics and keys; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    tables = dict.fromkeys(("topic", "group", "key"), "code")
    root = bilingual(read(path), mistakes, tables)
    root.expect(required=tuple(tables), allowed=())
    keys = [(node.string("group"), _key(node)) for node in root.children("key", "code")]
    groups = tuple(_group(node, keys) for node in root.children("group", "code"))
    known = [group.code for group in groups]
    topics = tuple(_topic(node, known) for node in root.children("topic", "code"))
    mistakes.raise_if_any()
    return ScreenHelp(topics=topics, groups=groups)


def _key(node: Node) -> Key:
    node.expect(required=("code", "group", "keys", "words"), allowed=())
    return Key(keys=node.string("keys"), words=node.text("words"))


def _group(node: Node, keys: list[tuple[str, Key]]) -> KeyGroup:
    node.expect(required=("code", "title"), allowed=())
    code = node.identifier("code")
    here = tuple(key for group, key in keys if group == code)
    return KeyGroup(code=code, title=node.text("title"), keys=here)


def _topic(node: Node, known: list[str]) -> Topic:
    node.expect(required=("code", "title", "lead", "points"), allowed=("groups",))
    groups = node.strings("groups")
    if set(groups) - set(known):
        node.fault("groups", "unknown_word", expected=", ".join(known))
    return Topic(
        code=node.identifier("code"),
        title=node.text("title"),
        lead=node.text("lead"),
        points=node.texts("points"),
        groups=groups,
    )
