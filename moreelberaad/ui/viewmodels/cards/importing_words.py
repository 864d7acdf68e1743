"""What is said of an import: what happens to each row and why, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from moreelberaad import wording
from moreelberaad.card_row_words import reason_text
from moreelberaad.domain.card_columns import PLAIN, Column
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.deck_import import DeckImport, Outcome, PlannedRow
from moreelberaad.domain.errors import (
    CannotRead,
    InputRejected,
    Mistake,
    MoreelberaadError,
)
from moreelberaad.i18n import N_, Language

COLUMNS: Mapping[str, str] = {
    "title": N_("Titel"),
    "situation": N_("Situatie"),
    "option_a": N_("Optie A"),
    "option_b": N_("Optie B"),
    "harm_a": N_("Pijn van A"),
    "harm_b": N_("Pijn van B"),
    "themes": N_("Thema’s"),
    "values": N_("Waarden"),
    "audience": N_("Voor wie"),
    "questions": N_("Vragen"),
    "note": N_("Let op"),
    "reflection": N_("Om na te praten"),
    "status": N_("Status"),
    "id": N_("Kenmerk (id)"),
}
"""The parts of a card as one chooses them for a column, in the order of a card."""

_LISTED = frozenset({Outcome.ATTENTION, Outcome.REFUSED})
_OWN_TEXT = "card_own_text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonLine:
    """Why one row has its outcome, in words; `title` is what is read."""

    row: int
    outcome: Outcome
    title: str


def column_name(language: Language, column: Column) -> str:
    """Name what a column holds."""
    name = language.say(COLUMNS[column.part])
    return language.say("{part} (Engels)", part=name) if column.language == "en" else name


def column_choices(language: Language) -> Iterator[tuple[Column, str]]:
    """Give all that a column can hold with its name: the Dutch first."""
    for code in ("nl", "en"):
        for part in COLUMNS:
            if part not in PLAIN or code == "nl":
                column = Column(part=part, language=code)
                yield column, column_name(language, column)


def reasons_of(language: Language, row: PlannedRow) -> str:
    """Say why a row has its outcome, all in one line."""
    said = (_reason(language, mistake) for mistake in row.reasons)
    return ", ".join(dict.fromkeys(said))


def reason_lines(language: Language, plan: DeckImport) -> Sequence[ReasonLine]:
    """Give a line for each row about which someone would want to know something."""
    return [
        ReasonLine(
            row=row.number,
            outcome=row.outcome,
            title=language.say(
                "rij {row}: {reason}", row=row.number, reason=reasons_of(language, row)
            ),
        )
        for row in plan.rows
        if row.outcome in _LISTED or _is_own(row)
    ]


def note_of(language: Language, plan: DeckImport, outcome: Outcome) -> str:
    """Say what happens to the rows with this outcome; why, where no list of reasons does."""
    rows = [row for row in plan.rows if row.outcome is outcome]
    if outcome in _LISTED and len(rows) == 1 and tells_all(plan):
        reason = reasons_of(language, rows[0])
        return language.say("rij {row}: {reason}", row=rows[0].number, reason=reason)
    match outcome:
        case Outcome.NEW if all(map(_is_draft, rows)):
            return language.count("komt erbij als concept", "komen erbij als concept", len(rows))
        case Outcome.NEW:
            return language.count("komt erbij", "komen erbij", len(rows))
        case Outcome.UPDATE:
            return language.say("zelfde kaart, nieuwere tekst")
        case Outcome.KEPT if any(map(_is_own, rows)):
            return language.say("jouw eigen tekst blijft staan")
        case Outcome.KEPT:
            return language.say("al precies zo in de kluis")
        case Outcome.ATTENTION:
            return language.say("als concept; eerst beslissen")
        case _:
            return language.say("komen er niet in")


def tells_all(plan: DeckImport) -> bool:
    """Tell whether the notes say the reason of every row."""
    return all(plan.count(outcome) <= 1 for outcome in _LISTED)


def done_text(language: Language, plan: DeckImport) -> str:
    """Say what an import brought, and how to take it back."""
    rows = [row for row in plan.rows if row.kept and row.kept.id in plan.cards]
    added = sum(row.before is None for row in rows)
    changed = len(rows) - added
    told = (
        [language.count("{number} kaart erbij", "{number} kaarten erbij", added)] if added else []
    )
    if changed and added:
        told.append(language.say("{number} bijgewerkt", number=changed))
    elif changed:
        told.append(
            language.count("{number} kaart bijgewerkt", "{number} kaarten bijgewerkt", changed)
        )
    return language.say("{what}. Ctrl+Z maakt dit ongedaan.", what=", ".join(told))


def trouble_text(language: Language, error: Exception) -> str:
    """Say what stands in the way, and what to do."""
    match error:
        case CannotRead():
            return language.say("Dit bestand kunnen we niet lezen. Sla het op als xlsx of csv.")
        case InputRejected():
            return "\n".join(_mistake(language, each) for each in error.mistakes)
        case MoreelberaadError():
            return wording.error_text(language, error.code, error.params)
        case _:
            raise error


def remark_text(language: Language, remark: Mistake) -> str:
    """Say what was read in a way that someone should know."""
    return _mistake(language, remark)


def _mistake(language: Language, mistake: Mistake) -> str:
    said = wording.mistake_text(language, mistake.path, mistake.code, dict(mistake.params))
    return said[:1].upper() + said[1:]


def _reason(language: Language, mistake: Mistake) -> str:
    params = dict(mistake.params)
    if mistake.path:
        params["part"] = mistake.path
    return reason_text(language, mistake.code, params)


def _is_draft(row: PlannedRow) -> bool:
    return row.kept is not None and row.kept.card.status is CardStatus.DRAFT


def _is_own(row: PlannedRow) -> bool:
    return any(reason.code == _OWN_TEXT for reason in row.reasons)
