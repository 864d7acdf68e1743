"""A lesson of an invented deliberation, as each kind of reader gets it."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.application.session_files import closed, read_session
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.privacy import Disclosure, Surroundings, disclose
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.readers_at_hand import guide_for
from tests.adapters.templates.builders import library
from tests.builders import HELD_ON, a_review

SESSION: Final[dict[str, Any]] = {
    "format": "moreelberaad.session/1",
    "method": "dilemma_method",
    "title": "Nachtwerk",
    "consent": "question",
    "held_on": HELD_ON,
    "answers": {
        "a1": {"notes_agreed": True},
        "a3": {
            "moral_question": "Mag een taak doorgaan als de LMRA zegt dat er een restrisico is?",
            "dilemma": {
                "option_a": "Doorgaan, met een bijrijder naast elke chauffeur",
                "option_b": "De taak afblazen en dat in het VMS zetten",
                "harm_a": "Kans op een ongeval; moe werken wordt een norm",
                "harm_b": "Een andere, al zwaar belaste groep vangt het op",
            },
        },
        "a5": {
            "pvn": [
                {"perspective": "De leidinggevende", "value": "verantwoordelijkheid"},
                {"perspective": "De uitvoerders", "value": "vakmanschap"},
                {"perspective": "De groep die invalt", "value": "rechtvaardigheid"},
            ]
        },
        "a9": {
            "lessons": [
                {
                    "lesson": "Wie moe is, oordeelt slecht over zijn eigen vermoeidheid: spreek "
                    "vooraf af wie stop mag roepen, en dat tegenspraak niemand iets kost.",
                    "applies_when": "er tijdsdruk is, rust schaars is en een RI&E ver weg lijkt",
                    "themes": ["fysieke veiligheid", "leiderschap"],
                    "share_scope": "rijk",
                }
            ]
        },
    },
}
WRITTEN: Final = {
    WEIGHED_MOST: Prose(
        "De veiligheid van mensen woog zwaarder dan inzetbaarheid. Wie twijfelt, stopt; "
        "een goede afweging houdt rekening met de normen van het vak."
    ),
    COST: Prose(
        "Stoppen legt de last bij anderen. Die pijn wordt kleiner als je het zelf vertelt."
    ),
}


@cache
def disclosed(readers: Readers | None = None) -> Disclosure:
    """Let the lesson go to the whole of government, the question behind it too."""
    session = closed(read_session(SESSION, library(), SessionId("s-1")), HELD_ON).release()
    request = Request(document=DocumentKind.LESSONS, scope=Scope.RIJK, readers=readers)
    return disclose(session, request, (), a_review(written=WRITTEN), Surroundings(in_quarter=5))


def lesson_for(readers: Readers | None, language: str = "nl") -> Document:
    """Compose the lessons sheet for these readers."""
    return compose(disclosed(readers), Language(language), guide=guide_for(readers))
