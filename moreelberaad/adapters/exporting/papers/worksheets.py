"""Worksheets: a page per step, a large sheet per table, and the form that stays with people."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad.adapters.exporting.document import Bullets, Passage
from moreelberaad.adapters.exporting.papers.model import Leaf, PaperBlock, Sentence
from moreelberaad.adapters.exporting.papers.writing import room_for, table_for
from moreelberaad.domain.papers import (
    BLANK,
    Carried,
    ReasoningForm,
    StepSheet,
    Worksheet,
)
from moreelberaad.domain.template import Field, Text
from moreelberaad.i18n import N_, Language

_CARE = N_(
    "Schrijf rollen op, geen namen en geen citaten. Vernietig dit blad als je het hebt ingevoerd."
)
_STAYS = N_("Blijft bij jou")
_BETWEEN = " ,;"
"""Signs around a blank that mean nothing at the beginning of a line."""
_FORM = N_("Dit formulier blijft bij jou. Zet er geen naam op en lever het niet in.")


def worksheets(paper: Worksheet, language: Language) -> Iterator[Leaf]:
    """Give the pages of a method in the order in which they are used."""
    numbers = sum(step.number is not None for step in paper.steps)
    for step in paper.steps:
        yield _step_page(step, numbers, language)
        for table in step.tables:
            yield _large_sheet(step, table, language)
        if step.sentences:
            yield form_page(step.sentences, language)


def reasoning_forms(paper: ReasoningForm, language: Language) -> Iterator[Leaf]:
    """Give the one page of the form."""
    yield form_page(paper.sentences, language)


def form_page(sentences: tuple[Text, ...], language: Language) -> Leaf:
    """Give the page for one participant; nothing on it asks who that is."""
    texts = [sentence.get(language.code) for sentence in sentences]
    return Leaf(
        paper="a4",
        title=language.say(N_("Mijn afweging")),
        aside=language.say(_STAYS),
        lead=language.say(N_("Kies in stilte. Maak de zinnen af, alleen voor jezelf.")),
        blocks=tuple(
            Sentence(parts=parts, lines=1, most=5) for text in texts for parts in _parts(text)
        ),
        note=language.say(_FORM),
    )


def _parts(sentence: str) -> Iterator[tuple[str, ...]]:
    """Split a sentence at its blank; one with more blanks gives a line for each of them."""
    parts = tuple(part.strip(_BETWEEN) for part in sentence.split(BLANK))
    if len(parts) == 2:  # noqa: PLR2004 - what stands before one blank and after it
        yield parts
        return
    for part in filter(None, parts):
        yield (part, "")


def _step_page(step: StepSheet, of: int, language: Language) -> Leaf:
    code = language.code
    return Leaf(
        paper="a4",
        title=step.title.get(code),
        aside=_place(step, of, language),
        lead=step.purpose.get(code),
        blocks=tuple(_blocks(step, language)),
        note=language.say(_CARE),
    )


def _blocks(step: StepSheet, language: Language) -> Iterator[PaperBlock]:
    code, say = language.code, language.say
    questions = tuple(question.get(code) for question in step.questions)
    if questions:
        yield Bullets(label=say(N_("Vragen")), items=questions)
    for asked in step.fields:
        yield from room_for(asked, language)
    large = (*_tables(step, language), *(_carried(each, language) for each in step.carried))
    if large:
        yield Passage(label=say(N_("Op het grote vel")), paragraphs=large)


def _tables(step: StepSheet, language: Language) -> Iterator[str]:
    for table in step.tables:
        yield table.label.get(language.code)


def _carried(carried: Carried, language: Language) -> str:
    code = language.code
    columns = ", ".join(column.get(code) for column in carried.columns)
    return language.say(
        N_("{table}: vul nu in wat er nog openstaat ({columns})."),
        table=carried.table.get(code),
        columns=columns,
    )


def _large_sheet(step: StepSheet, table: Field, language: Language) -> Leaf:
    code = language.code
    return Leaf(
        paper="a3",
        title=table.label.get(code),
        aside=step.title.get(code),
        lead=table.hint.get(code),
        blocks=(table_for(table, language),),
        note=language.say(_CARE),
    )


def _place(step: StepSheet, of: int, language: Language) -> str:
    minutes = language.say(N_("{minutes} min"), minutes=step.minutes)
    if step.number is None:
        return minutes
    number = language.say(N_("Stap {number} van {total}"), number=step.number, total=of)
    return f"{number} · {minutes}"
