"""What stands around a paper that is a document as any other."""

from __future__ import annotations

from collections.abc import Iterable

from moreelberaad import wording
from moreelberaad.adapters.exporting.document import Block, Document, Section, Sheet
from moreelberaad.domain.papers import Written
from moreelberaad.i18n import N_, Language


def framed(  # noqa: PLR0913 - everything after the sections is named
    paper: Written,
    language: Language,
    sections: Iterable[Section],
    *,
    title: str = "",
    scope: str,
    notes: tuple[str, ...],
    marking: str,
) -> Document:
    """Make the document of one sheet; above its title stands its method, or else what it is."""
    name, method = language.say(wording.PAPERS[paper.kind]), paper.heading
    about = method.title.get(language.code)
    return Document(
        language=language.code,
        title=f"{name} · {about}",
        banner=name if title else about,
        scope=scope,
        marking=(method.header.get(language.code), marking),
        sheets=(Sheet(title=title or name, sections=tuple(sections)),),
        facts=(),
        notes=notes,
        page_of=language.say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def section(title: str, *blocks: Block) -> Section:
    """Put blocks under a heading."""
    return Section(title=title, blocks=blocks)
