"""Handing a session over and taking one over: the slow part beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from moreelberaad.application.session_handovers import Handed
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import InputRejected, MoreelberaadError, NotAVault
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.handing_session_over import (
    SUFFIX,
    Taken,
    read_session,
    take_session_over,
    write_session,
)
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.series_hand_over import Failed, sentence_of_file


class SessionHandOver(QObject):
    """Makes and reads the one file between two vaults."""

    def __init__(self, app: App, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._language = app, language
        self._jobs = Jobs(self)

    def write(  # noqa: PLR0913, PLR0917 - what, where, and what follows
        self,
        session: Session,
        review: Review,
        path: Path,
        passphrase: str,
        done: Callable[[Path], None],
        no: Failed,
    ) -> None:
        """Write the file; its ending comes behind the name where it lacks."""
        path = path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
        work = partial(write_session, self._app.world, session, review, path, passphrase)
        self._jobs.run(work, lambda _: done(path), self._telling(no))

    def read(
        self, path: Path, passphrase: str, done: Callable[[Handed], None], no: Failed
    ) -> None:
        """Read the file of a colleague."""
        work = partial(read_session, self._app.world, path, passphrase)
        self._jobs.run(work, done, self._telling(no))

    def take(self, bench: Workbench, what: Handed, no: Failed) -> Taken | None:
        """Keep what was read; tells where it came, or why it did not."""
        try:
            return take_session_over(bench, what)
        except MoreelberaadError as error:
            no(self.sentence(error))
            return None

    def wait(self) -> None:
        """Return when all work is done and told."""
        self._jobs.wait()

    def sentence(self, error: MoreelberaadError) -> str:
        """Say why it did not work, in words about this file."""
        say = self._language.say
        match error:
            case NotAVault():
                return say("Dit bestand is geen overdracht van een beraad.")
            case InputRejected():
                return say("Er staat iets in deze overdracht dat niet klopt. Er is niets bewaard.")
            case _:
                return sentence_of_file(self._language, error)

    def _telling(self, no: Failed) -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            if not isinstance(error, MoreelberaadError):
                raise error
            no(self.sentence(error))

        return tell
