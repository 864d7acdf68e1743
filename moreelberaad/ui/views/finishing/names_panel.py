"""The names to look for, asked once before a review."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.views.finishing.enter_button import EnterButton
from moreelberaad.ui.views.layouts import Widest, bare, edged, scrolled

_WIDEST = 640


class NamesPanel(QWidget):
    """Names with commas between them; they stay in memory only."""

    told = Signal(tuple)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._line = TimelineLine()
        wear_role(self._line, ui.look, "body")
        self._seek = EnterButton(ui, ui.say("Zoek ook deze namen"))
        skip = button(ui, ui.say("Sla over"))
        self._line.returnPressed.connect(self._on_told)
        self._seek.clicked.connect(self._on_told)
        skip.clicked.connect(self._on_skipped)
        sheet = QWidget()
        sheet.setLayout(
            down(
                words(ui, ui.say("Op welke namen letten we?"), "heading2"),
                words(
                    ui,
                    ui.say(
                        "Typ namen en bijnamen van wie erbij was. De controle zoekt ze in de "
                        "notities. Ze worden nergens bewaard. Je mag dit overslaan."
                    ),
                    "lead",
                    token="ink2",
                ),
                ui.look.px(12),
                field(ui, ui.say("Namen, met een komma ertussen"), self._line),
                ui.look.px(8),
                across(self._seek, skip, None, spacing="md"),
            )
        )
        Widest(ui, sheet, _WIDEST)
        row = across(None, sheet, None)
        row.setStretch(1, 1000)
        page = edged(ui, QWidget(), down(None, row, None, None), 36, 8)
        bare(self, down(scrolled(page)))

    def focus_first(self) -> None:
        """Put the keyboard where names are typed."""
        self._line.setFocus()

    @Slot()
    def _on_told(self) -> None:
        names = (name.strip() for name in self._line.text().split(","))
        self._tell(tuple(name for name in names if name))

    @Slot()
    def _on_skipped(self) -> None:
        self._tell(())

    def _tell(self, names: tuple[str, ...]) -> None:
        """Pass the names on, and keep none of them here."""
        self._line.clear()
        self.told.emit(names)
