"""Cards from a file: read, planned again when a column or the deck changes, and taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.commands import Change
from moreelberaad.application.deck_import import Columns, DeckImports
from moreelberaad.card_files import read_card_file
from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.card_guessing import columns_of
from moreelberaad.domain.deck_import import DeckImport
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import CannotRead, MoreelberaadError
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.importing_decks import DeckChoice
from moreelberaad.ui.viewmodels.cards.importing_plans import Plans
from moreelberaad.ui.viewmodels.cards.importing_words import done_text, trouble_text

Read = Callable[[Path], CardFile]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What was taken in: for the timeline, the list, and the bar that says so."""

    change: Change
    deck: Deck
    cards: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    file: CardFile = field(repr=False)
    columns: Columns
    deck: Deck
    decks: Sequence[Deck]


class ImportModel(QObject):
    """One file on its way in; nothing changes in the vault before `carry_out`.

    `imported` gives an `Imported`. `trouble` is why a file could not be read, `refusal` why the
    last import did not go.
    """

    changed = Signal()
    opened = Signal()
    imported = Signal(object)

    def __init__(
        self,
        imports: DeckImports,
        language: Language,
        parent: QObject | None = None,
        *,
        read: Read = read_card_file,
    ) -> None:
        super().__init__(parent)
        self._imports, self._language, self._read = imports, language, read
        self._jobs = Jobs(self)
        self._plans = Plans(self._jobs, self)
        self._plans.changed.connect(self.changed)
        self._plans.failed.connect(self._on_failed)
        self._wanted: Path | None = None
        self.deck_choice = DeckChoice(imports)
        self.file: CardFile | None = None
        self.columns: Columns = ()
        self.name = self.trouble = self.refusal = ""
        self.is_reading = self.is_importing = False

    @property
    def plan(self) -> DeckImport | None:
        """Give what would happen, as far as it was looked at last."""
        return self._plans.plan

    @property
    def is_behind(self) -> bool:
        """Tell whether the plan is not of what is chosen now."""
        return self._plans.is_behind

    @property
    def progress(self) -> tuple[int, int] | None:
        """Give how many of how many rows were looked at, when that takes long."""
        return self._plans.progress

    @property
    def has_choosers(self) -> bool:
        """Tell whether the columns are anyone's to choose: a deck file says them itself."""
        return self.file is not None and self.file.kind is not FileKind.DECK

    @property
    def can_import(self) -> bool:
        """Tell whether the button does something."""
        if self.plan is None or self.plan.is_empty or self.is_behind or self.is_importing:
            return False
        return not self.deck_choice.problem

    def open(self, path: Path) -> None:
        """Read a file and look at what it would bring; what was open before is let go."""
        self.close()
        self._wanted, self.name, self.is_reading = path, path.name, True
        done, failed = partial(self._on_read, path), partial(self._on_unread, path)
        self._jobs.run(partial(self._look, path), done, failed)
        self.changed.emit()

    def close(self) -> None:
        """Let go of the file; nothing was changed."""
        self._plans.stop()
        self._wanted, self.file, self.columns = None, None, ()
        self.name = self.trouble = self.refusal = ""
        self.is_reading = False

    def choose_column(self, place: int, column: Column | None) -> None:
        """Let a column hold this; another one that held it holds nothing any more."""
        columns = list(self.columns)
        if column is not None and column.part != "questions":
            columns = [None if each == column else each for each in columns]
        columns[place] = column
        if tuple(columns) != tuple(self.columns):
            self.columns = tuple(columns)
            self._plan_later()

    def choose_deck(self, deck_id: str) -> None:
        """Bring the cards in another deck; an empty id is a new one."""
        if self.deck_choice.choose(deck_id):
            self._plan_later()

    def name_deck(self, title: str) -> None:
        """Call the new deck like this; that changes no card."""
        self.deck_choice.name(title)
        self.changed.emit()

    @Slot()
    def carry_out(self) -> None:
        """Do what was planned; a backup comes first."""
        plan = self.plan
        if plan is None or not self.can_import:
            return
        self.is_importing, self.refusal = True, ""
        if plan.is_new_deck:
            plan = replace(plan, deck=self.deck_choice.deck)
        done = partial(self._on_imported, plan)
        self._jobs.run(partial(self._imports.carry_out, plan), done, self._on_refused)
        self.changed.emit()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self._plans.hurry()
        while self._jobs.busy:
            self._jobs.wait()
            self._plans.hurry()

    def _look(self, path: Path) -> _Opened:
        file = self._read(path)
        return _Opened(
            file=file,
            columns=columns_of(file),
            deck=self._imports.deck_for(file),
            decks=tuple(self._imports.cards.decks()),
        )

    def _on_read(self, path: Path, opened: _Opened) -> None:
        if path != self._wanted:
            return
        self.is_reading, self.file, self.columns = False, opened.file, opened.columns
        self.deck_choice.offer(opened.decks, opened.deck, opened.file.title)
        self.opened.emit()
        self._plan(self._plans.begin)

    def _on_unread(self, path: Path, error: Exception) -> None:
        if path == self._wanted:
            self._on_failed(error)

    def _plan_later(self) -> None:
        self._plan(self._plans.begin_soon)

    def _plan(self, begin: Callable[[Callable[..., DeckImport]], None]) -> None:
        if self.file is not None:
            self.refusal = ""
            begin(partial(self._imports.plan, self.file, self.columns, self.deck_choice.deck))
            self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """Tell why the file cannot be read; one that we do not know is no reason to show it."""
        known = isinstance(error, MoreelberaadError)
        self.is_reading, self.file = False, None
        self.trouble = trouble_text(self._language, error if known else CannotRead())
        self.changed.emit()

    def _on_imported(self, plan: DeckImport, change: Change) -> None:
        self.is_importing = False
        self.changed.emit()
        words = done_text(self._language, plan)
        self.imported.emit(
            Imported(change=change, deck=plan.deck, cards=tuple(plan.cards), words=words)
        )

    def _on_refused(self, error: Exception) -> None:
        self.is_importing = False
        if not isinstance(error, MoreelberaadError):
            raise error
        self.refusal = trouble_text(self._language, error)
        self.changed.emit()
