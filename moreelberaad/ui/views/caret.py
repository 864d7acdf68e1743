"""Where someone was typing, so that unlocking leads back there (ux.md 3.14)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from moreelberaad.ui.fields.editor import Editor


@dataclass(frozen=True, slots=True, kw_only=True)
class Caret:
    """A place in an answer; it holds no words."""

    field: str
    control: int
    position: int = 0
    tail: str = ""
    """Spaces and line ends behind the last word, which no answer keeps."""


def caret_at(page: QWidget, focus: QWidget | None) -> Caret | None:
    """Tell in which answer of a page the focus is."""
    editor = _answer_around(page, focus)
    if editor is None:
        return None
    for number, control in enumerate(editor.controls()):
        if focus and (focus is control or control.isAncestorOf(focus)):
            return Caret(
                field=editor.objectName(),
                control=number,
                position=_position(control),
                tail=_tail(control),
            )
    return None


def put_back(page: QWidget, caret: Caret) -> None:
    """Give the focus to the same place, as far as it is still there."""
    control = control_of(page, caret)
    if control is not None:
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        _type_again(control, caret.tail)
        _move(control, caret.position)


def as_it_is_now(page: QWidget, caret: Caret | None) -> Caret | None:
    """Count again where the caret is in a place that the focus has left since."""
    control = control_of(page, caret) if caret else None
    if caret is None or control is None:
        return caret
    return replace(caret, position=_position(control), tail=_tail(control))


def control_of(page: QWidget, caret: Caret) -> QWidget | None:
    """Give what took the keyboard, if it is on show."""
    for editor in page.findChildren(Editor, caret.field):
        controls = editor.controls()
        if caret.control < len(controls) and controls[caret.control].isVisible():
            return controls[caret.control]
    return None


def _position(control: QWidget) -> int:
    """Count the characters before the caret; none where nothing is typed."""
    match control:
        case QPlainTextEdit():
            return control.textCursor().position()
        case QLineEdit():
            return control.cursorPosition()
        case _:
            return 0


def _tail(control: QWidget) -> str:
    """Give what stands behind the last word."""
    text = _text(control)
    return text[len(text.rstrip()) :]


def _text(control: QWidget) -> str:
    match control:
        case QPlainTextEdit():
            return control.toPlainText()
        case QLineEdit():
            return control.text()
        case _:
            return ""


def _type_again(control: QWidget, tail: str) -> None:
    """Let somebody go on behind the space that was typed last."""
    if not tail or _text(control).endswith(tail):
        return
    match control:
        case QPlainTextEdit():
            control.moveCursor(QTextCursor.MoveOperation.End)
            control.insertPlainText(tail)
        case QLineEdit():
            control.setText(control.text() + tail)
        case _:
            pass


def _move(control: QWidget, position: int) -> None:
    """Put the caret behind so many characters, or at the end when fewer are left."""
    match control:
        case QPlainTextEdit():
            cursor = control.textCursor()
            cursor.setPosition(min(position, control.document().characterCount() - 1))
            control.setTextCursor(cursor)
        case QLineEdit():
            control.setCursorPosition(position)
        case _:
            pass


def _answer_around(page: QWidget, widget: QWidget | None) -> Editor | None:
    """Give the named editor that holds a widget; those inside rows have no name."""
    while widget is not None and widget is not page:
        if isinstance(widget, Editor) and widget.objectName():
            return widget
        widget = widget.parentWidget()
    return None
