"""One field of a step as a row: its label, kind and class, and whether it may be on screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.painting import NOTHING, paint_box, pen
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.viewmodels.methods.items import FieldItem
from moreelberaad.ui.views.preparing.methods.kind_words import class_words, kind_words
from moreelberaad.ui.views.preparing.methods.row_keys import drops, enters, pushed_by
from moreelberaad.ui.views.run import wrapping

_KIND, _CLASS, _GAP, _LEAST, _CHIP = 96, 146, 8, 37, 24
"""Px at 100 %: what kind and class take, between them, the height of a row and of a chip."""
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class FieldButton(QAbstractButton):
    """Opens the details; Alt with an arrow moves the field, Del takes it away."""

    pushed = Signal(int)
    dropped = Signal()

    def __init__(self, ui: Ui, item: FieldItem) -> None:
        super().__init__()
        self._ui, self._item = ui, item
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_item(item)
        ui.look.changed.connect(self.updateGeometry)

    def show_item(self, item: FieldItem) -> None:
        """Show the field as it is now."""
        self._item = item
        self.setAccessibleName(said(self._ui, item))
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if places := pushed_by(event):
            self.pushed.emit(places)
        elif drops(event):
            self.dropped.emit()
        elif enters(event):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(300), self._ui.look.px(_LEAST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._ui.look.px(120), self._ui.look.px(_LEAST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        look = self._ui.look
        room = max(look.px(60), self._label_width(width))
        label = wrapping.height_of(self._label(), look.font("body"), room)
        beside = 0 if self._fits(width) else look.px(_CHIP + _GAP)
        return max(look.px(_LEAST), label + beside + look.px(12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._ui.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), look.color("sunken"))
        label = QRect(look.px(2), 0, self._label_width(self.width()), self.height())
        area = self.rect()
        if not self._fits(self.width()):
            label.setHeight(self.height() - look.px(_CHIP + _GAP))
            area.setTop(label.bottom())
        painter.setPen(look.color("ink"))
        role = "body_strong" if self.isChecked() else "body"
        wrapping.draw(painter, label, self._label(), look.font(role))
        self._paint_kind(painter, area)
        self._paint_class(painter, area)
        painter.end()

    def _paint_kind(self, painter: QPainter, area: QRect) -> None:
        look = self._ui.look
        left = area.right() - look.px(_KIND + _CLASS) if self._fits(self.width()) else look.px(2)
        spot = QRect(left, area.top(), look.px(_KIND - _GAP), area.height())
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink2"))
        painter.drawText(spot, _WRAPPED, kind_words(self._ui, self._item.kind))

    def _paint_class(self, painter: QPainter, area: QRect) -> None:
        look = self._ui.look
        letter, meaning = class_words(self._ui, self._item.keep)
        bold, plain = look.font("label"), look.font("caption")
        before = QFontMetrics(bold).horizontalAdvance(letter)
        wide = before + QFontMetrics(plain).horizontalAdvance(meaning) + look.px(24)
        left = area.right() - look.px(_CLASS) if self._fits(self.width()) else look.px(_KIND)
        chip = QRect(left, area.center().y() - look.px(_CHIP) // 2, wide, look.px(_CHIP))
        border = pen(look.color("line_strong"), 1)
        paint_box(painter, QRectF(chip), NOTHING, border, look.px(_CHIP / 2))
        painter.setPen(look.color("ink"))
        painter.setFont(bold)
        words = chip.adjusted(look.px(9), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, letter)
        painter.setFont(plain)
        words.adjust(before + look.px(6), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, meaning)

    def _fits(self, width: int) -> bool:
        """Tell whether kind and class have room behind the label."""
        return width >= self._ui.look.px(_KIND + _CLASS + 120)

    def _label_width(self, width: int) -> int:
        behind = self._ui.look.px(_KIND + _CLASS + _GAP) if self._fits(width) else 0
        return width - behind - self._ui.look.px(4)

    def _label(self) -> str:
        return self._item.label or self._ui.say("(nog zonder naam)")


class FieldRow(QWidget):
    """The button, and behind it the tick for the screen."""

    audience_asked = Signal(bool)

    def __init__(self, ui: Ui, item: FieldItem, *, locked: bool) -> None:
        super().__init__()
        self._ui = ui
        self.button = FieldButton(ui, item)
        self.tick = QToolButton()
        self.tick.setCheckable(True)
        self.tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tick.setEnabled(not locked)
        self.tick.clicked.connect(self.audience_asked)
        row = across(self.button, self.tick, spacing="xs")
        row.setStretch(0, 1)
        self.setLayout(row)
        self.show_item(item)

    def show_item(self, item: FieldItem) -> None:
        """Show the field as it is now."""
        say = self._ui.say
        self.button.show_item(item)
        icon = "projector-screen" if item.audience else "eye-slash"
        wear_icon(self.tick, self._ui.look, icon, token="ink2")
        self.tick.setChecked(item.audience)
        self.tick.setAccessibleName(say("{field}: mag op het scherm", field=item.label))
        self.tick.setToolTip(  # never the label: a tooltip would read signs in it as mark-up
            say("Mag op het scherm") if item.audience else say("Komt niet op het scherm")
        )


def said(ui: Ui, item: FieldItem) -> str:
    """Say a field with what its row shows."""
    return ui.say(
        "{field}: {kind}, {kept}, {screen}",
        field=item.label,
        kind=kind_words(ui, item.kind),
        kept=class_words(ui, item.keep)[1],
        screen=ui.say("mag op het scherm") if item.audience else ui.say("niet op het scherm"),
    )
