"""Which answers of a session may stand in one document (domain.md 6.2, 6.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from moreelberaad.domain.counts import FEWEST, FEWEST_FOR_LESSONS, Result, result, voices
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import (
    SHEET_KINDS,
    Consent,
    DocumentKind,
    ExportAs,
    Field,
    Keep,
    Kind,
    Step,
    Text,
)
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    Value,
)

_MAIN_COLUMN = {Kind.AGREEMENTS: "action", Kind.LESSONS: "lesson"}
"""Without these words a row says nothing, whatever else it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One answer that may leave; its field holds only the columns that go along."""

    field: Field
    value: Value | Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The answers of one step."""

    title: Text
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """The rules for one document, given what the group lets go."""

    request: Request
    agreed: frozenset[Consent]
    written: Mapping[FieldKey, Prose]
    fewest: int = FEWEST

    def parts(self, session: Session) -> Iterator[Part]:
        """Walk the steps that have something to show."""
        for step in session.template.all_steps():
            items = tuple(self._items(step, session))
            if items:
                yield Part(title=step.title, items=items)

    def item(self, key: FieldKey, asked: Field, value: Value) -> Item | None:
        """Give of one answer what may stand in the document, or nothing."""
        if not self.lets_out(asked):
            return None
        visible = self._visible(asked)
        general = asked.export_as is ExportAs.GENERAL
        shown = self._general(key) if general else self._shown(visible, value)
        return None if shown is None else Item(field=visible, value=shown)

    def _items(self, step: Step, session: Session) -> Iterator[Item]:
        for asked in step.fields:
            value = session.answers.get(step.key(asked))
            item = None if value is None else self.item(step.key(asked), asked, value)
            if item is not None:
                yield item

    def lets_out(self, asked: Field) -> bool:
        """Tell whether anything of this field may stand in the document."""
        document = self.request.document
        if asked.keep is Keep.TRANSIENT or document not in asked.documents:
            return False
        if asked.kind not in SHEET_KINDS[document]:
            return False
        if asked.consent is not None and asked.consent not in self.agreed:
            return False
        if document is DocumentKind.LESSONS and asked.kind is not Kind.LESSONS:
            return Consent.QUESTION in self.agreed
        return True

    def _visible(self, asked: Field) -> Field:
        document = self.request.document
        columns = tuple(
            column
            for column in asked.columns
            if document in column.documents
            and column.keep is not Keep.TRANSIENT
            and (asked.kind is not Kind.TABLE or column.kind in SHEET_KINDS[document])
        )
        return replace(asked, columns=columns)

    def _general(self, key: FieldKey) -> Prose | None:
        return self.written.get(key) or None

    def _shown(self, visible: Field, value: Value) -> Value | Result | None:
        match value:
            case Tally():
                return self._outcome(value, len(visible.options))
            case Rows(items):
                rows = tuple(cut for row in items if (cut := self._cut(visible, row)))
                return Rows(rows) if rows else None
            case Lines(items) | Codes(items):
                return value if any(items) else None
            case Record(lines):
                return value if any(lines.values()) else None
            case Prose():
                return value or None
            case _:
                return value

    def _outcome(self, tally: Tally, offered: int) -> Result | None:
        few = self.request.document is DocumentKind.LESSONS and voices(tally) < FEWEST_FOR_LESSONS
        if few or not voices(tally):
            return None
        return result(tally, offered=offered, fewest=self.fewest)

    def _cut(self, visible: Field, row: Row) -> Row | None:
        """Leave the columns that go along; a row without words of its own stays behind."""
        if visible.kind is Kind.LESSONS and not self._may_go_as_far(row):
            return None
        names = {column.id for column in visible.columns}
        kept = Row({name: cell for name, cell in row.cells.items() if name in names})
        main = _MAIN_COLUMN.get(visible.kind)
        texts = [kept.text(main)] if main else [kept.text(name) for name in kept.cells]
        return kept if any(text.strip() for text in texts) else None

    def _may_go_as_far(self, lesson: Row) -> bool:
        share = lesson.cells.get("share_scope", Scope.TEAM)
        return Scope(str(share)).reach >= self.request.scope.reach
