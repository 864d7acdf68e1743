"""What a new field begins with, so that a method stays faultless while it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from moreelberaad.domain.template import Kind
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.viewmodels.methods.content import Spot, can_be_translated, translating

WITH_OPTIONS = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.TALLY, Kind.TALLY_SET})
WITH_COLUMNS = frozenset({Kind.TABLE, Kind.RECORD})
IN_A_CELL = frozenset(
    {
        Kind.LINE,
        Kind.PROSE,
        Kind.ROLE,
        Kind.CHECK,
        Kind.CHOICE,
        Kind.CHOICES,
        Kind.DATE,
        Kind.SCALE,
    }
)
"""Kinds that a column may have (docs/gespreksvorm.md)."""

NEW_STEP = N_("Nieuwe stap")
NEW_FIELD = N_("Nieuw veld")
BLOCKS = {"opening": N_("Opening"), "closing": N_("Sluiting")}
"""What a step is called that brings a block of every talk."""
_OPTIONS = (N_("Eerste keuze"), N_("Tweede keuze"))
_COLUMNS = (N_("Eerste kolom"), N_("Tweede kolom"))
_POINTS = ["1", "2", "3", "4", "5"]
_SAYS: dict[str, Callable[..., str]] = {each: Language(each).say for each in ("nl", "en")}


def in_both(sentence: str) -> dict[str, str]:
    """Give the first words of something new in every language."""
    return {language: say(sentence) for language, say in _SAYS.items()}


def begin(spot: Spot, kind: str) -> None:
    """Give a field or column what its kind cannot do without."""
    table = spot.table
    if kind in WITH_OPTIONS and not (table.get("options") or table.get("option")):
        _fill(spot, "option", "code", _OPTIONS)
    if kind in WITH_COLUMNS and not (table.get("columns") or table.get("column")):
        _fill(spot, "column", "id", _COLUMNS)
        for column in table["column"]:
            column["kind"] = Kind.LINE.value
    if kind == Kind.TALLY_SET and not table.get("points"):
        table["points"] = list(_POINTS)


def _fill(spot: Spot, key: str, name: str, labels: Sequence[str]) -> None:
    spot.table[key] = []
    for number, label in enumerate(labels, 1):
        code, words = f"{key}{number}", in_both(label)
        spot.table[key].append({name: code, "label": words["nl"]})
        if can_be_translated(spot.content, spot.path):
            translating(spot.content, "en", *spot.path, key, code)["label"] = words["en"]
