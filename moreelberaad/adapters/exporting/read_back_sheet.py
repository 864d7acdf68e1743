"""The Nalees-exemplaar as a document: numbered passages, on paper that comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from moreelberaad import wording
from moreelberaad.adapters.exporting.blocks import BlockWriter
from moreelberaad.adapters.exporting.document import Callout, Document, Passage, Section, Sheet
from moreelberaad.adapters.exporting.tidying import labelled
from moreelberaad.domain.read_back_copy import CopyPart, ReadBackCopy
from moreelberaad.domain.reading_back import Numbered
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows
from moreelberaad.i18n import N_, Language

_BACK = N_("Concept, alleen voor deelnemers, lever dit blad weer in")
_NOTES = (
    N_("Mist hier een nummer? Dat stuk is geschrapt, of de gespreksleider leest het je voor."),
    N_("Intrekken kan ook later. Wat al gedrukt is, kunnen we niet terughalen."),
)
_OPTIONS: Mapping[str, str] = {
    "option_a": N_("Optie A"),
    "harm_a": N_("Pijn van A"),
    "option_b": N_("Optie B"),
    "harm_b": N_("Pijn van B"),
}


def compose_copy(copy: ReadBackCopy, language: Language, *, marking: str = "") -> Document:
    """Lay out the paper; `marking` is the organisation's own line on every page."""
    writer, say = BlockWriter(language), language.say
    title = say(wording.READ_BACK_COPY)
    about = Callout(label=say(N_("Zo werkt het")), items=tuple(_about(copy, language)))
    sections = (
        Section(title="", blocks=(about,)),
        *(_section(part, writer) for part in copy.parts),
    )
    header = copy.header.get(language.code)
    return Document(
        language=language.code,
        title=title,
        banner=say(N_("Uit moreel beraad")),
        scope=say(wording.PARTICIPANTS_ONLY),
        marking=tuple(filter(None, (say(_BACK), header, marking))),
        sheets=(Sheet(title=title, sections=sections),),
        facts=(),
        notes=tuple(map(say, _NOTES)),
        page_of=say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def _about(copy: ReadBackCopy, language: Language) -> Iterator[str]:
    """Say what to do, where and when it may be read, and until when one may object."""
    say = language.say
    yield say(
        N_(
            "Wil je iets anders, of moet iets eruit? Noem het nummer: ‘Passage 4: anders’ of "
            "‘schrap’. We noteren niet van wie dat komt."
        )
    )
    if when := _where_to_read(copy, language):
        yield when
    if copy.last_day is not None:
        yield say(
            N_("Reageren kan tot en met {day}: vijf werkdagen, feestdagen tellen niet mee."),
            day=language.day(copy.last_day),
        )


def _where_to_read(copy: ReadBackCopy, language: Language) -> str:
    say, place = language.say, copy.place.plain
    if copy.day is None:
        return say(N_("Nalezen kan bij {place}."), place=place) if place else ""
    day = language.day(copy.day)
    if not place:
        return say(N_("Nalezen kan op {day}."), day=day)
    return say(N_("Nalezen kan op {day}, en wel bij {place}."), day=day, place=place)


def _section(part: CopyPart, writer: BlockWriter) -> Section:
    title = part.title.get(writer.language.code)
    return Section(title=title, blocks=tuple(_passage(piece, writer) for piece in part.pieces))


def _passage(piece: Numbered, writer: BlockWriter) -> Passage:
    name = _option(piece, writer) or writer.label(piece.asked)
    return Passage(label=f"{piece.number}. {name}", paragraphs=tuple(_paragraphs(piece, writer)))


def _option(piece: Numbered, writer: BlockWriter) -> str:
    """Name a line of a dilemma, which has no label of its own."""
    if not isinstance(piece.value, Record):
        return ""
    names = [_OPTIONS[name] for name in piece.value.lines if name in _OPTIONS]
    return ", ".join(map(writer.language.say, names))


def _paragraphs(piece: Numbered, writer: BlockWriter) -> Iterator[str]:
    match piece.value:
        case Prose(plain):
            yield from (line for line in plain.split("\n") if line.strip())
        case Lines(items):
            yield from (line.plain for line in items)
        case Record(lines):
            yield from (line.plain for line in lines.values())
        case Rows(items):
            for row in items:
                yield from _cells(piece, row, writer)
        case _:
            return


def _cells(piece: Numbered, row: Row, writer: BlockWriter) -> Iterator[str]:
    """Name each cell by its column, unless there is only one."""
    filled = [column for column in piece.asked.columns if column.id in row.cells]
    for column in filled:
        said = writer.cell(column, row.cells[column.id])
        yield said if len(filled) == 1 else labelled(writer.heading(column), said)
