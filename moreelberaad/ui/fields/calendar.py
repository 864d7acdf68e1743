"""A calendar that opens under a line and closes after one pick."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across


class Calendar(QFrame):
    """One month at a time, the week beginning on Monday; Esc leaves all as it was."""

    picked = Signal(QDate)

    def __init__(self, ui: Ui, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(ui.say("Kalender"))
        self._month = QCalendarWidget()
        self._month.setAccessibleName(ui.say("Kalender"))
        self._month.setLocale(QLocale(ui.language.code))
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress(ui)
        self.setLayout(across(self._month))
        self._month.clicked.connect(self._on_picked)
        self._month.activated.connect(self._on_picked)

    def open_under(self, widget: QWidget) -> None:
        """Show the calendar under a widget, with the keyboard in it."""
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _dress(self, ui: Ui) -> None:
        """Name what Qt leaves nameless, and leave red for what is wrong."""
        names = {
            "qt_calendar_prevmonth": ui.say("Vorige maand"),
            "qt_calendar_nextmonth": ui.say("Volgende maand"),
        }
        for part, name in names.items():
            for button in self._month.findChildren(QToolButton, part):
                button.setAccessibleName(name)
        weekend = QTextCharFormat()
        weekend.setForeground(ui.look.color("ink2"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(day, weekend)

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()
