"""What a window shows too faintly to read, or only in part (WCAG 2.2: 1.4.3, 1.4.4, 1.4.10)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from moreelberaad.ui.support.fitting_box import FittingBox
from tests.ui.support.test_tokens import contrast

_FAINT = 4.5
_FINE = 2
"""Dots of the picture per px, so that letters are drawn in their full colour."""
_FEW = 6
"""Dots of a colour below which it is only the edge of a letter."""
_MOST = 0.8
"""The part of a control that has to be seen before it is looked at."""
_SLACK = 1
"""Px that words may be wider than their place: Qt rounds."""


def faint(window: QWidget) -> list[str]:
    """Give what can be read and differs too little from its ground, with how much that is."""
    picture = _picture(window)
    found = []
    for name, place in _texts(window):
        ratio = _contrast(picture, place)
        if ratio is not None and ratio < _FAINT:
            found.append(f"{name}: {ratio:.1f}")
    return found


def clipped(window: QWidget) -> list[str]:
    """Give the words that do not fit where they stand."""
    return [
        _told(each)
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.window() is window and not _fits(each)
    ]


def _fits(each: QWidget) -> bool:
    match each:
        case QLabel() if each.text() and each.pixmap().isNull():
            return _label_fits(each)
        case QAbstractButton() if each.text():
            least = each.minimumSizeHint().width()
            return each.width() >= (least if least > 0 else each.sizeHint().width()) - _SLACK
        case FittingBox():
            return True  # ends in a sign, and tells the whole when pointed at
        case QComboBox():
            words = each.fontMetrics().horizontalAdvance(each.currentText())
            return words <= _room_in(each) + _SLACK or each.isEditable()
        case _:
            return True


def _room_in(combo: QComboBox) -> int:
    """Give the px that a list has for words, beside its arrow."""
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    return (
        combo.style()
        .subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        .width()
    )


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        longest = max(
            (label.fontMetrics().horizontalAdvance(word) for word in label.text().split()),
            default=0,
        )
        needed = label.heightForWidth(label.width())
        if label.fontMetrics().horizontalAdvance(label.text()) <= room.width():
            needed = label.fontMetrics().tightBoundingRect(label.text()).height()
        return needed <= label.height() + _SLACK and longest <= room.width() + _SLACK
    lines = label.text().splitlines()
    widest = max((label.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
    return widest <= room.width() + _SLACK


def _picture(window: QWidget) -> QImage:
    picture = QImage(window.size() * _FINE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_FINE)
    picture.fill(Qt.GlobalColor.white)
    window.render(picture, QPoint(), QRegion())
    return picture


def _texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Give every piece of text on show, with where it is seen in the window."""
    for each in window.findChildren(QWidget):
        if not each.isVisible() or not each.isEnabled() or each.window() is not window:
            continue
        seen = each.visibleRegion().boundingRect()
        if seen.height() < each.height() * _MOST or seen.width() < each.width() * _MOST:
            continue  # the rest is scrolled away
        if _is_covered(each, window):
            continue
        match each:
            case QLabel() if each.text() and each.pixmap().isNull():
                yield _told(each), _placed(each, seen & each.contentsRect(), window)
            case QAbstractButton() | QComboBox() if _words_of(each):
                yield _told(each), _placed(each, seen.adjusted(4, 4, -4, -4), window)
            case QLineEdit() if each.text().strip() or each.placeholderText():
                yield _told(each), _placed(each, seen.adjusted(4, 4, -4, -4), window)
            case QPlainTextEdit() if each.toPlainText() or each.placeholderText():
                yield _told(each), _placed(each, seen.adjusted(4, 4, -4, -4), window)
            case QAbstractItemView():
                yield from _lines(each, window)
            case _:
                pass


def _is_covered(each: QWidget, window: QWidget) -> bool:
    """Tell whether something lies over it, such as a drawer."""
    inside = each.rect().adjusted(1, 1, -1, -1)
    points = (inside.center(), inside.topLeft(), inside.topRight(), inside.bottomRight())
    there = (window.childAt(each.mapTo(window, point)) for point in points)
    return any(one is not None and not _is_of(one, each) for one in there)


def _is_of(one: QWidget, other: QWidget) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)


def _lines(view: QAbstractItemView, window: QWidget) -> Iterator[tuple[str, QRect]]:
    model, port = view.model(), view.viewport()
    for row in range(model.rowCount() if model else 0):
        index = model.index(row, 0)
        whole = view.visualRect(index)
        seen = whole & port.visibleRegion().boundingRect()
        words = str(index.data() or "")
        if (
            words
            and seen.height() >= whole.height() * _MOST
            and index.flags() & Qt.ItemFlag.ItemIsEnabled
        ):
            yield f"{type(view).__name__} ‘{words[:40]}’", _placed(port, seen, window)


def _placed(each: QWidget, place: QRect, window: QWidget) -> QRect:
    return place.translated(each.mapTo(window, QPoint()))


def _contrast(picture: QImage, place: QRect) -> float | None:
    """Give the contrast of what differs most from the ground; none of an empty place."""
    dots = QRect(place.topLeft() * _FINE, place.size() * _FINE) & picture.rect()
    if dots.width() < _FINE or dots.height() < _FINE:
        return None
    part = picture.copy(dots)
    counted = Counter(memoryview(part.constBits()).cast("I"))
    ground = counted.most_common(1)[0][0]
    inks = [color for color, number in counted.items() if number >= _FEW and color != ground]
    if not inks:
        return None
    return max(contrast(_hex(color), _hex(ground)) for color in inks)


def _hex(color: int) -> str:
    return f"#{color & 0xFFFFFF:06x}"


def _words_of(each: QWidget) -> str:
    return str(each.property("text") or each.property("currentText") or "")


def _told(each: QWidget) -> str:
    words = _words_of(each) or each.accessibleName()
    return f"{type(each).__name__} ‘{words[:40]}’"
