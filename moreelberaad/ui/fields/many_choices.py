"""An editor for several codes of a long list, such as the values."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.template import Field
from moreelberaad.domain.values import Codes, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.likely import likely_codes
from moreelberaad.ui.fields.option_search import OptionSearch
from moreelberaad.ui.support.choices import Ticks
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down


class ManyChoicesEditor(Editor):
    """The likely options as ticks; another one is looked up and then stands among them."""

    def __init__(self, ui: Ui, asked: Field, offered: Help) -> None:
        super().__init__(ui)
        self._labels = {each.code: each.label.get(ui.language.code) for each in asked.options}
        likely = likely_codes(asked, offered, ui.language.code)
        self._ticks = Ticks(
            ui,
            asked.label.get(ui.language.code),
            [(code, self._labels[code], "") for code in likely],
        )
        self._other = OptionSearch(ui, ui.say("zoek nog een"), asked.options)
        for code in likely:
            self._other.leave_out(code)
        self.setLayout(down(across(self._ticks), across(self._other, None), spacing="xs"))
        self.setFocusProxy(self._ticks if likely else self._other)
        self._ticks.changed.connect(self.tell)
        self._other.picked.connect(self._on_picked)

    @override
    def value(self) -> Value | None:
        ticked = set(self._ticks.value())
        codes = tuple(code for code in self._labels if code in ticked)
        return Codes(codes) if codes else None

    @override
    def paint_value(self, value: Value | None) -> None:
        codes = value.items if isinstance(value, Codes) else ()
        for code in codes:
            self._stand(code)
        self._ticks.set_value(codes)

    @override
    def set_name(self, name: str) -> None:
        self._ticks.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._ticks, self._other) if self._ticks.focusProxy() else (self._other,)

    def _stand(self, code: str) -> None:
        if code in self._labels and self._ticks.add(code, self._labels[code]):
            self._other.leave_out(code)

    @Slot(str)
    def _on_picked(self, code: str) -> None:
        self._stand(code)
        self._ticks.set_value((*self._ticks.value(), code))
        self.tell()
