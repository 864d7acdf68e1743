"""A template file becomes a method; all its mistakes are told at once (design.md 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from moreelberaad.adapters.templates.fields import FieldReader
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.references import check_references
from moreelberaad.adapters.templates.vocabulary import Vocabulary
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import (
    USUAL_RULES,
    USUAL_WORDS,
    Condition,
    Continuation,
    Field,
    Phase,
    QuestionRule,
    Setting,
    Step,
    Template,
    Text,
)

FORMAT = "moreelberaad.template/1"
_TOP_KEYS = (
    "sources",
    "credits",
    "about",
    "header",
    "openings",
    "question_rules",
    "question_words",
    "discuss_commander",
    "kept_inside",
    "beside",
    "phase",
    "setting",
    "condition",
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
_BLOCK_KEYS = (*_SHARED_KEYS, "short")
_STEP_KEYS = (*_SHARED_KEYS, "phase", "blocks", "short_blocks", "case_gate", "follow_up")
_AFTERWARDS = ("harvest", "closing")
"""A step does its own work before the group harvests, and reads back when all is there."""

_MOST_MINUTES = 240
_MOST_PEOPLE = 99
_MOST_STEPS = 40
_MOST_QUESTION_WORDS = 60


def read_template(
    data: Mapping[str, Any], overlays: Mapping[str, Mapping[str, Any]], vocabulary: Vocabulary
) -> Template:
    """Read a method with its blocks written out; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    root = Node(data=data, overlays=overlays, path="", mistakes=mistakes)
    template = _TemplateReader(root=root, vocabulary=vocabulary).read()
    mistakes.raise_if_any()
    return template


def is_newer(data: Mapping[str, Any]) -> bool:
    """Tell whether a later version of the app wrote this."""
    name, _, number = str(data.get("format")).partition("/")
    ours, _, our_number = FORMAT.partition("/")
    return name == ours and number.isdecimal() and int(number[:9]) > int(our_number)


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
        if len(nodes) > _MOST_STEPS:
            root.fault("step", "too_many", most=_MOST_STEPS)
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
            about=root.text("about"),
            phases=tuple(self._phase(node) for node in root.children("phase")),
            settings=tuple(self._setting(node) for node in root.children("setting")),
            conditions=tuple(self._condition(node) for node in root.children("condition")),
            openings=root.strings("openings"),
            question_rules=self._question_rules(),
            question_words=root.number(
                "question_words", USUAL_WORDS, low=1, high=_MOST_QUESTION_WORDS
            ),
            header=root.text("header"),
            discuss_commander=root.flag("discuss_commander"),
            steps=steps,
            beside=tuple(self._beside(name) for name in root.strings("beside")),
        )
        check_references(root, template, blocks=_taken(nodes))
        return _kept_inside(template, root.strings("kept_inside"))

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

    def _question_rules(self) -> tuple[QuestionRule, ...]:
        named = self.root.codes("question_rules", QuestionRule)
        return USUAL_RULES if named is None else tuple(r for r in QuestionRule if r in named)

    def _phase(self, node: Node) -> Phase:
        node.expect(required=("id", "title"), allowed=())
        return Phase(id=node.identifier(), title=node.text("title"))

    def _setting(self, node: Node) -> Setting:
        node.expect(required=("id", "title", "default"), allowed=("swaps", "leaves_out"))
        return Setting(
            id=node.identifier(),
            title=node.text("title"),
            default=node.flag("default"),
            swaps=node.strings("swaps"),
            leaves_out=node.strings("leaves_out"),
        )

    def _condition(self, node: Node) -> Condition:
        node.expect(required=("id", "field", "refusal"), allowed=())
        return Condition(
            id=node.identifier(),
            field=FieldKey(node.string("field")),
            refusal=node.text("refusal"),
        )

    def _step(self, node: Node) -> Step:
        node.expect(required=("id", "title", "minutes"), allowed=_STEP_KEYS)
        blocks = tuple(self._blocks(node))
        parts = (
            *(block for name, block in blocks if name not in _AFTERWARDS),
            node,
            *(block for name, block in blocks if name in _AFTERWARDS),
        )
        is_short = node.flag("short_blocks")
        return Step(
            id=node.identifier(),
            title=node.text("title"),
            minutes=node.number("minutes", 1, low=1, high=_MOST_MINUTES),
            phase=node.string("phase") or None,
            purpose=node.text("purpose"),
            room=node.text("room"),
            questions=tuple(chain.from_iterable(_questions(part, is_short) for part in parts)),
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
        block.expect(required=("title",), allowed=_BLOCK_KEYS)
        return Step(
            id=name,
            title=block.text("title"),
            purpose=block.text("purpose"),
            questions=block.texts("questions"),
            fields=self._fields(self.root, (block,)),
        )

    def _blocks(self, node: Node) -> Iterable[tuple[str, Node]]:
        for name in node.strings("blocks"):
            block = self.vocabulary.block(name, node.mistakes)
            if block is None:
                node.fault("blocks", "unknown_block", name=name[:40])
            else:
                block.expect(required=("title",), allowed=_BLOCK_KEYS)
                yield name, block

    def _fields(self, node: Node, parts: Iterable[Node]) -> tuple[Field, ...]:
        reader = FieldReader(vocabulary=self.vocabulary)
        fields = tuple(reader.field(child) for part in parts for child in part.children("field"))
        names = [field.id for field in fields]
        for name in sorted({name for name in names if names.count(name) > 1}):
            node.fault(f"field.{name}", "twice")
        return fields


def _kept_inside(template: Template, names: Collection[str]) -> Template:
    """Let these fields stand on no document, also where a block says that they may."""
    if not names:
        return template
    steps = tuple(
        replace(
            step,
            fields=tuple(
                replace(asked, documents=frozenset()) if asked.id in names else asked
                for asked in step.fields
            ),
        )
        for step in template.steps
    )
    return replace(template, steps=steps)


def _taken(steps: Iterable[Node]) -> frozenset[str]:
    return frozenset(name for step in steps for name in step.strings("blocks"))


def _questions(part: Node, is_short: bool) -> tuple[Text, ...]:  # noqa: FBT001 - private
    """Give the questions of a step, or of a block: of a short one those that `short` names."""
    questions = part.texts("questions")
    wanted = part.data.get("short")
    if not is_short or not isinstance(wanted, list):
        return questions
    return tuple(text for number, text in enumerate(questions, 1) if number in wanted)


def _all_texts(parts: Iterable[Node], key: str) -> tuple[Text, ...]:
    return tuple(chain.from_iterable(part.texts(key) for part in parts))


def _continuations(node: Node) -> Iterable[Continuation]:
    for child in node.children("continues", "table"):
        child.expect(required=("table", "columns"), allowed=())
        yield Continuation(table=child.string("table"), columns=child.strings("columns"))
