"""Which documents are out already with older words than those that stand here now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.sharing import Shared
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.views.layouts import bare


class Outdated(QWidget):
    """A notice per document and month; nothing while every document is up to date."""

    def __init__(self, ui: Ui, model: CorrectingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._notice = Notice(ui, "warn")
        self._told = ""
        bare(self, down(self._notice))
        self.refresh()

    def refresh(self) -> None:
        """Name what is outdated now; what was told already is not told again."""
        told = " ".join(dict.fromkeys(self._sentence(each) for each in self._model.outdated))
        if told == self._told:
            return
        self._told = told
        if told:
            self._notice.tell(told)
        else:
            self._notice.clear()

    def _sentence(self, shared: Shared) -> str:
        return self._ui.say(
            "{document}, {month}: er is een nieuwere versie.",
            document=self._ui.say(wording.DOCUMENTS[shared.document]),
            month=self._ui.language.month(shared.month),
        )
