"""The methods there are: those of the app, and those that this team made or adapted itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from moreelberaad.adapters.system import method_files
from moreelberaad.adapters.templates.codec import FORMAT, is_newer
from moreelberaad.adapters.templates.library import Library
from moreelberaad.application.ports import Chance, Methods
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.template import Template
from moreelberaad.ways_out import stay_out_of_vaults

_COPY = {"nl": " (kopie)", "en": " (copy)"}


class MethodFiles:
    """What can be done with a method without a vault."""

    templates: Library

    def checked(self, content: Mapping[str, Any]) -> Template:
        """Read a method from plain data; raises `InputRejected` with every mistake."""
        return _checked(self.templates, content)

    def read_method(self, path: Path) -> Mapping[str, Any]:
        """Read one TOML file as plain data, with mistakes and all; raises `InputRejected`."""
        content = method_files.read(path)
        if is_newer(content):
            fault = Mistake("format", "unknown_format", (("expected", FORMAT),))
            raise InputRejected((fault,), file=path.name)
        return content

    def write_method(self, path: Path, content: Mapping[str, Any]) -> None:
        """Write one TOML file whole or not at all; raises `CannotWrite`, `DiskFull`."""
        stay_out_of_vaults(path)
        method_files.write(path, content)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodsAtHand:
    """The methods that can be chosen in one vault: those of the app, and its faultless own ones.

    Of two own methods with one id the first counts, in the order of their random names.
    """

    library: Library
    methods: Methods
    chance: Chance

    def get(self, template_id: str) -> Template:
        """Give one method; raises `NotFound`."""
        if template_id not in self.library.ids():
            own = self._own()
            if template_id in own:
                return own[template_id]
        return self.library.get(template_id)

    def all(self) -> Sequence[Template]:
        """Give every method, in the order of their titles."""
        methods = (*self.library.all(), *self._own().values())
        return sorted(methods, key=lambda template: template.title.get("nl"))

    def checked(self, draft: Draft) -> Template:
        """Read an own method; raises `InputRejected`, also when another has its id."""
        others = [each for each in self.methods.drafts() if each.id != draft.id]
        return _checked(self.library, draft.content, _ids(others))

    def copy(self, template: Template) -> Draft:
        """Write a method out as plain data under a new id and title; raises `NotFound`."""
        taken = _ids(self.methods.drafts()) | self.library.ids()
        content = self._source(template.id) | {"id": _free(template.id, taken), "version": 1}
        content["title"] = _copied(content["title"], "nl")
        english = content.get("en", {})
        if "title" in english:
            content["en"] = english | {"title": _copied(english["title"], "en")}
        return Draft(id=self.chance.draft_id(), content=content)

    def _source(self, template_id: str) -> dict[str, Any]:
        for draft in self.methods.drafts():
            if draft.content.get("id") == template_id:
                return dict(draft.content)
        return self.library.source(template_id)

    def _own(self) -> dict[str, Template]:
        found: dict[str, Template] = {}
        for draft in self.methods.drafts():
            try:
                template = _checked(self.library, draft.content)
            except InputRejected:
                continue
            found.setdefault(template.id, template)
        return found


def _checked(
    library: Library, content: Mapping[str, Any], taken: Collection[str] = ()
) -> Template:
    faults: tuple[Mistake, ...] = ()
    name = content.get("id")
    if isinstance(name, str) and (name in library.ids() or name in taken):
        faults = (Mistake("id", "id_taken"),)
    try:
        template = library.read(content)
    except InputRejected as rejected:
        raise InputRejected((*rejected.mistakes, *faults)) from None
    if faults:
        raise InputRejected(faults)
    return template


def _ids(drafts: Collection[Draft]) -> frozenset[str]:
    return frozenset(str(each.content.get("id")) for each in drafts)


def _free(template_id: str, taken: Collection[str]) -> str:
    names = (f"{template_id}_copy{number if number > 1 else ''}" for number in count(1))
    return next(name for name in names if name not in taken)


def _copied(title: str, language: str) -> str:
    return f"{title}{_COPY[language]}"
