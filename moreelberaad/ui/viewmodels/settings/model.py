"""*Instellingen*: every change counts at once, and can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moreelberaad.bootstrap import App
from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import theme_of
from moreelberaad.ui.viewmodels.settings.changes import Change, Changes
from moreelberaad.ui.viewmodels.settings.lines import Line, Value
from moreelberaad.ui.viewmodels.settings.pages import Lines, pages


class SettingsModel(QObject):
    """Keeps what somebody chose; `spoken` tells that another language was chosen."""

    changed = Signal()
    spoken = Signal(str)

    def __init__(
        self, app: App, look: Appearance, language: Language, changes: Changes | None = None
    ) -> None:
        super().__init__()
        self._app, self._look, self._changes = app, look, changes or Changes()
        self.pages = pages(language, app.policy)

    def value(self, line: Line) -> Value:
        """Give what holds now."""
        return line.read(self._app.settings())

    def put(self, line: Line, value: Value) -> None:
        """Let this hold from now on."""
        before = self.value(line)
        self._keep(line, value)
        if (after := self.value(line)) != before:
            self._changes.done.append(Change(line=line, before=before, after=after))
            self._changes.undone.clear()

    def undo(self) -> None:
        """Take the last change back."""
        if self._changes.done:
            last = self._changes.done.pop()
            self._changes.undone.append(last)
            self._keep(last.line, last.before)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._changes.undone:
            last = self._changes.undone.pop()
            self._changes.done.append(last)
            self._keep(last.line, last.after)

    def found(self, sought: str) -> Lines:
        """Give every line in which these letters stand."""
        lines = (line for page in self.pages.values() for line in page.lines)
        return tuple(line for line in lines if line.holds(sought))

    def _keep(self, line: Line, value: Value) -> None:
        before = self._app.settings()
        wanted = line.put(before, value)
        if wanted == before:
            return
        self._app.keep_settings(wanted)
        self._look.choose(theme=theme_of(wanted.theme), scale=wanted.scale)
        self.changed.emit()
        if wanted.language != before.language:
            self.spoken.emit(wanted.language)
