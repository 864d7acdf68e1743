"""What the participants see, small, in the window of the facilitator."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.frames import Frame
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.leaves import Leaves
from moreelberaad.ui.views.audience.paint import paint

_SCREEN = QSize(1920, 1080)
_WIDTH = 276


class Thumbnail(QWidget):
    """The same display list as on the projector, drawn small."""

    turned = Signal(int)
    """The place of the page that is drawn now, from 0."""

    def __init__(self, ui: Ui, *, theme: Theme = Theme.LIGHT) -> None:
        super().__init__()
        self._ui = ui
        self._theme, self._leaves = theme, Leaves(ui.language, _SCREEN, theme)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ui.look.changed.connect(self.updateGeometry)
        self._tell()

    @property
    def page(self) -> Page:
        """Give what is drawn now."""
        return self._leaves.page

    @property
    def pages(self) -> tuple[Page, ...]:
        """Give all pages of the frame."""
        return self._leaves.pages

    @property
    def at(self) -> int:
        """Tell which of the pages is drawn, from 0."""
        return self._leaves.at

    def fit(self, screen: QSize) -> None:
        """Take the shape of the participants' screen, so that its pages are the same."""
        self._leaves.fit(screen, self._theme)
        self.updateGeometry()
        self._tell()

    def show_frame(self, frame: Frame) -> None:
        """Show a frame, on the page where the room is."""
        self._leaves.show(frame)
        self._tell()

    def turn_page(self, by: int = 1) -> None:
        """Turn as the participants' window does."""
        self._leaves.turn(by)
        self._tell()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        screen = self._leaves.size
        return width * screen.height() // screen.width()

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

    def _tell(self) -> None:
        said = self.page.words or self._ui.say("niets")
        self.setAccessibleName(self._ui.say("Deelnemers zien nu: {words}", words=said))
        self.update()
        self.turned.emit(self.at)

    def _small(self) -> QImage:
        """Make the page small after it is painted: type drawn at 4 px cannot be read."""
        whole = QImage(self._leaves.size, QImage.Format.Format_RGB32)
        painter = QPainter(whole)
        paint(painter, self.page, self._leaves.look)
        painter.end()
        return whole.scaled(
            self.size() * self.devicePixelRatio(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
