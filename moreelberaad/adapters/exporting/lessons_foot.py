"""The small lines at the foot of a lessons sheet: what it is about, and how sure it is."""

from __future__ import annotations

from typing import assert_never

from moreelberaad import wording
from moreelberaad.adapters.exporting.blocks import BlockWriter
from moreelberaad.adapters.exporting.lessons_sheet import lessons
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Foot, Guide
from moreelberaad.i18n import N_


def facts(disclosure: Disclosure, writer: BlockWriter, guide: Guide | None) -> tuple[str, ...]:
    """Give themes, context, method, quarter, status, as far as these readers get them."""
    shown = guide.foot if guide else tuple(Foot)
    words = {each: _words(each, disclosure, writer, guide) for each in shown}
    method = (words.get(Foot.METHOD), words.get(Foot.QUARTER))
    lines = (
        words.get(Foot.THEMES),
        words.get(Foot.CONTEXT),
        ", ".join(filter(None, method)),
        words.get(Foot.STATUS),
    )
    return tuple(filter(None, lines))


def _words(foot: Foot, disclosure: Disclosure, writer: BlockWriter, guide: Guide | None) -> str:
    say = writer.language.say
    match foot:
        case Foot.THEMES:
            themes = _joined(disclosure, writer, "themes")
            return themes[:1].upper() + themes[1:]
        case Foot.CONTEXT:
            name = guide.name.get(writer.language.code) if guide else ""
            context = name or _joined(disclosure, writer, "context")
            return context and say(N_("Context {context}"), context=context)
        case Foot.METHOD:
            return disclosure.method.get(writer.language.code)
        case Foot.QUARTER:
            quarter = wording.QUARTERS.get(disclosure.quarter or 0)
            return say(quarter) if quarter else ""
        case Foot.STATUS:
            status = _joined(disclosure, writer, "status") or say(N_("waarneming"))
            return say(N_("Status: {status}"), status=status)
        case _:
            assert_never(foot)


def _joined(disclosure: Disclosure, writer: BlockWriter, column_id: str) -> str:
    cells = (
        writer.cell(field.column(column_id), row.cells[column_id])
        for field, row in lessons(disclosure)
        if column_id in row.cells
    )
    words = (word for cell in cells for word in cell.split(", "))
    return ", ".join(dict.fromkeys(words))
