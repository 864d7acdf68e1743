"""The pages of a window: one is on show, and at most one waits below it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Lets go of a page, with all that it held, as soon as nobody can come back to it."""

    def show_only(self, page: QWidget) -> None:
        """Show this page, new or laid over by another; every other one goes."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        for place in reversed(range(self.count())):
            old = self.widget(place)
            if old is not None and old is not page:
                self.removeWidget(old)
                old.deleteLater()
        page.show()

    def lay_over(self, page: QWidget) -> None:
        """Show this page; the one below waits as it is."""
        self.setCurrentIndex(self.addWidget(page))

    def take_away(self, page: QWidget) -> None:
        """Let go of a page that was laid over; the one below it is on show again."""
        below = self.widget(self.indexOf(page) - 1)
        if below is not None:
            self.setCurrentWidget(below)
        self.removeWidget(page)
        page.deleteLater()
