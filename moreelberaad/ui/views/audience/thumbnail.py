"""What the participants see, small, in the window of the facilitator."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.frames import Frame, Welcome
from moreelberaad.ui.support.appearance import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.layout import lay_out
from moreelberaad.ui.views.audience.look import AudienceLook
from moreelberaad.ui.views.audience.paint import paint
from moreelberaad.ui.views.audience.turning import page_after

_SCREEN = QSize(1920, 1080)
_WIDTH = 276


class Thumbnail(QWidget):
    """The same display list as on the projector, drawn small."""

    turned = Signal(int)
    """The place of the page that is drawn now, from 0."""

    def __init__(self, ui: Ui, *, theme: Theme = Theme.LIGHT) -> None:
        super().__init__()
        self._ui = ui
        self._screen = _SCREEN
        self._look = AudienceLook.on(_SCREEN, theme)
        self._frame: Frame = Welcome()
        self._pages: tuple[Page, ...] = ()
        self._at = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ui.look.changed.connect(self.updateGeometry)
        self.show_frame(self._frame)

    @property
    def page(self) -> Page:
        """Give what is drawn now."""
        return self._pages[self._at]

    @property
    def pages(self) -> tuple[Page, ...]:
        """Give all pages of the frame."""
        return self._pages

    @property
    def at(self) -> int:
        """Tell which of the pages is drawn, from 0."""
        return self._at

    def fit(self, screen: QSize) -> None:
        """Take the shape of the participants' screen, so that its pages are the same."""
        self._screen, self._look = screen, AudienceLook.on(screen, self._look.theme)
        self._pages = self._laid_out()
        self.updateGeometry()
        self.turn_to(self._at)

    def show_frame(self, frame: Frame) -> None:
        """Show a frame, on the page where the room is."""
        before, many = self._frame, len(self._pages)
        self._frame = frame
        self._pages = self._laid_out()
        now = len(self._pages)
        self.turn_to(page_after(before, frame, at=self._at, before=many or now, now=now))

    def turn_to(self, at: int) -> None:
        """Show this page, or the last; a screen of another shape may have more of them."""
        self._at = min(at, len(self._pages) - 1)
        said = self.page.words or self._ui.say("niets")
        self.setAccessibleName(self._ui.say("Deelnemers zien nu: {words}", words=said))
        self.update()
        self.turned.emit(self._at)

    def turn_page(self, by: int = 1) -> None:
        """Turn as the participants' window does."""
        self.turn_to((self._at + by) % len(self._pages))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return width * self._screen.height() // self._screen.width()

    @override
    def sizeHint(self) -> QSize:
        width = self._ui.look.px(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._small())
        painter.setPen(QPen(self._ui.look.color("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _laid_out(self) -> tuple[Page, ...]:
        return lay_out(self._frame, self._screen, self._ui.language, self._look)

    def _small(self) -> QImage:
        """Make the page small after it is painted: type drawn at 4 px cannot be read."""
        whole = QImage(self._screen, QImage.Format.Format_RGB32)
        painter = QPainter(whole)
        paint(painter, self.page, self._look)
        painter.end()
        return whole.scaled(
            self.size() * self.devicePixelRatio(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
