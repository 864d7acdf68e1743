"""Theme and text size of the whole app, and what they make of tokens."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.support import icons
from moreelberaad.ui.support.dressing import dress
from moreelberaad.ui.support.focus_ring import FocusRing
from moreelberaad.ui.support.fonts import font_of, load_fonts
from moreelberaad.ui.support.palette import palette_of
from moreelberaad.ui.support.style import Style
from moreelberaad.ui.support.stylesheet import stylesheet
from moreelberaad.ui.support.themes import System, Theme, colors_of
from moreelberaad.ui.support.tokens import load

_CLOTHED = "clothed"
"""Property of a window that wears the stylesheet."""


class Appearance(QObject):
    """The look of the one application; all widgets wear it before `changed` is told.

    `changing` is told before: what is out of sight can then go, which is faster than dressing it.
    """

    changing = Signal()
    changed = Signal()

    def __init__(
        self, app: QApplication, *, theme: Theme = Theme.SYSTEM, scale: float = 1.0
    ) -> None:
        super().__init__(app)
        self._app = app
        self.theme = theme
        self.scale = scale
        load_fonts()
        self._style = app.findChild(Style) or _styled(app, self)
        self._ring = app.findChild(FocusRing) or FocusRing(app, self)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._put_on()

    def choose(self, *, theme: Theme | None = None, scale: float | None = None) -> None:
        """Put on another theme or text size, in every window at once."""
        wanted = (theme or self.theme, scale or self.scale)
        if wanted != (self.theme, self.scale):
            self.theme, self.scale = wanted
            self._put_on()

    def clothe(self, window: QWidget) -> None:
        """Let a window, and all that comes to stand in it, wear the stylesheet from now on.

        Not the app: Qt would then look up the rules of a widget anew at each step of the way from
        the smallest box to the window, and a page takes half as long again to build.
        """
        if not window.property(_CLOTHED):
            window.setProperty(_CLOTHED, "yes")
            window.setStyleSheet(self._sheet)

    def color(self, token: str) -> QColor:
        """Give the colour of a token in the present theme."""
        return QColor(self._colors[token])

    def px(self, length: float) -> int:
        """Scale a length in px with the text size."""
        return round(length * self.scale)

    def font(self, role: str) -> QFont:
        """Give the font of a type role at the present text size."""
        return font_of(load().roles[role], self.scale)

    def icon(self, name: str, token: str = "ink2") -> QIcon:
        """Give an icon by its Phosphor name, in the colour of a token."""
        return icons.icon(name, self.color(token), self.color("disabled"))

    def pixmap(self, name: str, size: int = 20, token: str = "ink2") -> QPixmap:
        """Give an icon as a picture; `size` in px at 100 %."""
        return self.icon(name, token).pixmap(QSize(self.px(size), self.px(size)))

    @Slot()
    def _on_system_changed(self) -> None:
        if self.theme is Theme.SYSTEM:
            self._put_on()

    def _put_on(self) -> None:
        self.changing.emit()
        self._colors = colors_of(self.theme, System.of_now(self._app))
        self._style.look = self
        self._ring.wear(self)
        self._app.setPalette(palette_of(self._colors))
        self._app.setFont(self.font("body"))
        self._sheet = stylesheet(self._colors, self.scale)
        for window in self._app.topLevelWidgets():
            if window.property(_CLOTHED):
                window.setStyleSheet(self._sheet)
        for widget in self._app.allWidgets():
            dress(widget, self)
        self.changed.emit()
        self._ring.put_on()


def _styled(app: QApplication, look: Appearance) -> Style:
    style = Style(look)
    app.setStyle(style)
    return style
