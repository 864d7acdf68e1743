"""Where this office sends people who want to report something: read and kept with the settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.reporting_route import Route, is_empty, tidy_route
from moreelberaad.bootstrap import App


class RouteModel(QObject):
    """The five lines as they are kept now; no check seeks contacts in them, they hold some."""

    changed = Signal()

    def __init__(self, app: App, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app

    @property
    def route(self) -> Route:
        """Give the five lines."""
        return self._app.settings().reporting_route

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody filled in any of it."""
        return is_empty(self.route)

    def keep(self, contacts: Sequence[str]) -> None:
        """Keep these lines, each on one line and not too long."""
        settings = replace(self._app.settings(), reporting_route=tidy_route(contacts))
        self._app.keep_settings(settings)
        self.changed.emit()
