"""A template file becomes a method; all its mistakes are told at once (design.md 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from moreelberaad.adapters.templates.fields import FieldReader
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Vocabulary
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import (
    Continuation,
    Field,
    Kind,
    Phase,
    Setting,
    Step,
    Template,
    Text,
)

FORMAT = "moreelberaad.template/1"
_TOP_KEYS = (
    "sources",
    "credits",
    "openings",
    "beside",
    "phase",
    "setting",
)
_REQUIRED = (
    "format",
    "id",
    "version",
    "title",
    "summary",
    "choose_when",
    "group_size",
    "step",
)
_SHARED_KEYS = ("purpose", "room", "questions", "pitfalls", "stuck", "risks", "field", "continues")
_STEP_KEYS = (*_SHARED_KEYS, "phase", "blocks", "case_gate", "follow_up")
_NEVER_WITHOUT = ("opening", "closing")
"""A group is always told what is promised, and always reads back (domain.md 1.0)."""

_MOST_MINUTES = 240
_MOST_PEOPLE = 99


def read_template(
    data: Mapping[str, Any], overlays: Mapping[str, Mapping[str, Any]], vocabulary: Vocabulary
) -> Template:
    """Read a method with its blocks written out; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    root = Node(data=data, overlays=overlays, path="", mistakes=mistakes)
    template = _TemplateReader(root=root, vocabulary=vocabulary).read()
    mistakes.raise_if_any()
    return template


@dataclass(frozen=True, slots=True, kw_only=True)
class _TemplateReader:
    root: Node
    vocabulary: Vocabulary

    def read(self) -> Template:
        root = self.root
        root.expect(required=_REQUIRED, allowed=_TOP_KEYS)
        if "format" in root.data and root.data["format"] != FORMAT:
            root.fault("format", "unknown_format", expected=FORMAT)
        nodes = tuple(root.children("step"))
        steps = tuple(self._step(node) for node in nodes)
        template = Template(
            id=root.identifier(),
            version=root.number("version", 1, low=1, high=9999),
            title=root.text("title"),
            summary=root.text("summary"),
            choose_when=root.text("choose_when"),
            group_size=self._group_size(),
            sources=root.strings("sources"),
            credits=root.text("credits"),
            phases=tuple(self._phase(node) for node in root.children("phase")),
            settings=tuple(self._setting(node) for node in root.children("setting")),
            openings=root.strings("openings"),
            steps=steps,
            beside=tuple(self._beside(name) for name in root.strings("beside")),
        )
        self._check_blocks(nodes)
        self._check_names(template)
        return template

    def _group_size(self) -> tuple[int, int]:
        match self.root.data.get("group_size"):
            case None:
                pass
            case [int(few), int(many)] if (
                bool not in (type(few), type(many)) and 1 <= few <= many <= _MOST_PEOPLE
            ):
                return few, many
            case _:
                self.root.fault("group_size", "expected_range", low=1, high=_MOST_PEOPLE)
        return 1, _MOST_PEOPLE

    def _phase(self, node: Node) -> Phase:
        node.expect(required=("id", "title"), allowed=())
        return Phase(id=node.identifier(), title=node.text("title"))

    def _setting(self, node: Node) -> Setting:
        node.expect(required=("id", "title", "default"), allowed=("swaps",))
        return Setting(
            id=node.identifier(),
            title=node.text("title"),
            default=node.flag("default"),
            swaps=node.strings("swaps"),
        )

    def _step(self, node: Node) -> Step:
        node.expect(required=("id", "title", "minutes"), allowed=_STEP_KEYS)
        blocks = tuple(self._blocks(node))
        parts = (*blocks, node)
        return Step(
            id=node.identifier(),
            title=node.text("title"),
            minutes=node.number("minutes", 1, low=1, high=_MOST_MINUTES),
            phase=node.string("phase") or None,
            purpose=node.text("purpose"),
            room=node.text("room"),
            questions=_all_texts(parts, "questions"),
            pitfalls=_all_texts(parts, "pitfalls"),
            stuck=_all_texts(parts, "stuck"),
            risks=tuple(dict.fromkeys(chain.from_iterable(p.strings("risks") for p in parts))),
            case_gate=node.flag("case_gate"),
            follow_up=node.flag("follow_up"),
            fields=self._fields(node, parts),
            continues=tuple(chain.from_iterable(map(_continuations, parts))),
        )

    def _beside(self, name: str) -> Step:
        block = self.vocabulary.block(name, self.root.mistakes)
        if block is None:
            self.root.fault("beside", "unknown_block", name=name[:40])
            return Step(id=name, title=Text())
        block.expect(required=("title",), allowed=_SHARED_KEYS)
        return Step(
            id=name,
            title=block.text("title"),
            purpose=block.text("purpose"),
            questions=block.texts("questions"),
            fields=self._fields(self.root, (block,)),
        )

    def _blocks(self, node: Node) -> Iterable[Node]:
        for name in node.strings("blocks"):
            block = self.vocabulary.block(name, node.mistakes)
            if block is None:
                node.fault("blocks", "unknown_block", name=name[:40])
            else:
                block.expect(required=("title",), allowed=_SHARED_KEYS)
                yield block

    def _fields(self, node: Node, parts: Iterable[Node]) -> tuple[Field, ...]:
        reader = FieldReader(vocabulary=self.vocabulary)
        fields = tuple(reader.field(child) for part in parts for child in part.children("field"))
        names = [field.id for field in fields]
        for name in sorted({name for name in names if names.count(name) > 1}):
            node.fault(f"field.{name}", "twice")
        return fields

    def _check_blocks(self, steps: Iterable[Node]) -> None:
        taken = {name for step in steps for name in step.strings("blocks")}
        for name in _NEVER_WITHOUT:
            if name not in taken:
                self.root.fault("step", "missing_block", name=name)

    def _check_names(self, template: Template) -> None:
        """Tell of names that point nowhere."""
        phases = {phase.id for phase in template.phases}
        settings = {setting.id for setting in template.settings}
        steps = {step.id for step in template.steps}
        for setting in template.settings:
            if set(setting.swaps) - steps:
                self.root.fault(f"setting.{setting.id}.swaps", "unknown_step")
        tables: dict[str, Field] = {}
        for step in template.steps:
            place = f"step.{step.id}"
            if step.phase and step.phase not in phases:
                self.root.fault(f"{place}.phase", "unknown_phase")
            self._check_continuations(place, step, tables)
            for field in step.fields:
                if field.only_with and field.only_with not in settings:
                    self.root.fault(f"{place}.field.{field.id}.only_with", "unknown_setting")
                if field.kind in (Kind.TABLE, Kind.AGREEMENTS):
                    tables[field.id] = field

    def _check_continuations(self, place: str, step: Step, tables: Mapping[str, Field]) -> None:
        for continuation in step.continues:
            table = tables.get(continuation.table)
            if table is None:
                self.root.fault(f"{place}.continues", "unknown_table")
            elif set(continuation.columns) - {column.id for column in table.columns}:
                self.root.fault(f"{place}.continues", "unknown_column")


def _all_texts(parts: Iterable[Node], key: str) -> tuple[Text, ...]:
    return tuple(chain.from_iterable(part.texts(key) for part in parts))


def _continuations(node: Node) -> Iterable[Continuation]:
    for child in node.children("continues", "table"):
        child.expect(required=("table", "columns"), allowed=())
        yield Continuation(table=child.string("table"), columns=child.strings("columns"))
