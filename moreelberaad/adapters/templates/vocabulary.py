"""The sets that templates share by name: blocks, columns and options."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moreelberaad.adapters.templates.node import Node
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Kind, Option, Text

Read = Callable[[Path], dict[str, Any]]
LANGUAGES = ("en",)
"""The languages beside Dutch that a built-in method has an overlay for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What `blocks/` holds, ready to be taken in by name."""

    blocks: Mapping[str, tuple[dict[str, Any], dict[str, Any]]]
    columns: tuple[dict[str, Any], dict[str, Any]]
    options: Mapping[str, tuple[Option, ...]]

    def block(self, name: str, mistakes: Mistakes) -> Node | None:
        """Give a block as a table of its own, or nothing when there is none."""
        if name not in self.blocks:
            return None
        data, overlays = self.blocks[name]
        return Node(data=data, overlays=overlays, path=f"blocks/{name}", mistakes=mistakes)

    def column_set(self, name: str, mistakes: Mistakes) -> tuple[Node, ...] | None:
        """Give the columns of a named set, or nothing when there is none."""
        data, overlays = self.columns
        if name not in data:
            return None
        root = Node(data=data, overlays=overlays, path="blocks/columns", mistakes=mistakes)
        return tuple(root.children(name))

    def column_labels(self) -> Mapping[str, Sequence[Text]]:
        """Give the labels of each set that a table can name; those of agreements are fixed."""
        return {
            name: [node.text("label") for node in self.column_set(name, Mistakes()) or ()]
            for name in self.columns[0]
            if name not in (Kind.AGREEMENTS, Kind.LESSONS)
        }


def load_vocabulary(blocks: Path, values: Path, read: Read) -> Vocabulary:
    """Read the shared sets from a folder of blocks and the list of values."""
    names = {path.name.split(".")[0] for path in blocks.glob("*.toml")} - {"columns", "options"}
    return Vocabulary(
        blocks={name: with_overlays(blocks / f"{name}.toml", read) for name in names},
        columns=with_overlays(blocks / "columns.toml", read),
        options=load_options(blocks, values, read),
    )


def load_options(blocks: Path, values: Path, read: Read) -> dict[str, tuple[Option, ...]]:
    """Read the closed lists: those of the blocks, and the values."""
    return {
        **_options(*with_overlays(blocks / "options.toml", read)),
        "values": _values(read(values)),
    }


def with_overlays(path: Path, read: Read) -> tuple[dict[str, Any], dict[str, Any]]:
    """Read a file with the overlays beside it, and the translations inside it."""
    data, overlays = split(read(path))
    for language in LANGUAGES:
        beside = path.with_suffix(f".{language}.toml")
        if beside.is_file():
            overlays[language] = read(beside)
    return data, overlays


def split(content: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Take the translations that stand inside a file apart from its Dutch."""
    overlays = {lang: content[lang] for lang in LANGUAGES if isinstance(content.get(lang), dict)}
    return {key: content[key] for key in content if key not in overlays}, overlays


def read_options(nodes: tuple[Node, ...]) -> tuple[Option, ...]:
    """Read options: a code, and the label that people see."""
    options = []
    for node in nodes:
        node.expect(required=("code", "label"), allowed=())
        options.append(Option(code=node.string("code"), label=node.text("label")))
    return tuple(options)


def _options(data: dict[str, Any], overlays: dict[str, Any]) -> dict[str, tuple[Option, ...]]:
    mistakes = Mistakes()
    root = Node(data=data, overlays=overlays, path="blocks/options", mistakes=mistakes)
    options = {name: read_options(tuple(root.children(name, "code"))) for name in data}
    mistakes.raise_if_any()
    return options


def _values(data: dict[str, Any]) -> tuple[Option, ...]:
    return tuple(
        Option(code=value["code"], label=Text({"nl": value["nl"], "en": value["en"]}))
        for value in data["value"]
    )
