"""What may be set apart at *Stop: grens*, and what becomes of it (ux.md 3.8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from moreelberaad.application.apart_commands import HoldApart, SetApart, WipeApart
from moreelberaad.domain.apart import Apart, Part
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Step, Template
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.session import SessionModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Movable:
    """A text that may be set apart: a row of a table or list, or all that a field holds."""

    key: FieldKey
    label: str
    texts: tuple[Prose, ...] = field(repr=False)
    item: Row | Prose | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A text that stands apart, named by its place; its words are shown nowhere."""

    id: str
    name: str
    held: bool


def movables(model: SessionModel, language: Language) -> tuple[Movable, ...]:
    """List the texts that are in sight now: of this step and beside it; at the end, of all."""
    template = model.session.template
    steps = template.steps if model.step is model.steps[-1] else (model.step,)
    keys = chain(*(_asked_in(template, step) for step in (*steps, *template.beside)))
    return tuple(
        movable
        for key in dict.fromkeys(keys)
        if (value := model.value(key)) is not None
        for movable in _of(key, template.field(key), value, language)
    )


def set_apart(model: SessionModel, chosen: Sequence[Movable], language: Language) -> bool:
    """Move these texts out of sight, as one act to take back; tells if it went."""
    name = language.say("tekst apart gehouden")
    change = model.act(
        lambda kept: SetApart(session=kept.id, parts=tuple(_parts(kept, chosen))), name
    )
    return change is not None


def wipe(model: SessionModel, apart_id: str, language: Language) -> bool:
    """Wipe a text that stands apart: nothing comes of it; tells if it went."""
    name = language.say("aparte tekst gewist")
    change = model.act(lambda kept: WipeApart(session=kept.id, ids=(apart_id,)), name)
    return change is not None


def hold(model: SessionModel, apart_id: str, language: Language) -> bool:
    """Hold a text that stands apart; tells if it went."""
    name = language.say("aparte tekst bewaard met bewaarstop")
    change = model.act(lambda kept: HoldApart(session=kept.id, ids=(apart_id,)), name)
    return change is not None


def kept_apart(session: Session, language: Language) -> tuple[Kept, ...]:
    """Name what stands apart by its place; several of one place get a number."""
    fields = Counter(each.field for each in session.apart)
    seen: Counter[FieldKey] = Counter()
    named: list[Kept] = []
    for each in session.apart:
        seen[each.field] += 1
        number = seen[each.field] if fields[each.field] > 1 else 0
        named.append(_kept(session.template, each, number, language))
    return tuple(named)


def is_undecided(session: Session) -> bool:
    """Tell whether something stands apart of which nobody said what becomes of it."""
    return any(not each.held for each in session.apart)


def _kept(template: Template, apart: Apart, number: int, language: Language) -> Kept:
    step_id = apart.field.partition(".")[0]
    steps = {step.id: step.title.get(language.code) for step in template.all_steps()}
    label = template.field(apart.field).label.get(language.code)
    name = f"{steps[step_id]} · {label}"
    return Kept(id=apart.id, name=f"{name} ({number})" if number else name, held=apart.held)


def _asked_in(template: Template, step: Step) -> Iterator[FieldKey]:
    """Name what a step shows: tables of earlier steps that go on in it, and its own fields."""
    for continuation in step.continues:
        for key, asked in template.fields():
            if continuation.table in (key, asked.id):
                yield key
    yield from map(step.key, step.fields)


def _of(key: FieldKey, asked: Field, value: Value, language: Language) -> Iterator[Movable]:
    label = asked.label.get(language.code)
    match value:
        case Rows(items):
            for row in items:
                yield Movable(key=key, label=label, texts=_texts(row.cells.values()), item=row)
        case Lines(items):
            for line in items:
                yield Movable(key=key, label=label, texts=(line,), item=line)
        case Record(named):
            yield Movable(key=key, label=label, texts=_texts(named.values()))
        case Prose():
            yield Movable(key=key, label=label, texts=(value,))
        case _:
            pass  # a choice, a day or a count holds no words


def _texts(cells: Collection[object]) -> tuple[Prose, ...]:
    return tuple(cell for cell in cells if isinstance(cell, Prose) and cell)


def _parts(kept: Session, chosen: Sequence[Movable]) -> Iterator[Part]:
    """Find the rows again: saving may have put them in another order."""
    taken: set[tuple[FieldKey, int]] = set()
    for each in chosen:
        value = kept.answers.get(each.key)
        items = value.items if isinstance(value, Rows | Lines) else ()
        rows = (n for n, item in enumerate(items) if item == each.item)
        row = next((n for n in rows if (each.key, n) not in taken), None)
        if row is not None:
            taken.add((each.key, row))
            yield Part(field=each.key, row=row)
        elif each.item is None:
            yield Part(field=each.key)
