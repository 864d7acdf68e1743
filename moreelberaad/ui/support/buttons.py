"""Push buttons: icon, words and key cap in the middle of a frame that the stylesheet draws."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_icon, wear_role
from moreelberaad.ui.support.key_caps import key_words
from moreelberaad.ui.support.painting import NOTHING, dashed, paint_box, pen
from moreelberaad.ui.support.ui import Ui

_INKS = {
    "primary": "on_accent",
    "secondary": "ink",
    "quiet": "ink",
    "link": "accent",
    "danger": "danger",
    "hero": "hero",
    "on_hero": "on_hero",
}
ICON_PLACE = "icon_place"
"""Property of a button: `end` for an icon after the words."""
_ICON = 18
_GAP = 9
_CAP_PADDING = 6
_ABOVE_AND_BELOW = 8
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


def press_with(made: QAbstractButton, keys: str) -> None:
    """Let keys press a button at once; its own shortcut would wait, and go with its text."""
    QShortcut(QKeySequence(keys), made).activated.connect(made.click)
    made.setAccessibleDescription(key_words(keys))


class Button(QPushButton):
    """A button of one kind, its key shown beside its words."""

    def __init__(self, ui: Ui, text: str, kind: str) -> None:
        super().__init__()
        self._ui = ui
        self._keys, self._shows_keys, self._wraps = "", True, False
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        wear_role(self, ui.look, "button")
        self.setText(text)

    def set_keys(self, keys: str) -> None:
        """Press the button with these keys too, and show them."""
        press_with(self, keys)
        self.name_keys(keys)

    def name_keys(self, keys: str) -> None:
        """Show these keys, which the page itself follows."""
        self._keys = keys
        self.setAccessibleDescription(key_words(keys))
        self.updateGeometry()

    def show_keys(self, *, on: bool) -> None:
        """Show the key beside the words, or leave it out for want of room; it still presses."""
        self._shows_keys = on
        self.updateGeometry()

    def make_small(self) -> None:
        """Take less room, for buttons that come back on every row."""
        self.setProperty("density", "small")
        wear_role(self, self._ui.look, "caption")
        self.updateGeometry()

    def wrap_words(self) -> Self:
        """Go on at a next line where the words do not fit on one; gives itself."""
        self._wraps = True
        fills = self.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
        across = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return self

    def set_icon(self, name: str) -> None:
        """Show this icon before the words."""
        wear_icon(self, self._ui.look, name, token=self._ink, side=_ICON)

    @override
    def setText(self, text: str) -> None:
        if self.accessibleName() in {"", self._words}:
            self.setAccessibleName(text)
        super().setText(text.replace("&", "&&"))  # or Qt would make a mnemonic of it
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        look = self._ui.look
        link = self.property("kind") == "link"
        small = self.property("density") == "small"
        padding = look.px(0 if link else 10 if small else 16)
        height = look.px(30 if small else 34 if link else 40)
        return QSize(self._content() + 2 * padding, height)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() - self._gain(), hint.height()) if self._wraps else hint

    @override
    def hasHeightForWidth(self) -> bool:
        return self._wraps

    @override
    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        words = self._words_width() - max(0, hint.width() - width)
        wrapped = self._metrics().boundingRect(QRect(0, 0, words, 0), _WRAPPED, self._words)
        return max(hint.height(), wrapped.height() + self._ui.look.px(_ABOVE_AND_BELOW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled():
            self._paint_bevel(painter)
        else:
            self._paint_disabled_frame(painter)
        self._paint_content(painter)
        painter.end()

    @property
    def _ink(self) -> str:
        return _INKS[str(self.property("kind"))]

    @property
    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _content(self) -> int:
        gap = self._ui.look.px(_GAP)
        widths = (self._icon_width(), self._words_width(), self._cap_width())
        shown = [width for width in widths if width]
        return sum(shown) + gap * max(0, len(shown) - 1)

    def _icon_width(self) -> int:
        return 0 if self.icon().isNull() else self.iconSize().width()

    def _words_width(self) -> int:
        return self._metrics().horizontalAdvance(self._words)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font())

    def _gain(self) -> int:
        """Give how much narrower the words may be: they still stand on two lines."""
        whole = self._words_width()
        longest = max(map(self._metrics().horizontalAdvance, self._words.split()), default=whole)
        return (whole - longest) // 2

    def _cap_width(self) -> int:
        if not (self._keys and self._shows_keys):
            return 0
        metrics = QFontMetrics(self._ui.look.font("caption"))
        words = metrics.horizontalAdvance(key_words(self._keys))
        return words + 2 * self._ui.look.px(_CAP_PADDING)

    def _paint_bevel(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)

    def _paint_disabled_frame(self, painter: QPainter) -> None:
        look = self._ui.look
        if self.property("kind") not in {"quiet", "link"}:
            border = dashed(look.color("line_strong"))
            paint_box(painter, QRectF(self.rect()), look.color("surface"), border, look.px(6))

    def _paint_icon(self, painter: QPainter, left: int, side: int) -> None:
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        picture = self.icon().pixmap(QSize(side, side), self.devicePixelRatio(), mode)
        painter.drawPixmap(QPoint(left, (self.height() - side) // 2), picture)

    def _paint_content(self, painter: QPainter) -> None:
        lacking = max(0, self.sizeHint().width() - self.width()) if self._wraps else 0
        left = (self.width() - self._content() + lacking) // 2
        gap = self._ui.look.px(_GAP)
        icon, at_end = self._icon_width(), self.property(ICON_PLACE) == "end"
        if icon and not at_end:
            self._paint_icon(painter, left, icon)
            left += icon + gap
        painter.setPen(self._ui.look.color(self._ink if self.isEnabled() else "disabled"))
        width = self._words_width() - lacking
        painter.setFont(self.font())
        room = QRect(left, 0, width if lacking else width + gap, self.height())
        painter.drawText(room, _WRAPPED if lacking else Qt.AlignmentFlag.AlignVCenter, self._words)
        left += width + gap if width else 0
        if icon and at_end:
            self._paint_icon(painter, left, icon)
            left += icon + gap
        if cap := self._cap_width():
            self._paint_cap(painter, left, cap)

    def _paint_cap(self, painter: QPainter, left: int, width: int) -> None:
        height = self._ui.look.px(20)
        rect = QRectF(left, (self.height() - height) / 2, width, height)
        color = painter.pen().color()
        paint_box(painter, rect, NOTHING, pen(color, 1), self._ui.look.px(4))
        painter.setFont(self._ui.look.font("caption"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key_words(self._keys))
