"""Kinds and classes of fields in plain words."""

from __future__ import annotations

from moreelberaad.i18n import N_
from moreelberaad.ui.support.ui import Ui

KINDS = {
    "line": N_("regel"),
    "prose": N_("tekst"),
    "list": N_("lijst van regels"),
    "table": N_("tabel"),
    "check": N_("vinkje"),
    "choice": N_("keuze"),
    "choices": N_("meer keuzes"),
    "role": N_("rol"),
    "date": N_("dag"),
    "scale": N_("getal op een schaal"),
    "dilemma": N_("dilemma met A en B"),
    "record": N_("vaste regels"),
    "tally": N_("telling"),
    "tally_set": N_("telling per zin"),
    "card": N_("dilemmakaart"),
    "agreements": N_("afspraken"),
    "lessons": N_("lessen"),
}
"""Each kind as a row names it, the most used first."""

CLASSES = {
    "export": ("X", N_("kan mee")),
    "notes": ("K", N_("blijft in de kluis")),
    "transient": ("T", N_("wist bij sluiten")),
}

IN_A_CELL = ("line", "prose", "role", "check", "choice", "choices", "date", "scale")
WITH_OPTIONS = ("choice", "choices", "tally", "tally_set")
WITH_COLUMNS = ("table", "record")
WITH_ROWS = ("list", "table", "agreements", "lessons", "tally_set")


def kind_words(ui: Ui, kind: str) -> str:
    """Name a kind; a faulty method may hold one that nobody knows."""
    return ui.say(KINDS[kind]) if kind in KINDS else ui.say("onbekend soort")


def class_words(ui: Ui, keep: str) -> tuple[str, str]:
    """Give the letter of a class and what it means."""
    letter, meaning = CLASSES.get(keep, ("?", ""))
    return letter, ui.say(meaning) if meaning else ui.say("onbekend")
