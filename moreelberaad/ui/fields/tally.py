"""The editor for counts typed from slips: per option, never per person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.counts import voices
from moreelberaad.domain.plain import MOST_VOICES
from moreelberaad.domain.template import Field, Option
from moreelberaad.domain.values import Tally, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.kept_line import KeptLine
from moreelberaad.ui.fields.likely import likely_codes
from moreelberaad.ui.fields.option_search import OptionSearch
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words

_LETTERS = ("A", "B")


class TallyEditor(Editor):
    """A number per option; blank is not counted.

    The numbers are in sight only while they are counted: afterwards the facilitator sees no more
    of them than the room (domain.md 6.2, regime 1). Who counts again begins with blank boxes.
    """

    concealing = Signal()

    def __init__(self, ui: Ui, asked: Field, offered: Help) -> None:
        super().__init__(ui)
        self._options = {option.code: option for option in asked.options}
        self._likely = likely_codes(asked, offered, ui.language.code)
        self._boxes: dict[str, NumberBox] = {}
        self._held: Tally | None = None
        self._is_open_till_told = False
        self._name = asked.label.get(ui.language.code)
        self.setAccessibleName(self._name)
        self._kept = KeptLine(ui, ui.say("Geteld."), ui.say("Tel opnieuw"))
        self._counting = self._build(ui, is_short=len(self._likely) == len(asked.options))
        self.setLayout(down(self._kept, self._counting))
        for code in self._likely:
            self._add(code)
        self._connect()
        self._show_sum()
        self._turn(is_concealed=False)

    @property
    def is_concealed(self) -> bool:
        """Tell whether numbers were counted that are out of sight now."""
        return self._counting.isHidden()

    @override
    def value(self) -> Value | None:
        return self._held or self._in_boxes()

    @override
    def show_value(self, value: Value | None) -> None:
        if isinstance(value, Tally) and voices(value):
            self._hold(value)
            return
        self._held = None
        super().show_value(value)
        self._turn(is_concealed=False)

    @override
    def paint_value(self, value: Value | None) -> None:
        counts = value.counts if isinstance(value, Tally) else {}
        for code in counts:
            if code in self._options and code not in self._boxes:
                self._add(code)
        for code, box in self._boxes.items():
            box.show_number(counts.get(code))
        self._show_sum()

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self._kept.name_again(self.ui.say("Tel opnieuw: {name}", name=name))

    @override
    def controls(self) -> tuple[QWidget, ...]:
        if self.is_concealed:
            return (self._kept.again,)
        return (*self._boxes.values(), self._other)

    def stay_open(self) -> None:
        """Let something else say when it is counted: a dialog has its own button for it."""
        self._is_open_till_told = True
        self._done.hide()

    def leave_out_sum(self) -> None:
        """Let something else say how many slips there are."""
        self._sum.hide()

    @Slot()
    def conceal(self) -> None:
        """Take counted numbers out of sight, and out of the boxes."""
        counted = self.value()
        if isinstance(counted, Tally) and voices(counted):
            self._hold(counted)

    @Slot()
    def count_again(self) -> None:
        """Have blank boxes; what was counted stays until there is a new number."""
        self._turn(is_concealed=False)
        self.focus_first()

    def _build(self, ui: Ui, *, is_short: bool) -> QWidget:
        counted, self._flow = flowing(ui, spacing=10)
        self._other = OptionSearch(ui, ui.say("andere waarde"), tuple(self._options.values()))
        self._sum = words(ui, role="caption", token="ink2", wrap=False)
        self._done = button(ui, ui.say("Klaar met tellen"))
        self._done.setProperty("size", "small")
        made = QWidget()
        if is_short:
            self._other.hide()
            made.setLayout(across(counted, self._other, self._sum, self._done, None, spacing="md"))
        else:
            made.setLayout(down(counted, across(self._other, self._sum, self._done, None)))
        return made

    def _connect(self) -> None:
        self._other.picked.connect(self._on_other)
        self._done.clicked.connect(self._finish)
        self._kept.again.clicked.connect(self.count_again)

    def _hold(self, counted: Tally) -> None:
        self._held = counted
        with self.silence():
            for box in self._boxes.values():
                box.show_number(None)
        self._turn(is_concealed=True)

    def _turn(self, *, is_concealed: bool) -> None:
        self._kept.setVisible(is_concealed)
        self._counting.setVisible(not is_concealed)
        self._show_sum()
        self.concealing.emit()

    def _in_boxes(self) -> Tally | None:
        found = {code: box.number() for code, box in self._boxes.items()}
        counts = {code: found.get(code) for code in self._options}
        told = {code: count for code, count in counts.items() if count is not None}
        return Tally(told) if told else None

    def _add(self, code: str) -> None:
        option = self._options[code]
        label = option.label.get(self.ui.language.code)
        box = NumberBox(self.ui, 0, MOST_VOICES)
        box.setAccessibleName(f"{self._name}, {label}")
        entry = QWidget()
        entry.setLayout(across(*_face(self.ui, option, label), box))
        self._flow.addWidget(entry)
        if self._boxes:
            come_after(list(self._boxes.values())[-1], box)
        self._boxes[code] = box
        come_after(box, self._other)
        come_after(self._other, self._done)
        self._other.leave_out(code)
        box.valueChanged.connect(self._on_counted)

    @Slot()
    def _on_counted(self) -> None:
        if not self._silent:
            self._held = None
        self._show_sum()
        self.tell()

    @Slot()
    def _finish(self) -> None:
        self.conceal()
        self._kept.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_other(self, code: str) -> None:
        self._add(code)
        self._boxes[code].setFocus()

    def _show_sum(self) -> None:
        number = sum(box.number() or 0 for box in self._boxes.values())
        is_counted = number > 0 or self._held is not None
        self._done.setVisible(is_counted and not self._is_open_till_told)
        self._sum.setText(
            self.ui.count("Samen: {number} briefje", "Samen: {number} briefjes", number)
        )


def _face(ui: Ui, option: Option, label: str) -> tuple[QWidget, ...]:
    """Show a letter in its mark; any other option by its label, also where that is its code."""
    if option.code not in _LETTERS:
        return (words(ui, label, wrap=False),)
    mark = OptionMark(ui, option.code, 24)
    return (mark,) if label == option.code else (mark, words(ui, label, wrap=False))
