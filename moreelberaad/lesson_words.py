"""What is said of lessons, of how long notes stay, and of a *bewaarstop*."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_

LESSON_ERRORS: Mapping[str, str] = {
    "session_held": N_("Dit beraad staat onder een bewaarstop. Er wordt niets van gewist."),
    "notes_erased": N_("De notities van dit beraad zijn gewist. Ze komen niet terug."),
    "lesson_not_general": N_(
        "Deze les komt uit één beraad. Voeg haar eerst samen met een les uit een ander beraad, "
        "dan mag ze verder dan de eenheid."
    ),
    "lessons_from_one_session": N_(
        "Kies twee of drie lessen uit verschillende beraden. Deze komen uit hetzelfde beraad."
    ),
    "lesson_incomplete": N_("Een les heeft een zin nodig. Schrijf eerst op wat de les is."),
    "lesson_points_open": N_(
        "In deze les staat nog iets dat naar iemand kan leiden. Verander dat eerst; "
        "of laat de les bij het team."
    ),
}

LESSON_STATUSES: Mapping[str, str] = {
    "observation": N_("waarneming"),
    "identified": N_("geleerd inzicht"),
    "action": N_("in uitvoering"),
    "validated": N_("gevalideerd"),
    "withdrawn": N_("ingetrokken"),
}

SCOPE_NAMES: Mapping[str, str] = {
    "team": N_("Team"),
    "unit": N_("Eenheid"),
    "defence": N_("Defensie"),
    "rijk": N_("Rijk"),
}

LESSON_ACTS: Mapping[str, str] = {
    "came": N_("Kwam uit een nagelezen beraad"),
    "status": N_("Status werd: {detail}"),
    "scope": N_("Deelbaar tot: {detail}"),
    "merged": N_("Samengevoegd uit lessen van verschillende beraden"),
    "improved": N_("Verbeterd; de vorige versie is vervangen"),
    "withdrawn": N_("Ingetrokken"),
}

ERASED_WORDS: Mapping[str, str] = {
    "session": N_("een heel beraad"),
    "notes": N_("notities van een beraad"),
    "agreements": N_("afspraken van een beraad"),
    "lessons": N_("lessen in een beraad"),
    "lesson": N_("een bewaarde les"),
}

HOLD_REASONS: Mapping[str, str] = {
    "woo": N_("Woo-verzoek"),
    "complaint": N_("klacht"),
    "inquiry": N_("onderzoek"),
    "other": N_("anders"),
}
