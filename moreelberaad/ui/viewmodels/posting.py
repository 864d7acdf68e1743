"""What was put on the screen of a session, field by field and row by row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import Item, Publication
from moreelberaad.domain.values import Value
from moreelberaad.ui.viewmodels.rewritten import Rewritten
from moreelberaad.ui.viewmodels.session import SessionModel


class Posting(QObject):
    """Puts answers there and takes them off; in memory only, and no act of the timeline."""

    published = Signal(str)
    seen_changed = Signal(bool)

    def __init__(self, model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._publication = Publication()
        self._known: dict[FieldKey, Value | None] = {}
        self._rewritten = Rewritten()
        self._is_seen = True

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

    def put(self, key: FieldKey) -> None:
        """Put a whole answer on the screen, or take it off when nothing stands there."""
        value = self._model.value(key)
        self._rewritten.forget(key)
        if self._may_put(key):
            took = self._publication.take_off(key)
            self._publish(key, took if value is None else took.put(key, value))

    def put_row(self, key: FieldKey, row: Item) -> None:
        """Put one row on the screen; rows that are being rewritten keep their words there."""
        value = self._rewritten.as_put(key, self._model.value(key), row)
        self._rewritten.forget(key, row)
        if self._may_put(key) and value is not None:
            self._publish(key, self._publication.put_row(key, row, value))

    def take_off(self, key: FieldKey) -> None:
        """Take an answer off the screen."""
        self._rewritten.forget(key)
        self._publish(key, self._publication.take_off(key))

    def take_off_row(self, key: FieldKey, row: Item) -> None:
        """Take one row off the screen, also the words it had there before."""
        value = self._rewritten.as_put(key, self._model.value(key), row)
        self._rewritten.forget(key, row)
        if value is not None:
            self._publish(key, self._publication.take_off_row(key, row, value))

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
