"""A widget whose pieces go on at the next line."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui


def flowing(ui: Ui, *, spacing: int) -> tuple[QWidget, FlowLayout]:
    """Give the widget and the layout to fill; the distance is in px at 100 %."""
    made = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made, FlowLayout(made, spacing=ui.look.px(spacing))
