"""*Delen*: what goes along in the file of a deck, and where it comes (ux.md 3.12)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.cards.file_names import file_name
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.dialogs import Dialog


class ShareDialog(Dialog):
    """Says what goes along before it asks where."""

    def __init__(
        self, ui: Ui, model: ShareModel, parent: QWidget, files: CardFilesAsked | None = None
    ) -> None:
        super().__init__(ui, parent, ui.say("Set delen"))
        self._ui, self._model, self._files = ui, model, files or CardFilesAsked()
        model.setParent(self)
        self._number = words(ui)
        self._left_out, self._good, self._bad = (
            Notice(ui, "warn"),
            Notice(ui, "good"),
            Notice(ui, "danger"),
        )
        self._save = button(ui, ui.say("Bewaar als…"), "primary", icon="upload-simple")
        self._close = button(ui, ui.say("Annuleer"))
        self._lay()
        self._connect()
        self._show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self) -> None:
        ui = self._ui
        what = ui.say(
            "Zonder gebruik, tijd of naam van deze laptop. "
            "Het controlegetal laat schade zien, niet wie het maakte."
        )
        self.body.addLayout(
            down(
                words(ui, self._model.deck.title, "heading3"),
                self._number,
                words(ui, what, token="ink2"),
                self._left_out,
                self._good,
                self._bad,
                spacing="md",
            )
        )
        self.finish_with(self._close, self._save)

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._model.made.connect(self._on_made)
        self._model.failed.connect(self._on_failed)
        self._save.clicked.connect(self._ask_place)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self._model.stop)

    @Slot()
    def _show(self) -> None:
        ui, model = self._ui, self._model
        self._number.setText(
            ui.say("De kaarten worden bekeken.")
            if model.is_looking
            else ui.count("{number} kaart gaat mee.", "{number} kaarten gaan mee.", model.number)
        )
        self._save.setEnabled(model.can_write)
        self._tell_left_out()

    def _tell_left_out(self) -> None:
        number = self._model.left_out
        text = self._ui.count(
            "{number} kaart blijft hier: daarop staat nog een punt open. Beslis dat eerst.",
            "{number} kaarten blijven hier: daarop staat nog een punt open. Beslis dat eerst.",
            number,
        )
        if number and self._left_out.text() != text:
            self._left_out.tell(text)

    @Slot()
    def _ask_place(self) -> None:
        self._good.clear()
        self._bad.clear()
        name = file_name(self._model.deck.title, self._ui.say("kaarten"))
        path = self._files.choose_deck_file(self._ui, self, name)
        if path is not None:
            self._model.write(path)

    @Slot(object)
    def _on_made(self, path: Path) -> None:
        self._good.tell(self._ui.say("Gemaakt: {file}", file=path.name))
        self._close.setText(self._ui.say("Sluit"))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._bad.tell(errors.sentence(self._ui, error))
