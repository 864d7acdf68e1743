"""Every document in every format and language: agreed as text, and the same words elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import pytest

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, covered_by_fonts
from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Block,
    Document,
    Grid,
    Passage,
    Sides,
)
from moreelberaad.adapters.exporting.papers.model import Leaf, PaperDocument
from moreelberaad.adapters.exporting.papers.pages import render
from moreelberaad.adapters.exporting.proofs import told_by
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.adapters.exporting.tidying import tidy
from moreelberaad.domain.leaks import Where
from moreelberaad.i18n import DUTCH

from .every_document import EVERY, laid_out, written
from .goldens import agreed
from .paper_samples import said
from .reading import MONTH, texts
from .sample_nasty import NASTY
from .samples import document, sheet

LAID_OUT: Final = tuple(each for each in EVERY if isinstance(laid_out(*each), PaperDocument))
FURNITURE: Final = frozenset({"van", "of", "title", "langnl", "langen"})
"""Between the numbers of pages, and what a Markdown file begins with."""
LONG: Final = document(
    sheet(
        "Lang",
        Passage(
            label="Een passage",
            paragraphs=tuple(f"{number}. Een zin die telkens terugkomt." for number in range(700)),
        ),
        Grid(
            label="Rijen",
            columns=("Nummer", "Norm"),
            rows=tuple((f"rij {row}", f"norm {row} van velen") for row in range(300)),
        ),
    ),
    title="Lang",
    banner="Moreel beraad",
    scope="Alleen voor deelnemers",
)
EMPTY: Final = document(sheet("Leeg"), title="Leeg", banner="b", scope="", marking=())

FORMS: Final = tuple(FORMATS)
IN_FORMS: Final = tuple(
    (name, language, form)
    for place, (name, language) in enumerate(EVERY)
    for form in (FORMS if language == DUTCH else (FORMS[place // 2 % len(FORMS)],))
)
"""In Dutch each in every form; in English each in one, and every form a few times."""

each_document = pytest.mark.parametrize(("name", "language"), EVERY)
each_form = pytest.mark.parametrize("form", FORMATS)


def letters(text: str) -> str:
    """Leave out all that a format may choose: space, list marks, where a word is cut."""
    return re.sub(r"[\W_]+", "", text)


def told(form: str, content: bytes, *places: Where) -> str:
    return letters("\n".join(each.text for each in told_by(form, content) if each.where in places))


def at_once(block: Block) -> Iterator[tuple[str, ...]]:
    """Give the texts in order; those that a format may set as a table go together."""
    match block:
        case Grid():
            yield (block.label,)
            yield (*filled(block), *(block.rows[0] if block.rows else ()))
            yield from block.rows[1:]
        case Sides():
            yield (block.label,)
            yield tuple(texts(block.sides))
        case AgreementCard():
            yield (block.action,)
            yield tuple(texts(block.facts))
            yield tuple(texts(block.follow_up))
        case _:
            yield from ((text,) for text in texts(block))


def filled(grid: Grid) -> Iterator[str]:
    """Give the columns that hold something: a text file leaves out those to fill in by hand."""
    cells = zip(*grid.rows, strict=True)
    return (name for name, texts_of in zip(grid.columns, cells, strict=False) if any(texts_of))


def steps(whole: Document) -> Iterator[tuple[str, ...]]:
    yield (whole.banner, whole.scope)
    for one in whole.sheets:
        yield (one.title,)
        for section in one.sections:
            yield (section.title,)
            for block in section.blocks:
                yield from at_once(block)


def first_out_of_order(wanted: Iterable[tuple[str, ...]], read: str) -> str | None:
    """Give the first text that does not stand after the texts before it."""
    place = 0
    for together in wanted:
        ends = [place]
        for text in filter(None, map(letters, together)):
            found = read.find(text, place)
            if found < 0:
                return text
            ends.append(found + len(text))
        place = max(ends)
    return None


def as_shown(whole: Document, form: str) -> Document:
    """Leave out what the format has no sign for."""
    return tidy(whole, covered_by_fonts() if form == "pdf" else EVERY_CODE_POINT)[0]


def lost(whole: Document, form: str, content: bytes) -> list[str]:
    """Give what a format does not tell, or not in the order of the document."""
    shown = as_shown(whole, form)
    body, all_of_it = told(form, content, Where.BODY), told(form, content, *Where)
    around = (*shown.marking, *shown.facts, *shown.notes)
    missing = [text for text in around if letters(text) not in all_of_it]
    return [*missing, *filter(None, [first_out_of_order(steps(shown), body)])]


def added(known: Iterable[str], read: str) -> set[str]:
    """Give what is read beside the known texts and numbers."""
    for text in sorted(filter(None, set(map(letters, known))), key=len, reverse=True):
        read = read.replace(text, " ")
    return set(re.sub(r"\d", " ", read).split()) - FURNITURE


def has_leaves(paper: PaperDocument | Document) -> bool:
    """Tell whether it has pages of its own: on slips and cards to cut nothing stands around."""
    return isinstance(paper, PaperDocument) and any(isinstance(page, Leaf) for page in paper.pages)


@each_document
def test_a_document_says_what_was_agreed(name: str, language: str) -> None:
    content = FORMATS["txt"](written(name, language), MONTH).content

    assert content == agreed(f"every/{name}.{language}.txt", content)


@pytest.mark.parametrize(("name", "language", "form"), IN_FORMS)
def test_every_form_tells_the_same_in_the_same_order_and_no_more(
    name: str, language: str, form: str
) -> None:
    whole = written(name, language)
    content = FORMATS[form](whole, MONTH).content

    assert lost(whole, form, content) == []
    if form != "json":  # which names its parts
        assert added((*texts(whole), whole.title), told(form, content, Where.BODY)) == set()


@pytest.mark.parametrize(("name", "language"), LAID_OUT)
def test_a_paper_with_a_layout_of_its_own_keeps_its_words(name: str, language: str) -> None:
    paper = laid_out(name, language)
    read = told("pdf", render(paper, MONTH).content, Where.BODY)

    furniture = () if has_leaves(paper) else (paper.title, paper.banner, *paper.marking)
    assert [text for text in said(paper) if letters(text) not in read] == list(furniture)


@each_form
@pytest.mark.parametrize("whole", [LONG, EMPTY], ids=["long", "empty"])
def test_the_longest_and_the_shortest_keep_their_words(whole: Document, form: str) -> None:
    assert lost(whole, form, FORMATS[form](whole, MONTH).content) == []


@each_form
def test_what_could_break_a_form_keeps_its_words(form: str) -> None:
    shown = as_shown(NASTY, form)
    read = told(form, FORMATS[form](NASTY, MONTH).content, *Where)

    words = {word for text in texts(shown.sheets) for word in text.split()}
    assert {word for word in words if letters(word) not in read} == set()
