"""What can be chosen in a field: a shared list, or choices of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field
from moreelberaad.ui.viewmodels.methods.items import SharedSet
from moreelberaad.ui.views.preparing.methods.choosers import OWN, Chooser, set_names
from moreelberaad.ui.views.preparing.methods.text_boxes import MethodText


class OptionBoxes(QWidget):
    """A drop-down, and below it one choice on each line where the choices are one's own."""

    def __init__(
        self,
        ui: Ui,
        shared: Sequence[SharedSet],
        options: str | tuple[str, ...],
        tell: Callable[[object], None],
    ) -> None:
        super().__init__()
        self._tell = tell
        named = options if isinstance(options, str) else OWN
        names = set_names(shared, ui.say("Eigen keuzes"))
        chooser = Chooser(ui, named, names, self._on_chosen)
        self._lines = MethodText(ui, lines=3)
        self._lines.show_text("" if isinstance(options, str) else "\n".join(options))
        self._lines.edited.connect(self._on_edited)
        self._own = field(ui, ui.say("Eigen keuzes, een op elke regel"), self._lines)
        self._own.setHidden(bool(named))
        self.setLayout(down(field(ui, ui.say("Keuzes"), chooser), self._own))

    def _on_chosen(self, name: str) -> None:
        self._own.setHidden(name != OWN)
        if name == OWN:
            self._on_edited(self._lines.toPlainText())
        else:
            self._tell(name)

    def _on_edited(self, text: str) -> None:
        self._tell(tuple(line.strip() for line in text.splitlines() if line.strip()))
