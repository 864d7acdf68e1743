"""A disclosure becomes a document: the words in one language; what may stand on it is decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from moreelberaad import wording
from moreelberaad.adapters.exporting import agreements_sheet, lessons_foot, lessons_sheet
from moreelberaad.adapters.exporting.blocks import BlockWriter
from moreelberaad.adapters.exporting.document import AgreementCard, Block, Document, Section, Sheet
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Guide
from moreelberaad.domain.sieve import Item, Part
from moreelberaad.domain.template import DocumentKind, Kind
from moreelberaad.i18n import N_, Language

_UNREAD = N_("Concept. Niet nagelezen.")
_READ = N_(
    "Geschoond met controle door de gespreksleider. "
    "Kan voor direct betrokkenen herkenbaar blijven."
)
_READ_TWICE = N_(
    "Geschoond met controle door de gespreksleider en een tweede lezer. "
    "Kan voor direct betrokkenen herkenbaar blijven."
)

_REPLACES = N_("Dit vervangt het blad van {month}. Gebruik dat niet meer.")


def compose(
    disclosure: Disclosure, language: Language, *, marking: str = "", guide: Guide | None = None
) -> Document:
    """Lay out a disclosure; `marking` is the organisation's own line on every page.

    `guide` is that of the readers for whom the disclosure was made, where somebody chose them.
    """
    writer = BlockWriter(language)
    say = language.say
    sheets, facts, notes = _contents(disclosure, writer, guide)
    unread = "" if disclosure.was_read else say(_UNREAD)
    header = disclosure.header.get(language.code)
    return Document(
        language=language.code,
        title=sheets[0].title,
        banner=say(_banner(disclosure.document)),
        scope=say(_reach(disclosure)),
        marking=tuple(filter(None, (unread, header, marking))),
        sheets=sheets,
        facts=facts,
        notes=(
            *_replacing(disclosure, language),
            *(say(note) for note in (*notes, *_cleaned(disclosure))),
        ),
        page_of=say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def _contents(
    disclosure: Disclosure, writer: BlockWriter, guide: Guide | None
) -> tuple[tuple[Sheet, ...], tuple[str, ...], tuple[str, ...]]:
    match disclosure.document:
        case DocumentKind.LESSONS:
            sheets = lessons_sheet.sheets(disclosure, writer, guide)
            return sheets, lessons_foot.facts(disclosure, writer, guide), ()
        case DocumentKind.AGREEMENTS:
            return agreements_sheet.sheets(disclosure, writer), (), agreements_sheet.NOTES
        case DocumentKind.RECORD:
            method = disclosure.method.get(writer.language.code)
            return (_record(disclosure, writer),), (method,), ()
        case _:
            assert_never(disclosure.document)


def _record(disclosure: Disclosure, writer: BlockWriter) -> Sheet:
    return Sheet(
        title=writer.language.say(wording.DOCUMENTS[disclosure.document]),
        sections=tuple(_section(part, writer) for part in disclosure.parts),
    )


def _section(part: Part, writer: BlockWriter) -> Section:
    """Give a step its heading; a block that would only repeat it goes without a label."""
    title = part.title.get(writer.language.code)
    blocks = tuple(block for item in part.items for block in _blocks(item, writer))
    return Section(
        title=title,
        blocks=tuple(
            replace(block, label="")
            if not isinstance(block, AgreementCard) and block.label == title
            else block
            for block in blocks
        ),
    )


def _blocks(item: Item, writer: BlockWriter) -> Iterable[Block]:
    if item.field.kind is Kind.AGREEMENTS:
        return agreements_sheet.cards((item,), writer)
    return writer.blocks(item)


def _reach(disclosure: Disclosure) -> str:
    if disclosure.document is DocumentKind.RECORD:
        return wording.PARTICIPANTS_ONLY
    return wording.SCOPES[disclosure.scope]


def _replacing(disclosure: Disclosure, language: Language) -> tuple[str, ...]:
    """Say which document this one takes the place of, after a correction."""
    if disclosure.replaces is None:
        return ()
    month = language.month(disclosure.replaces)
    return (language.say(_REPLACES, month=month),)


def _banner(document: DocumentKind) -> str:
    return _LESSON if document is DocumentKind.LESSONS else _DELIBERATION


def _cleaned(disclosure: Disclosure) -> tuple[str, ...]:
    """Say how it was cleaned, from facts; an agreements sheet names roles and says so itself."""
    if not disclosure.was_read or disclosure.document is DocumentKind.AGREEMENTS:
        return ()
    return (_READ_TWICE if disclosure.was_read_twice else _READ,)


_LESSON = N_("Les uit moreel beraad")
_DELIBERATION = N_("Uit moreel beraad")
