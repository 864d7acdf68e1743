"""What a salvage brought, in words that somebody knows who never saw a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from moreelberaad.i18n import N_, Language

_KNOWN = {
    "sessions": N_("beraden"),
    "answers": N_("antwoorden"),
    "cards": N_("kaarten"),
    "lessons": N_("lessen"),
    "methods": N_("eigen gespreksvormen"),
    "series": N_("reeksen"),
}


def lines_of(
    language: Language, whole: Mapping[str, int], lost: Mapping[str, int | None]
) -> Iterator[str]:
    """Say per kind what came along and what did not, and last what else was lost."""
    for table, name in _KNOWN.items():
        kept, gone = whole.get(table, 0), lost.get(table, 0)
        if kept or gone is None or gone:
            yield f"{language.say(name)}: {kept}{_lost(language, gone)}"
    if any(gone is None or gone for table, gone in lost.items() if table not in _KNOWN):
        yield language.say("Van de rest kwam niet alles mee.")


def _lost(language: Language, gone: int | None) -> str:
    if gone is None:
        return language.say(", en niet alles was te lezen")
    return language.say(", en {number} niet te lezen", number=gone) if gone else ""
