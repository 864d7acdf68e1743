"""Fields and columns of a template file."""

from __future__ import annotations

from dataclasses import dataclass, replace

from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Vocabulary, read_options
from moreelberaad.domain.template import (
    SHEET_KINDS,
    Column,
    Consent,
    DocumentKind,
    ExportAs,
    Field,
    Keep,
    Kind,
    OnClose,
    Option,
    Suggest,
)

_WITH_OPTIONS = {Kind.CHOICE, Kind.CHOICES, Kind.TALLY, Kind.TALLY_SET}
_WITH_COLUMNS = {Kind.TABLE, Kind.RECORD, Kind.AGREEMENTS, Kind.LESSONS}
_IN_A_CELL = {
    Kind.LINE,
    Kind.PROSE,
    Kind.ROLE,
    Kind.CHECK,
    Kind.CHOICE,
    Kind.CHOICES,
    Kind.DATE,
    Kind.SCALE,
}
_HOLDS_TEXT = {
    Kind.LINE,
    Kind.PROSE,
    Kind.LIST,
    Kind.ROLE,
    Kind.DILEMMA,
    Kind.RECORD,
    Kind.TABLE,
    Kind.CHOICES,
}
_OWN_SHEET = {Kind.AGREEMENTS: DocumentKind.AGREEMENTS, Kind.LESSONS: DocumentKind.LESSONS}
_COLUMN_KEYS = ("keep", "sheet_label", "options", "option", "low", "high", "suggest", "documents")
_FIELD_KEYS = (
    *_COLUMN_KEYS,
    "hint",
    "on_close",
    "export_as",
    "audience",
    "columns",
    "without",
    "column",
    "points",
    "max_rows",
    "max_words",
    "only_with",
    "consent",
    "central",
    "binding",
)
_MOST = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldReader:
    """Reads fields with the help of the shared sets."""

    vocabulary: Vocabulary

    def field(self, node: Node) -> Field:
        """Read one field; what does not fit is told and takes a harmless value."""
        node.expect(required=("id", "kind", "keep", "label"), allowed=_FIELD_KEYS)
        kind = node.code("kind", Kind, Kind.LINE)
        keep = node.code("keep", Keep, Keep.NOTES)
        options = self._options(node, kind)
        field = Field(
            id=node.identifier(),
            kind=kind,
            keep=keep,
            label=node.text("label"),
            hint=node.text("hint"),
            sheet_label=node.text("sheet_label"),
            on_close=_on_close(node, keep),
            export_as=node.code("export_as", ExportAs, ExportAs.TEXT),
            audience=node.flag("audience"),
            options=options,
            points=_points(node, kind),
            low=node.number("low", 1, low=0, high=_MOST),
            high=node.number("high", 5, low=1, high=_MOST),
            max_rows=_limit(node, "max_rows"),
            max_words=_limit(node, "max_words"),
            only_with=node.string("only_with") or None,
            suggest=_suggest(node),
            documents=_documents(node, kind, keep, options),
            consent=_consent(node),
            central=node.flag("central"),
            binding=node.flag("binding"),
        )
        columns = self._columns(node, field)
        return replace(field, columns=columns) if columns else field

    def _columns(self, node: Node, field: Field) -> tuple[Column, ...]:
        if field.kind not in _WITH_COLUMNS:
            return ()
        name = field.kind if field.kind in _OWN_SHEET else node.string("columns")
        nodes = self.vocabulary.column_set(name, node.mistakes) if name else None
        if name and nodes is None:
            node.fault("columns", "unknown_set", name=name[:40])
        left_out = set(node.strings("without"))
        columns = tuple(
            column
            for child in nodes or tuple(node.children("column"))
            if (column := self._column(child, field)).id not in left_out
        )
        if not columns:
            node.fault("columns", "missing")
        return columns

    def _column(self, node: Node, field: Field) -> Column:
        node.expect(required=("id", "kind", "label"), allowed=_COLUMN_KEYS)
        kind = node.code("kind", Kind, Kind.LINE)
        if kind not in _IN_A_CELL:
            node.fault("kind", "not_in_a_cell")
        keep = node.code("keep", Keep, field.keep)
        if field.kind is Kind.RECORD and keep is not field.keep:
            node.fault("keep", "record_is_kept_whole")
        documents = node.codes("documents", DocumentKind)
        return Column(
            id=node.identifier(),
            kind=kind,
            keep=keep,
            label=node.text("label"),
            sheet_label=node.text("sheet_label"),
            options=self._options(node, kind),
            low=node.number("low", 1, low=0, high=_MOST),
            high=node.number("high", 5, low=1, high=_MOST),
            suggest=_suggest(node),
            documents=_unless_transient(
                _inherited(field, keep) if documents is None else documents, keep
            ),
        )

    def _options(self, node: Node, kind: Kind) -> tuple[Option, ...]:
        if kind not in _WITH_OPTIONS:
            return ()
        name = node.string("options")
        if name and name not in self.vocabulary.options:
            node.fault("options", "unknown_set", name=name[:40])
        inline = read_options(tuple(node.children("option", "code")))
        options = self.vocabulary.options.get(name, inline)
        if not options:
            node.fault("options", "missing")
        return options


def _on_close(node: Node, keep: Keep) -> OnClose:
    default = OnClose.WIPE if keep is Keep.TRANSIENT else OnClose.KEEP
    return node.code("on_close", OnClose, default)


def _points(node: Node, kind: Kind) -> tuple[str, ...]:
    points = node.strings("points")
    if kind is Kind.TALLY_SET and not points:
        node.fault("points", "missing")
    return points


def _limit(node: Node, key: str) -> int | None:
    return node.number(key, 1, low=1, high=_MOST) if key in node.data else None


def _consent(node: Node) -> Consent | None:
    return node.code("consent", Consent, Consent.CASE) if "consent" in node.data else None


def _suggest(node: Node) -> Suggest | None:
    return node.code("suggest", Suggest, Suggest.VALUES) if "suggest" in node.data else None


def _documents(
    node: Node, kind: Kind, keep: Keep, options: tuple[Option, ...]
) -> frozenset[DocumentKind]:
    """Read where an answer may stand; what is transient stands nowhere (domain.md 6.3)."""
    documents = node.codes("documents", DocumentKind)
    if documents and keep is Keep.TRANSIENT:
        node.fault("documents", "transient_never_leaves")
    if any(kind not in SHEET_KINDS[document] for document in documents or ()):
        node.fault("documents", "not_on_this_sheet")
    if documents is None:
        documents = _usual_documents(kind, {option.code for option in options})
    return _unless_transient(documents, keep)


def _usual_documents(kind: Kind, codes: set[str]) -> frozenset[DocumentKind]:
    if kind in _OWN_SHEET:
        return frozenset({DocumentKind.RECORD, _OWN_SHEET[kind]})
    if kind in _HOLDS_TEXT or (kind is Kind.TALLY and {"A", "B"} <= codes):
        return frozenset({DocumentKind.RECORD})
    return frozenset()


def _inherited(field: Field, keep: Keep) -> frozenset[DocumentKind]:
    """Give a column the documents of its field; a note goes no further than the record."""
    if keep is Keep.NOTES and field.keep is Keep.EXPORT:
        return field.documents & {DocumentKind.RECORD}
    return field.documents


def _unless_transient(documents: frozenset[DocumentKind], keep: Keep) -> frozenset[DocumentKind]:
    return frozenset() if keep is Keep.TRANSIENT else documents
