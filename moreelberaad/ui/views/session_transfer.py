"""What goes on between Start, the dialogs of a session's hand-over, and its file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from moreelberaad.application.commands import Change
from moreelberaad.application.session_handovers import Handed
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.handing_session_over import Taken
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.session_hand_over import SessionHandOver
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog, tell
from moreelberaad.ui.views.file_passphrase import FilePassphraseDialog
from moreelberaad.ui.views.preparing.series_transfer import Files
from moreelberaad.ui.views.session_transfer_dialogs import (
    EntryDialog,
    OwnerDialog,
    chosen_file,
    chosen_place,
    hand_over_dialog,
    words_of_made,
)

FILES = Files(place=chosen_place, file=chosen_file)
Then = Callable[[Path], None]


def offer_rescue(  # noqa: PLR0913, PLR0917 - a test gives its own files
    ui: Ui,
    parent: QWidget,
    app: App,
    session: Session,
    then: Then | None = None,
    files: Files = FILES,
) -> FilePassphraseDialog:
    """Write a session that is only in memory to a file elsewhere; `then` hears where it is.

    The vault is neither read nor written: it may be full, and its passphrase is not asked.
    """
    return _ask_file(ui, parent, app, (session, Review()), files, then, stays=False)


def _ask_file(  # noqa: PLR0913, PLR0917 - what, where, and what follows
    ui: Ui,
    parent: QWidget,
    app: App,
    what: tuple[Session, Review],
    files: Files,
    then: Then | None,
    *,
    stays: bool,
) -> FilePassphraseDialog:
    dialog = hand_over_dialog(ui, parent, stays=stays)
    model = SessionHandOver(app, ui.language, parent)
    dialog.destroyed.connect(model.deleteLater)

    def write(passphrase: str) -> None:
        path = files.place(ui, dialog)
        if path is None:
            dialog.wait_no_more()
            return
        model.write(*what, path, passphrase, on_written, on_failure)

    def on_written(path: Path) -> None:
        if isValid(dialog):
            dialog.accept()
        title = ui.say("Het bestand is gemaakt")
        tell(ui, parent, title=title, text=words_of_made(ui, path, stays=stays))
        if then:
            then(path)

    def on_failure(text: str) -> None:
        if isValid(dialog):
            dialog.refuse(text)

    dialog.chosen.connect(write)
    dialog.open()
    return dialog


class SessionTransfer(QObject):
    """Hands a session of the vault over, and takes one over; `changed` when one came or went."""

    changed = Signal()

    def __init__(
        self, ui: Ui, app: App, bench: Workbench, page: QWidget, files: Files = FILES
    ) -> None:
        super().__init__(page)
        self._ui, self._app, self._bench = ui, app, bench
        self._page, self._files = page, files
        self._model = SessionHandOver(app, ui.language, self)

    @Slot(object)
    def hand_over(self, session: SessionId) -> None:
        """Ask the passphrase of the vault, then one for the file and its place."""
        owner = OwnerDialog(self._ui, self._page, self._bench)
        owner.accepted.connect(partial(self._ask_file, session))
        owner.open()

    @Slot()
    def take_over(self) -> None:
        """Ask a file and its passphrase, and keep what it holds."""
        ui, say = self._ui, self._ui.say
        path = self._files.file(ui, self._page)
        if path is None:
            return
        dialog = EntryDialog(
            ui,
            self._page,
            say("Neem een beraad over"),
            say("Bestand: {file}", file=path.name),
            say("Wachtzin van dit bestand"),
            say("Neem over"),
        )
        dialog.tried.connect(partial(self._read, dialog, path))
        dialog.open()

    def _ask_file(self, session: SessionId) -> None:
        try:
            what = (self._bench.sessions.get(session), self._bench.reviews.get(session))
        except MoreelberaadError as error:
            self._tell_failed(error)
            return
        _ask_file(self._ui, self._page, self._app, what, self._files, None, stays=True)

    def _read(self, dialog: EntryDialog, path: Path) -> None:
        no = partial(_refuse, dialog)
        self._model.read(path, dialog.entry.secret, partial(self._on_read, dialog), no)

    def _on_read(self, dialog: EntryDialog, what: Handed) -> None:
        if not isValid(dialog):  # it was closed: then nothing is kept
            return
        taken = self._model.take(self._bench, what, partial(_refuse, dialog))
        if taken:
            dialog.accept()
            self.changed.emit()
            self._tell_taken(taken)

    def _tell_taken(self, taken: Taken) -> None:
        say = self._ui.say
        if not taken.change:
            text = say("Dit beraad staat er al. Er is niets veranderd.")
            tell(self._ui, self._page, title=say("Het staat er al"), text=text)
            return
        text = say("Het beraad staat nu in je kluis.")
        if taken.is_beside:
            text = say("Je had dit beraad al, maar anders. Het staat er nu naast.")
        dialog = Dialog(self._ui, self._page, say("Overgenomen"))
        dialog.body.addWidget(words(self._ui, text, token="ink2"))
        undo = button(self._ui, say("Maak ongedaan"))
        undo.clicked.connect(partial(self._take_back, dialog, taken.change))
        close = button(self._ui, say("Sluit"), "primary")
        close.clicked.connect(dialog.accept)
        dialog.finish_with(undo, close)
        dialog.open()
        close.setFocus()

    def _take_back(self, dialog: Dialog, change: Change) -> None:
        dialog.accept()
        try:
            if change.undo:
                self._bench.bus.execute(change.undo)
        except MoreelberaadError as error:
            self._tell_failed(error)
        self.changed.emit()

    def _tell_failed(self, error: MoreelberaadError) -> None:
        title = self._ui.say("Dit lukte niet")
        tell(self._ui, self._page, title=title, text=errors.sentence(self._ui, error))


def _refuse(dialog: EntryDialog, text: str) -> None:
    if isValid(dialog):
        dialog.refuse(text)
