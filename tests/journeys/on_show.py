"""Every word that a window gives to eyes and ears, also where one has to point or unfold."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

_PROPERTIES = (
    "text",
    "title",
    "toolTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
    "windowTitle",
    "plainText",
    "prefix",
    "suffix",
    "specialValueText",
)
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def texts_in(root: QWidget) -> set[str]:
    """Give all texts of a widget and of everything in it, what is folded away too."""
    each_widget = (root, *root.findChildren(QWidget))
    return {text for widget in each_widget for text in _texts_of(widget) if text}


def _texts_of(widget: QWidget) -> Iterator[str]:
    found = (widget.property(name) for name in _PROPERTIES)
    yield from (text for text in found if isinstance(text, str))
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    yield from _spoken(widget)
    if isinstance(widget, QAbstractItemView | QComboBox):
        yield from _lines(widget.model())
    if isinstance(widget, QLineEdit) and (completer := widget.completer()):
        yield from _lines(completer.model())


def _spoken(widget: QWidget) -> Iterator[str]:
    """Give what a screen reader says of a widget on show."""
    told = QAccessible.queryAccessibleInterface(widget) if widget.isVisible() else None
    if told is not None and told.isValid():
        yield from (told.text(kind) for kind in _SAID)


def _lines(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(model.rowCount(top)):
        for column in range(columns):
            found = (model.index(row, column, top).data(role) for role in _ROLES)
            yield from (text for text in found if isinstance(text, str))
