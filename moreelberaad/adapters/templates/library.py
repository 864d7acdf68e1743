"""The methods in a folder of template files; a new file is a new method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from moreelberaad.adapters.templates.codec import read_template
from moreelberaad.adapters.templates.vocabulary import (
    Read,
    Vocabulary,
    load_vocabulary,
    split,
    with_overlays,
)
from moreelberaad.domain.errors import InputRejected, Mistake, NotFound
from moreelberaad.domain.template import Option, Template, Text


class Library:
    """Methods by id, each read when it is first asked for."""

    def __init__(self, folder: Path, values: Path, read: Read) -> None:
        self._folder = folder
        self._values = values
        self._read = read
        self._known: dict[str, Template] = {}

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return load_vocabulary(self._folder / "blocks", self._values, self._read)

    def get(self, template_id: str) -> Template:
        """Give one method; raises `NotFound`."""
        if template_id not in self._known:
            if template_id not in self.ids():
                raise NotFound(what="method", id=template_id[:40])
            template = self._checked(self._folder / f"{template_id}.toml")
            if template.id != template_id:
                raise InputRejected((Mistake("id", "id_is_no_file_name"),), file=template_id)
            self._known[template_id] = template
        return self._known[template_id]

    def all(self) -> Sequence[Template]:
        """Give every method, in the order of their titles."""
        methods = (self.get(template_id) for template_id in self.ids())
        return sorted(methods, key=lambda template: template.title.get("nl"))

    def check(self, path: Path) -> Template:
        """Read one template file; raises `InputRejected` with every mistake in it."""
        return read_template(*with_overlays(path, self._read), self._vocabulary)

    def read(self, content: Mapping[str, Any]) -> Template:
        """Read a method from plain data; raises `InputRejected` with every mistake in it."""
        return read_template(*split(content), self._vocabulary)

    def source(self, template_id: str) -> dict[str, Any]:
        """Give a method as its file says it, translations inside; raises `NotFound`."""
        if template_id not in self.ids():
            raise NotFound(what="method", id=template_id[:40])
        data, overlays = with_overlays(self._folder / f"{template_id}.toml", self._read)
        return data | overlays

    def option_sets(self) -> Mapping[str, Sequence[Option]]:
        """Give the lists of choices that methods share, by name."""
        return self._vocabulary.options

    def column_sets(self) -> Mapping[str, Sequence[Text]]:
        """Give the labels of the columns that methods share, by name; without the fixed ones."""
        return self._vocabulary.column_labels()

    def _checked(self, path: Path) -> Template:
        try:
            return self.check(path)
        except InputRejected as error:
            named = (replace(fault, path=f"{path.name}: {fault.path}") for fault in error.mistakes)
            raise InputRejected(tuple(named)) from None

    def ids(self) -> frozenset[str]:
        """Name every method, read or not."""
        return frozenset(path.stem for path in self._folder.glob("*.toml") if "." not in path.stem)
