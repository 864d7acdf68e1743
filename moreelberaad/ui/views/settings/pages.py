"""The pages of *Instellingen* as they are shown: lines, acts, or something to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.viewmodels.settings.lines import Line, Words
from moreelberaad.ui.viewmodels.settings.model import SettingsModel
from moreelberaad.ui.viewmodels.settings.pages import Lines, PageCode
from moreelberaad.ui.views.about_methods import about_methods
from moreelberaad.ui.views.glossary import GlossaryBook
from moreelberaad.ui.views.layouts import Widest, bare, edged, picture
from moreelberaad.ui.views.lookup import LookUpPane
from moreelberaad.ui.views.settings.row import SettingRow
from moreelberaad.ui.views.settings.vault_acts import BackupActs, KeyActs, VaultActs

_WIDE, _SIDES, _TOP = 940, 48, 20
"""Px at 100 %: the widest that lines get, and what stays free beside and above them."""


class LinesPage(QWidget):
    """A title and its lines; a name where a role belongs is advised against."""

    def __init__(self, ui: Ui, app: App, model: SettingsModel, title: str, lines: Lines) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setAccessibleName(title)
        self.rows = [self._row(each) for each in lines]
        self._lay(title)
        self._desk = HintDesk(lambda: app.recogniser, LeftWords(self), self)
        self._desk.found.connect(self._advise)
        model.changed.connect(self.refresh)
        ui.look.changed.connect(self.refresh)  # the keys of the text size work here too
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what holds now."""
        for row in self.rows:
            value = self._model.value(row.asked)
            row.show_value(value)
            if isinstance(row.asked, Words) and row.asked.is_role:
                self._desk.watch(row.asked.name, str(value), is_role=True)

    def add_below(self, part: QWidget) -> None:
        """Let something stand below the lines."""
        self._column.addWidget(part)

    def _row(self, asked: Line) -> SettingRow:
        return SettingRow(self._ui, asked, lambda value: self._model.put(asked, value))

    def _lay(self, title: str) -> None:
        ui, say = self._ui, self._ui.say
        at_once = words(
            ui, say("Geldt meteen. Ctrl+Z maakt ongedaan."), "caption", token="ink2", wrap=False
        )
        mark = picture(ui, "check-circle", token="ink2", side=16)
        head = across(words(ui, title, "heading1"), None, mark, at_once)
        column = down(head, 12, line(ui))
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        self._column = column
        inside = edged(ui, QWidget(), column, _SIDES, _TOP)
        Widest(ui, inside, _WIDE + 2 * _SIDES)
        bare(self, down(inside, None))

    @Slot(object)
    def _advise(self, name: str) -> None:
        leads_to_one = any(hint.sure for hint in self._desk.hints(name))
        advice = self._ui.say("Schrijf een functie, geen naam.") if leads_to_one else ""
        for row in self.rows:
            if row.asked.name == name:
                row.tell(advice)


def page_of(ui: Ui, app: App, bench: Workbench, model: SettingsModel, code: PageCode) -> QWidget:
    """Make one page."""
    match code:
        case PageCode.GLOSSARY:
            return _sheet(ui, model.pages[code].title, GlossaryBook(ui, app.glossary()))
        case PageCode.METHODS:
            pane = LookUpPane(ui, ui.say("Over de methoden"))
            licences = app.licences(ui.language.code)
            pane.show_leaves(about_methods(ui, app.templates.all(), licences))
            return _sheet(ui, model.pages[code].title, pane)
        case _:
            title, lines = model.pages[code].title, model.pages[code].lines
            page = LinesPage(ui, app, model, title, lines)
            for acts in _acts(ui, app, bench, code):
                page.add_below(acts)
            return page


def _acts(ui: Ui, app: App, bench: Workbench, code: PageCode) -> Sequence[VaultActs]:
    match code:
        case PageCode.SAFETY:
            return (KeyActs(ui, app, bench),)
        case PageCode.BACKUP:
            return (BackupActs(ui, app, bench),)
        case _:
            return ()


def _sheet(ui: Ui, title: str, content: QWidget) -> QWidget:
    column = down(words(ui, title, "heading1"), 12, content)
    column.setStretch(2, 1)
    made = edged(ui, QWidget(), column, _SIDES, _TOP)
    made.setAccessibleName(title)
    return made
