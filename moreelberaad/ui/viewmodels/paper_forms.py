"""Which files are made of a paper: chosen once, for every paper in this window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from moreelberaad.bootstrap import FORMATS
from moreelberaad.ui.viewmodels.paper_order import ForOthers, Kind
from moreelberaad.ui.viewmodels.yearly import FIGURES

_USUAL = "pdf"


class PaperForms(QObject):
    """The endings of the files; there is always at least one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[str, ...] = (_USUAL,)

    def there_are_for(self, kind: Kind | None) -> tuple[str, ...]:
        """Give the endings that a paper can have."""
        return (*FORMATS, FIGURES) if kind is ForOthers.YEARLY else FORMATS

    def chosen_for(self, kind: Kind | None) -> tuple[str, ...]:
        """Give the endings that are made of a paper, in the order of the list."""
        chosen = tuple(each for each in self.there_are_for(kind) if each in self._chosen)
        return chosen or (_USUAL,)

    def choose(self, forms: Sequence[str]) -> None:
        """Make these from now on; without any nothing changes."""
        self._chosen = tuple(forms) or self._chosen
        self.changed.emit()
