"""The *Dilemmabericht* while it is typed: in memory only, so a lock ends it (ux.md 12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from moreelberaad import messages
from moreelberaad.application.dilemma_message import PARTS, checked, faults
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.dilemma_message import DilemmaMessage
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.session import Status
from moreelberaad.domain.taken_over import Run, kept_inside
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.paper_files import house_for, make_files

_PAUSE = 500
"""Milliseconds after typing stops: then the page is drawn anew."""
_LATEST = 40
"""Talks of which the notes are compared; notes of older talks are wiped by then (ux.md 13)."""
_NOTHING = Prose("")
_WHOLE = "message"
"""Where a fault stands that is of no one part."""
UNCONFIRMED = Mistake("unclassified", "missing")
"""Nobody said yet that it is not classified (R9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageOrder:
    """A message as it was typed when it was asked for."""

    app: App
    bench: Workbench = field(repr=False)
    message: DilemmaMessage
    unclassified: bool
    language: Language

    def pages(self, ppi: float) -> tuple[bytes, ...]:
        """Draw the pages, whatever is missing on them."""
        return messages.message_pages(
            self.message, language=self.language, marking=self._marking, ppi=ppi
        )

    def faults(self) -> tuple[Mistake, ...]:
        """Name what keeps it inside; compares it with the notes of late."""
        found = faults(self.message, self.bench.recogniser, self._inside())
        return found if self.unclassified else (*found, UNCONFIRMED)

    def export(self, folder: Path, forms: tuple[str, ...]) -> tuple[Path, ...]:
        """Make the files, after one more look; raises `InputRejected` besides the usual."""
        message = checked(self.message, self.bench.recogniser, self._inside())
        stem = self.language.say(messages.TITLE).lower()
        return make_files(folder, stem, forms, partial(self._write, message))

    @property
    def _marking(self) -> str:
        return self.app.marking()

    def _write(self, message: DilemmaMessage, path: Path, form: str) -> None:
        messages.write_message(
            message,
            form=form,
            language=self.language,
            path=path,
            today=self.app.world.today.day,
            recogniser=self.bench.recogniser,
            marking=self._marking,
            house=house_for(self.app, (form,)),
        )

    def _inside(self) -> frozenset[Run]:
        """Give what stands in notes; those that end up on a lesson sheet were worded to leave."""
        sessions = self.bench.sessions
        there = [each.id for each in sessions.summaries() if each.status is not Status.PLANNED]
        kept = (kept_inside(sessions.get(each), DocumentKind.LESSONS) for each in there[:_LATEST])
        return frozenset[Run]().union(*kept)


class MessageModel(QObject):
    """Six parts and a tick; `rested` tells that typing stopped, so that the page can follow."""

    changed = Signal()
    rested = Signal()

    def __init__(self, app: App, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._bench = app, bench
        self._parts = dict.fromkeys(PARTS, _NOTHING)
        self.unclassified = False
        self.faults: Sequence[Mistake] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.rested)

    @property
    def message(self) -> DilemmaMessage:
        """Give what was typed so far."""
        return DilemmaMessage(**self._parts)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed yet."""
        return not any(self._parts.values())

    @property
    def word_count(self) -> int:
        """Count the words of all parts."""
        return self.message.word_count

    def part(self, name: str) -> Prose | None:
        """Give the words of one part."""
        return self._parts[name] or None

    def write(self, name: str, words: Prose | None) -> None:
        """Take the words of one part; what was said of it before holds no more."""
        self._parts[name] = words or _NOTHING
        self.tell_faults([each for each in self.faults if each.path not in (name, _WHOLE)])
        self._pause.start()

    def confirm(self, *, unclassified: bool) -> None:
        """Take whether someone says that it is not classified."""
        self.unclassified = unclassified
        self.tell_faults([each for each in self.faults if each != UNCONFIRMED])

    def tell_faults(self, found: Sequence[Mistake]) -> None:
        """Take what keeps it inside."""
        self.faults = tuple(found)
        self.changed.emit()

    def owns(self, error: InputRejected) -> bool:
        """Tell whether a rejection is about these words, and not about a file."""
        return all(each.path in (*PARTS, _WHOLE) for each in error.mistakes)

    def rest(self) -> None:
        """Let the page follow now."""
        self._pause.stop()
        self.rested.emit()

    def order(self, language: Language) -> MessageOrder:
        """Give what is asked of it now."""
        return MessageOrder(
            app=self._app,
            bench=self._bench,
            message=self.message,
            unclassified=self.unclassified,
            language=language,
        )
