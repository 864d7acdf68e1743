"""What is said of dilemma cards: statuses, outcomes of an import, and what is wrong with a row."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_

CARD_STATUSES: Mapping[str, str] = {
    "draft": N_("concept"),
    "reviewed": N_("nagelezen"),
    "approved": N_("goedgekeurd"),
}

CARD_ERRORS: Mapping[str, str] = {
    "card_incomplete": N_("Een kaart heeft een titel, een situatie en twee opties nodig."),
    "card_points_open": N_("Op deze kaart staat nog een punt open. Beslis dat eerst."),
}

CARD_MISTAKES: Mapping[str, str] = {}
