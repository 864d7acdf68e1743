"""What a screen reader has no name for."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

_ROLE = QAccessible.Role
_NAMED = {
    _ROLE.EditableText,
    _ROLE.Button,
    _ROLE.ButtonMenu,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.ComboBox,
    _ROLE.Table,
    _ROLE.List,
    _ROLE.ListItem,
    _ROLE.Tree,
    _ROLE.Slider,
    _ROLE.SpinBox,
    _ROLE.PageTab,
    _ROLE.MenuItem,
    _ROLE.Graphic,
}
_CLOSED = (_ROLE.Table, _ROLE.ComboBox, _ROLE.SpinBox)
"""Their parts are said with the whole."""


def nameless(root: QWidget) -> list[str]:
    """Give the role and class of every visible control that has no name."""
    found, waiting = [], [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        each = waiting.pop()
        if each is None or not each.isValid() or each.state().invisible:
            continue
        is_named = bool(each.text(QAccessible.Text.Name).strip())
        if each.role() in _NAMED and not is_named and not _is_ornament(each):
            found.append(_said(each))
        if each.role() not in _CLOSED:
            waiting += [each.child(number) for number in range(each.childCount())]
    return found


def _is_ornament(each: QAccessibleInterface) -> bool:
    """Tell a picture beside words, which say it already; what is painted by hand is none."""
    return each.role() is _ROLE.Graphic and type(each.object()) is QLabel


def _said(each: QAccessibleInterface) -> str:
    widget = each.object()
    kind = widget.metaObject().className() if widget else ""
    return f"{each.role().name} {kind} {widget.objectName() if widget else ''}".strip()
