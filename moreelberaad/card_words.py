"""What is said of dilemma cards: statuses, outcomes of an import, and what is wrong with a row."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.card_row_words import ROW_MISTAKES
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

FILE_MISTAKES: Mapping[str, str] = {
    "card_file_unreadable": N_("Dit bestand kunnen we niet lezen. Sla het op als xlsx of csv."),
    "card_file_damaged": N_(
        "Dit bestand is beschadigd. Open het in Excel en sla het opnieuw op als xlsx."
    ),
    "card_file_password": N_(
        "Er zit een wachtwoord op dit bestand. Haal dat eraf en sla het opnieuw op."
    ),
    "card_file_old_excel": N_(
        "Dit is een bestand van een oude Excel (.xls). Sla het op als xlsx."
    ),
    "card_file_unpacks_too_large": N_(
        "Uitgepakt is dit bestand te groot. Zet alleen de kaarten in een nieuw bestand."
    ),
    "card_file_no_cards": N_("In dit bestand staan geen kaarten."),
    "card_file_no_columns": N_(
        "Hier vinden we geen kolommen. Zet elk deel van een kaart in een eigen kolom, met een"
        " kop erboven."
    ),
    "card_columns_unknown": N_(
        "Geen kolom is herkend. Gebruik koppen als Titel, Situatie, Optie A en Optie B."
    ),
    "card_file_no_list": N_("Hier hoort een lijst met kaarten."),
    "card_file_quote_open": N_(
        "Ergens staat een aanhalingsteken open. Sla het bestand op als xlsx."
    ),
    "card_file_row_too_long": N_("Rij {row}: hier is een cel langer dan {most} tekens."),
    "card_file_too_many_rows": N_("Er zijn meer dan {most} rijen. Splits het bestand."),
    "card_file_too_many_columns": N_("Rij {row}: er zijn meer dan {most} kolommen."),
    "card_file_cell_too_long": N_(
        "Rij {row}, kolom {column}: deze cel is langer dan {most} tekens."
    ),
    "deck_damaged": N_("Deze set is beschadigd. Er is niets gewijzigd."),
    "deck_too_new": N_(
        "Deze set is met een nieuwere versie gemaakt. Werk de app bij; er is niets gewijzigd."
    ),
    "deck_too_large": N_(
        "Deze set is te groot voor één bestand. Verdeel de kaarten over meer sets."
    ),
    "card_file_other_sheets": N_(
        "Op een ander blad staan ook rijen. We lezen alleen het eerste blad."
    ),
    "card_file_macros": N_("Er staan macro’s in dit bestand. Die voeren we niet uit."),
    "card_file_pictures": N_("Er staan afbeeldingen in dit bestand. Die komen niet mee."),
    "card_file_merged": N_(
        "Er zijn samengevoegde cellen. Hun tekst telt voor elke cel waar ze over gaan."
    ),
    "card_file_hidden": N_("Er zijn verborgen rijen of kolommen. Die lezen we ook."),
    "card_file_formulas": N_("Er staan formules in. We lezen de laatste uitkomst."),
    "card_file_formula_empty": N_("Rij {row}, kolom {column}: deze formule heeft geen uitkomst."),
    "card_file_lines_above": N_("De koppen staan op rij {row}. Wat erboven staat, lezen we niet."),
    "card_file_row_too_wide": N_("Rij {row} heeft meer cellen dan er koppen zijn."),
}
"""Why a file is not read; and what someone should know of how it was read."""

PAPER_MISTAKES: Mapping[str, str] = {
    "card_does_not_fit": N_("Past niet leesbaar op dit formaat. Kies {paper}."),
    "card_too_long_for_paper": N_("Past niet leesbaar op dit formaat. Kort de tekst in."),
}

CARD_MISTAKES: Mapping[str, str] = {**ROW_MISTAKES, **FILE_MISTAKES, **PAPER_MISTAKES}
