"""What is said of packages: why one is not read or made, and what became of its lessons."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_

PACKAGE_MISTAKES: Mapping[str, str] = {
    "package_damaged": N_("Dit pakket is beschadigd. Er is niets gewijzigd."),
    "package_too_new": N_("Dit pakket is met een nieuwere versie gemaakt. Werk de app bij."),
    "package_too_large": N_("Dit pakket is te groot. Verdeel het over meer pakketten."),
    "not_a_package": N_("Dit is geen pakket. Kies een bestand dat op .lessen eindigt."),
    "document_not_read": N_(
        "Dit document is een concept dat niemand nalas. Daar nemen we niets uit over."
    ),
    "document_no_package": N_(
        "Dit is een document, geen pakket. Vraag om een bestand dat op .lessen eindigt."
    ),
}

PACKAGE_ERRORS: Mapping[str, str] = {
    "nothing_to_pack": N_(
        "Er is nog niets dat zo ver mee mag. Een les gaat mee vanaf ‘geleerd inzicht’."
    ),
    "lesson_contradicted": N_("Deze les is tegenstrijdig. Kies eerst wat ze zegt."),
    "pack_from_one_talk": N_(
        "Deze lessen komen uit één beraad en zouden dat samen vertellen. Maak er een lessenblad "
        "van, of wacht op een les uit een ander beraad."
    ),
    "year_not_over": N_("Dit jaar is nog niet voorbij. Cijfers gaan pas mee als een jaar vol is."),
}

BECAME: Mapping[str, str] = {
    "new": N_("nieuw"),
    "changed": N_("gewijzigd"),
    "conflict": N_("tegenstrijdig"),
    "withdrawn": N_("ingetrokken"),
    "known": N_("al bekend"),
}

WARNING = N_(
    "Veel losse lessen samen kunnen meer verraden dan elk apart. Laat dit geheel beoordelen "
    "voordat je het deelt."
)
