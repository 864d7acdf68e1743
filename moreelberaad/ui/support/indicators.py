"""The box of a check box and the ring of a radio button, in the colours of the theme."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from moreelberaad.ui.support.look import Look
from moreelberaad.ui.support.painting import dashed, paint_box, paint_tick
from moreelberaad.ui.support.tokens import load

INDICATOR = 20
"""Px at 100 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """The condition of a button that can be on."""

    on: bool
    enabled: bool = True


def paint_radio(painter: QPainter, rect: QRectF, look: Look, condition: Condition) -> None:
    """Draw the ring of a radio button, with a dot when it is on."""
    paint_box(painter, rect, _ground(look, condition), _border(look, condition), rect.width())
    if condition.on:
        inset = rect.width() * 0.25
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(look, condition))
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))


def paint_check(painter: QPainter, rect: QRectF, look: Look, condition: Condition) -> None:
    """Draw the box of a check box, with a tick when it is on."""
    fill = _ink(look, condition) if condition.on else _ground(look, condition)
    paint_box(painter, rect, fill, _border(look, condition), look.px(load().radius["tick"]))
    if condition.on:
        inset = rect.width() * 0.1
        tick = rect.adjusted(inset, inset, -inset, -inset)
        paint_tick(painter, tick, look.color("on_accent"))


def _border(look: Look, condition: Condition) -> QPen:
    if not condition.enabled:
        return dashed(look.color("line_strong"))
    token = "accent" if condition.on else "line_strong"
    return QPen(look.color(token), look.px(2 if condition.on else 1.5))


def _ground(look: Look, condition: Condition) -> QColor:
    return look.color("raised" if condition.enabled else "surface")


def _ink(look: Look, condition: Condition) -> QColor:
    return look.color("accent" if condition.enabled else "disabled")
