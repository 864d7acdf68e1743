"""The methods there are, and one's own: copied, taken in, shared and taken away (ux.md 3.16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import InputRejected, MoreelberaadError
from moreelberaad.domain.template import Template
from moreelberaad.domain.text import one_line
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.methods.checking import Checker
from moreelberaad.ui.viewmodels.methods.content import (
    is_later,
    minutes_of,
    steps_of,
    string,
    translated,
)
from moreelberaad.ui.viewmodels.methods.items import MethodItem
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.mistake_words import refused
from moreelberaad.ui.viewmodels.methods.names import fresh_id, unique
from moreelberaad.ui.viewmodels.methods.sharing import with_ending
from moreelberaad.ui.viewmodels.methods.taking_in import cleaned
from moreelberaad.ui.viewmodels.methods.timeline import Timeline

_COPY = {"nl": " (kopie)", "en": " (copy)"}


class MethodsModel(QObject):
    """The list of methods; undo and redo are one timeline for the list and every open method."""

    changed = Signal()
    turned = Signal(str)

    def __init__(
        self, app: App, bench: Workbench, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._bench, self._language = app, bench, language
        self._timeline = Timeline(bench, self)
        self._checker = Checker(app, self._timeline)
        self._open: dict[str, MethodModel] = {}
        self._shown: tuple[object, ...] = ()
        self._timeline.changed.connect(self._tell)
        self._timeline.turned.connect(self._turn)

    @property
    def items(self) -> Sequence[MethodItem]:
        """Give the methods of the app, then one's own; each by title."""
        own = [self._item(draft) for draft in self._timeline.drafts.values()]
        return (*self._built_in, *_by_title(own))

    @property
    def error(self) -> MoreelberaadError | None:
        """Tell why the last act could not be kept."""
        return self._timeline.error

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._timeline.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._timeline.redo_name

    def open(self, item_id: str) -> MethodModel:
        """Give one method to look at or change, the same one each time; raises `NotFound`."""
        if item_id not in self._open:
            self._open[item_id] = MethodModel(self._checker, self._language, item_id, self)
        return self._open[item_id]

    def copy(self, item_id: str) -> str:
        """Make an own method of any; gives its id, or an empty one when it cannot be kept."""
        draft = self._timeline.drafts.get(item_id)
        if draft is None:
            copied = self._bench.copies(self._app.templates.get(item_id))
        else:
            copied = Draft(id=self._fresh(), content=self._copied(draft.content))
        return self._add(copied, self._language.say("vorm gekopieerd"))

    def remove(self, item_id: str) -> None:
        """Take an own method away; undo brings it back, sessions keep theirs."""
        if item_id in self._timeline.drafts:
            self._timeline.remove(item_id, self._language.say("vorm verwijderd"))

    def undo(self) -> None:
        """Take the last act back, in whichever method."""
        self._timeline.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._timeline.redo()

    def import_(self, path: Path) -> str:
        """Take a file in as an own method, mistakes and all; gives its id.

        Raises `InputRejected` for what is no method to be read at all, `NotFound`, `CannotRead`.
        """
        content = cleaned(self._app.read_method(path), path.name)
        if isinstance(content.get("id"), str):
            content["id"] = unique(content["id"], self._taken())
        draft = Draft(id=self._fresh(), content=content)
        return self._add(draft, self._language.say("vorm geïmporteerd"))

    def refused(self, error: InputRejected) -> str:
        """Say why a file could not be taken in."""
        return refused(self._language, error)

    def share(self, item_id: str, path: Path) -> Path:
        """Write a method as one file, and tell which; raises `CannotWrite`, `DiskFull`."""
        draft = self._timeline.drafts.get(item_id)
        source = self._app.templates.source(item_id) if draft is None else draft.content
        target = with_ending(path)
        self._app.write_method(target, source)
        return target

    def flush(self) -> bool:
        """Save and wait for it; tells whether everything is in the vault."""
        return self._timeline.flush()

    def refresh(self) -> None:
        """Look again at what the vault holds."""
        if self.flush():
            self._timeline.read()
            self._tell()

    @cached_property
    def _built_in(self) -> Sequence[MethodItem]:
        return _by_title([self._built_in_item(each) for each in self._app.templates.all()])

    def _built_in_item(self, template: Template) -> MethodItem:
        return MethodItem(
            id=template.id,
            title=template.title.get(self._language.code),
            minutes=template.minutes,
            built_in=True,
            faultless=True,
        )

    def _item(self, draft: Draft) -> MethodItem:
        talk = (step for step in steps_of(draft.content) if not is_later(step))
        return MethodItem(
            id=draft.id,
            title=self._title(draft.content) or self._language.say("Zonder titel"),
            minutes=sum(map(minutes_of, talk)),
            built_in=False,
            faultless=self._checker.check(draft).template is not None,
        )

    def _title(self, content: Mapping[str, Any]) -> str:
        words = translated(content, self._language.code).get("title")
        return one_line(string(words) or string(content.get("title")))

    def _copied(self, content: Mapping[str, Any]) -> dict[str, Any]:
        copied = deepcopy(dict(content))
        copied["title"] = string(content.get("title")) + _COPY["nl"]
        copied["id"] = fresh_id(copied["title"], self._taken(), "method")
        english = translated(copied, "en")
        if string(english.get("title")):
            english["title"] += _COPY["en"]
        return copied

    def _add(self, draft: Draft, name: str) -> str:
        return draft.id if self._timeline.add(draft, name) else ""

    def _fresh(self) -> str:
        return self._bench.desk.chance.draft_id()

    def _taken(self) -> frozenset[str]:
        own = (draft.content.get("id") for draft in self._timeline.drafts.values())
        return self._app.templates.ids().union(each for each in own if isinstance(each, str))

    def _tell(self) -> None:
        shown = (self.items, self.undo_name, self.redo_name, self.error)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _turn(self, draft_id: str) -> None:
        if draft_id in self._open:
            self._open[draft_id].read_back()
        self.turned.emit(draft_id)


def _by_title(items: Sequence[MethodItem]) -> Sequence[MethodItem]:
    return sorted(items, key=lambda item: (item.title.casefold(), item.id))
