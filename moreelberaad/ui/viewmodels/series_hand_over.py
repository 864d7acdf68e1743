"""Handing a series over and taking one over: the slow part beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from moreelberaad.application.handovers import HandOver
from moreelberaad.application.proofs import names_someone
from moreelberaad.domain.errors import (
    InputRejected,
    MoreelberaadError,
    NotAVault,
    VaultDamaged,
    VaultNotFound,
    VaultTooNew,
    WrongPassphrase,
)
from moreelberaad.domain.values import Prose
from moreelberaad.handing_over import (
    SUFFIX,
    read_hand_over,
    take_over,
    to_hand_over,
    write_hand_over,
)
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.series import SeriesModel
from moreelberaad.wording import error_text

Failed = Callable[[str], None]


class HandOverModel(QObject):
    """Makes and reads the one file between two vaults."""

    def __init__(self, series: SeriesModel, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._series, self._language = series, language
        self._jobs = Jobs(self)

    @property
    def what(self) -> HandOver:
        """Give what the chosen series would hand over."""
        chosen = self._series.chosen
        return to_hand_over(self._series.bench, chosen.label) if chosen else HandOver()

    def has_traces(self, what: HandOver) -> bool:
        """Tell whether words in it surely lead to a person."""
        recogniser = self._series.app.recogniser
        return any(names_someone(text, recogniser) for text in what.texts())

    def write(
        self, what: HandOver, path: Path, passphrase: str, done: Callable[[Path], None], no: Failed
    ) -> None:
        """Write the file; its ending comes behind the name where it lacks."""
        path = path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
        work = partial(write_hand_over, self._series.app.world, what, path, passphrase)
        self._jobs.run(work, lambda _: done(path), self._telling(no))

    def read(
        self, path: Path, passphrase: str, done: Callable[[HandOver], None], no: Failed
    ) -> None:
        """Read the file of a colleague."""
        methods = self._series.app.templates.all()
        work = partial(read_hand_over, self._series.app.world, methods, path, passphrase)
        self._jobs.run(work, done, self._telling(no))

    def take_over(self, what: HandOver, label: Prose, no: Failed) -> bool:
        """Keep what was read under this label; tells whether it is there."""
        try:
            change = take_over(self._series.bench, what, label, self._language.code)
        except MoreelberaadError as error:
            no(self.sentence(error))
            return False
        name = self._language.say("reeks overgenomen")
        self._series.remember(change, name, label.on_one_line())
        return True

    def wait(self) -> None:
        """Return when all work is done and told."""
        self._jobs.wait()

    def sentence(self, error: MoreelberaadError) -> str:
        """Say why it did not work, in words about this file."""
        say = self._language.say
        match error:
            case NotAVault():
                return say("Dit bestand is geen overdracht van een reeks.")
            case InputRejected():
                return say("Deze overdracht staat al in deze reeks.")
            case _:
                return sentence_of_file(self._language, error)

    def _telling(self, no: Failed) -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            if not isinstance(error, MoreelberaadError):
                raise error
            no(self.sentence(error))

        return tell


def sentence_of_file(language: Language, error: MoreelberaadError) -> str:
    """Say what is the matter with the file of a hand-over, whatever it holds."""
    match error:
        case WrongPassphrase():
            return language.say("Dit is niet de wachtzin van deze overdracht.")
        case VaultDamaged():
            return language.say("Deze overdracht is beschadigd. Vraag je collega om een nieuwe.")
        case VaultTooNew():
            return language.say(
                "Deze overdracht is met een nieuwere versie gemaakt. Werk de app bij."
            )
        case VaultNotFound():
            return language.say("Dit bestand is er niet meer.")
        case _:
            return error_text(language, error.code, error.params)
