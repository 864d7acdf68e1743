"""An invented *Dilemmabericht*."""

from __future__ import annotations

from typing import Any, Final

from moreelberaad.application.dilemma_message import FORMAT
from moreelberaad.domain.dilemma_message import DilemmaMessage
from moreelberaad.domain.values import Prose

PARTS: Final = {
    "question": "Mag een oefening doorgaan als mensen moe zijn, omdat de inzet nadert?",
    "clash": "De veiligheid van de mensen die oefenen botste met de plicht om klaar te staan. "
    "Te weinig oefenen maakt een inzet later gevaarlijker; te moe oefenen nu.",
    "chosen": "De nachtelijke verplaatsing is uitgesteld tot het licht was.",
    "by_role": "de commandant van de oefening",
    "not_chosen": "Doorrijden met extra pauzes. Dat had het plan gered, maar een vermoeide "
    "chauffeur ziet zijn eigen grens slecht.\nAfblazen. Dat had de last bij een andere groep "
    "gelegd.",
    "cost": "Een onderdeel van het programma is niet geoefend en wordt later ingehaald.",
}
MESSAGE: Final = DilemmaMessage(**{part: Prose(text) for part, text in PARTS.items()})


def a_file(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - a file may hold anything
    """Give a message as a file holds it."""
    return {"format": FORMAT, "unclassified": True, **PARTS, **changes}
