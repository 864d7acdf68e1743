"""Icons of the Phosphor set, loaded at the first use: the first window does not wait for them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon


def icon(name: str, color: QColor, disabled: QColor) -> QIcon:
    """Give an icon by its Phosphor name, such as `push-pin` or `lock-simple-fill`."""
    import qtawesome  # noqa: PLC0415 - its fonts take a while to load

    found: QIcon = qtawesome.icon(f"ph.{name}", color=color, color_disabled=disabled)
    return found
