"""The ways back from before the door: to a backup, or out of a damaged vault."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from moreelberaad.bootstrap import App, Contents, KeptBackup, Restored, Salvaged
from moreelberaad.domain.errors import MoreelberaadError, VaultDamaged
from moreelberaad.i18n import Language
from moreelberaad.salvage_words import lines_of
from moreelberaad.ui.support.jobs import Jobs

T = TypeVar("T")


class WaysBack(QObject):
    """Works beside the window on the vault at one path; it is closed meanwhile."""

    looked = Signal(str)
    """What a backup holds, in words."""
    made = Signal(object, str)
    """Where the new vault is, and what is to be said of it."""
    failed = Signal(object)

    def __init__(self, app: App, path: Path, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._path, self._language = app, path, language
        self._jobs = Jobs(self)

    @property
    def backups(self) -> tuple[KeptBackup, ...]:
        """Give the backups of this vault, the newest first; none where they cannot be read."""
        try:
            return self._app.backups_of(self._path)
        except MoreelberaadError:
            return ()

    def name_of(self, backup: KeptBackup) -> str:
        """Name a backup by its day."""
        day = self._language.day(backup.day)
        say = self._language.say
        return say("{day}, vóór een grote stap", day=day) if backup.before_risk else day

    def look(self, backup: KeptBackup, secret: str) -> None:
        """Count what a backup holds; `looked` follows."""
        self._run(partial(self._app.look_into, backup.path, secret), self._tell_contents)

    def restore(self, backup: KeptBackup, secret: str) -> None:
        """Put a copy of it beside the vault; `made` follows."""
        self._run(partial(self._app.restore, backup.path, self._path, secret), self._tell_restored)

    def salvage(self, secret: str) -> None:
        """Save what can be read, by the keys of a backup where its own are damaged."""
        self._run(partial(self._salvaged, secret, self.backups[:1]), self._tell_salvaged)

    @property
    def busy(self) -> bool:
        """Tell whether something is at work that ends by itself."""
        return self._jobs.busy

    def wait(self) -> None:
        """Return when all work is done and told."""
        self._jobs.wait()

    def _salvaged(self, secret: str, lent: tuple[KeptBackup, ...]) -> Salvaged:
        try:
            return self._app.salvage(self._path, secret)
        except VaultDamaged:
            if not lent:
                raise
            return self._app.salvage(self._path, secret, keys_from=lent[0].path)

    def _tell_contents(self, held: Contents) -> None:
        say = self._language.say
        told = say(
            "Beraden: {sessions}, waarvan open: {open}. Kaarten: {cards}. Lessen: {lessons}.",
            sessions=held.sessions,
            open=held.open,
            cards=held.cards,
            lessons=held.lessons,
        )
        self.looked.emit(told)

    def _tell_restored(self, done: Restored) -> None:
        say = self._language.say
        told = say("De reservekopie staat naast je kluis, als {name}.", name=done.path.name)
        if not done.knew_erasures:
            doubt = say("Je kluis ging niet open: wat daarin gewist was, kan nu terug zijn.")
            told = f"{told} {doubt}"
        self.made.emit(done.path, told)

    def _tell_salvaged(self, done: Salvaged) -> None:
        told = self._language.say("Gered in een nieuwe kluis: {name}.", name=done.path.name)
        lines = lines_of(self._language, done.whole, done.lost)
        self.made.emit(done.path, "\n".join((told, *lines)))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if not self._jobs.busy:
            self._jobs.run(work, done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self.failed.emit(error)
