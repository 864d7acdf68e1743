"""Why a document may not leave after all, in words: what stands in it, and what it gives away."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_

LEAKS: Mapping[str, str] = {
    "sought": N_("een naam die je zelf opgaf, of een deel daarvan"),
    "masked": N_("iets dat elders is weggehaald"),
    "someone": N_("iets dat naar een persoon kan leiden"),
    "number": N_("een nummer"),
    "contact": N_("een contactgegeven"),
    "vehicle": N_("een kenteken of serienummer"),
    "coordinates": N_("een plaatsbepaling"),
    "unreadable": N_("iets dat niet is na te kijken"),
}

PLACES_OF_LEAKS: Mapping[str, str] = {
    "body": N_("de tekst van het document"),
    "property": N_("de eigenschappen van het bestand"),
    "file_name": N_("de naam van het bestand"),
}

ADVICE: Mapping[str, str] = {
    "rank": N_(
        "Te weinig andere beraden lijken hierop. Noem geen officier, onderofficier of "
        "manschappen: schrijf ‘militair’."
    ),
    "service": N_(
        "Te weinig andere beraden lijken hierop. Noem geen krijgsmachtdeel: schrijf ‘Defensie’."
    ),
    "both": N_(
        "Te weinig andere beraden lijken hierop. Schrijf ‘militair’ voor een rang, en "
        "‘Defensie’ voor een krijgsmachtdeel."
    ),
    "hold": N_(
        "Te weinig andere beraden lijken hierop. Laat functie, inzet of geslacht weg, of deel "
        "de les alleen met het team."
    ),
}
"""What to do about a combination of traits that is too rare (anon.md 5.7)."""
