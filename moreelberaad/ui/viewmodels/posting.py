"""What was put on the screen of a session, field by field and row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import Item, Publication
from moreelberaad.domain.values import Value
from moreelberaad.ui.viewmodels.held_off import clear_part
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.rewritten import Rewritten
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.viewmodels.typed import Typed, typed_in

Refused = Callable[[], None]


def ignore() -> None:
    """Do nothing about a refusal."""


class Posting(QObject):
    """Puts answers there and takes them off; in memory only, and no act of the timeline.

    What has an open hint, or was not looked at yet, does not go there (ux.md 5).
    """

    published = Signal(str)
    seen_changed = Signal(bool)
    held_off_changed = Signal()
    writes_along = False

    def __init__(
        self, model: SessionModel, hints: HintDesk | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._publication = Publication()
        self._known: dict[FieldKey, Value | None] = {}
        self._rewritten = Rewritten()
        self._is_seen = True
        self._hints = hints
        self._coming: list[tuple[FieldKey, Item | None]] = []
        self._short = set[FieldKey]()
        if hints:
            hints.looked.connect(self.held_off_changed)
            hints.changed.connect(self._on_hints_changed)

    @property
    def is_seen(self) -> bool:
        """Tell whether there is a screen at all; without one nothing is put anywhere."""
        return self._is_seen

    def be_seen(self, *, on: bool) -> None:
        """Have a screen from now on, or none."""
        if on is not self._is_seen:
            self._is_seen = on
            self.seen_changed.emit(on)

    def may_show(self, key: FieldKey) -> bool:
        """Tell whether a field may be shown to the room at all."""
        return self._model.session.template.field(key).audience

    def has(self, key: FieldKey) -> bool:
        """Tell whether what stands in a field now is on the screen as it stands."""
        value = self._publication.values.get(key)
        return value is not None and value == self._model.value(key)

    def has_row(self, key: FieldKey, row: Item) -> bool:
        """Tell whether a row is on the screen as it stands."""
        return self._publication.has_row(key, row)

    def is_held(self, key: FieldKey, what: Value | Item | None = None) -> bool:
        """Tell whether a hint keeps an answer as it stands, or this of it, off the screen."""
        said = self._model.value(key) if what is None else what
        return self.holds(typed_in(self._model.session.template.field(key), said))

    def holds(self, texts: Sequence[Typed]) -> bool:
        """Tell whether a hint is open in one of these texts."""
        return self._hints is not None and self._hints.is_open(texts) is True

    def when_clear(
        self, texts: Sequence[Typed], act: Callable[[], None], refused: Refused
    ) -> None:
        """Act when no hint is open in these texts, now or when they were looked at."""
        if self._hints is None:
            act()
        else:
            self._hints.when_clear(texts, act, refused)

    def put(self, key: FieldKey, refused: Refused = ignore) -> None:
        """Put a whole answer on the screen, or take it off when nothing stands there."""
        value = self._model.value(key)
        self._when_clear(key, None, partial(self._put, key, value), refused)

    def _put(self, key: FieldKey, value: Value | None) -> None:
        if value != self._model.value(key):
            return  # it was rewritten while it was looked at
        self._rewritten.forget(key)
        if self._may_put(key):
            took = self._publication.take_off(key)
            self._publish(key, took if value is None else took.put(key, value))

    def put_row(self, key: FieldKey, row: Item, refused: Refused = ignore) -> None:
        """Put one row on the screen; rows that are being rewritten keep their words there."""
        self._when_clear(key, row, partial(self._put_row, key, row), refused)

    def _put_row(self, key: FieldKey, row: Item) -> None:
        value = self._rewritten.as_put(key, self._model.value(key), row)
        self._rewritten.forget(key, row)
        if self._may_put(key) and value is not None:
            self._publish(key, self._publication.put_row(key, row, value))

    def take_off(self, key: FieldKey) -> None:
        """Take an answer off the screen."""
        self._coming = [each for each in self._coming if each[0] != key]
        self._rewritten.forget(key)
        self._publish(key, self._publication.take_off(key))

    def take_off_row(self, key: FieldKey, row: Item) -> None:
        """Take one row off the screen, also the words it had there before."""
        self._coming = [each for each in self._coming if each != (key, row)]
        value = self._rewritten.as_put(key, self._model.value(key), row)
        self._rewritten.forget(key, row)
        if value is not None:
            self._publish(key, self._publication.take_off_row(key, row, value))

    def _write_along(self, key: FieldKey) -> None:
        """Put an answer while it is typed; of rows, those without a hint."""
        value = self._model.value(key)
        self._drop_gone(key)
        self._when_clear(
            key, None, partial(self._put, key, value), partial(self._put_clear, key, value)
        )

    def _put_clear(self, key: FieldKey, value: Value | None) -> None:
        if self._may_put(key) and value == self._model.value(key):
            self._short.add(key)
            clear = clear_part(value, partial(self.is_held, key))
            took = self._publication.take_off(key)
            self._publish(key, took if clear is None else took.put(key, clear))

    def _when_clear(
        self, key: FieldKey, row: Item | None, act: Callable[[], None], refused: Refused
    ) -> None:
        """Act when no hint is open; what is taken off meanwhile does not come any more."""
        what = self._model.value(key) if row is None else row
        texts = typed_in(self._model.session.template.field(key), what)
        self._coming.append((key, row))
        arrive = partial(self._arrive, key, row)
        self.when_clear(texts, partial(arrive, act), partial(arrive, refused))

    def _arrive(self, key: FieldKey, row: Item | None, act: Callable[[], None]) -> None:
        if (key, row) in self._coming:
            self._coming.remove((key, row))
            act()

    @Slot()
    def _on_hints_changed(self) -> None:
        """Take off the screen what a hint is open in again: that it may stand was undone.

        What was left out while writing along comes now, if it may stand.
        """
        for key, value in self._publication.values.items():
            clear = clear_part(value, partial(self.is_held, key))
            if clear != value:
                took = self._publication.take_off(key)
                self._publish(key, took if clear is None else took.put(key, clear))
        short, self._short = self._short, set()
        for key in short if self.writes_along else ():
            self._write_along(key)
        self.held_off_changed.emit()

    def _may_put(self, key: FieldKey) -> bool:
        return self._is_seen and self.may_show(key)

    def _publish(self, key: FieldKey, publication: Publication) -> None:
        self._publication, self._known[key] = publication, self._model.value(key)
        self.published.emit(key)
        self._tell()

    def _drop_gone(self, key: FieldKey) -> None:
        now, before = self._model.value(key), self._known.get(key)
        self._rewritten.note(key, before, now, self._publication.rows(key))
        shown = self._rewritten.as_put(key, now)
        kept = self._publication.without_gone(key, before, shown)
        self._known[key] = now
        if kept != self._publication:
            self._publish(key, kept)

    def _tell(self) -> None:
        """Tell that the participants may see something else now."""
        raise NotImplementedError
