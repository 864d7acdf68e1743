"""The words of advice on a card."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.domain.card_hints import CardHint
from moreelberaad.i18n import N_

ADVICE: Mapping[CardHint, str] = {
    CardHint.LONG_SITUATION: N_(
        "De situatie is langer dan 80 woorden. Wie luistert, raakt de draad kwijt."
    ),
    CardHint.NOBODY_ADDRESSED: N_("Spreek iemand aan met ‘je’: dan is het een eigen keuze."),
    CardHint.SAME_OPTIONS: N_("Optie A en B zeggen hetzelfde."),
    CardHint.UNEVEN_OPTIONS: N_("De ene optie is veel langer dan de andere. Dat stuurt."),
    CardHint.NO_HARM_A: N_("Zonder pijn lijkt A de makkelijke keuze."),
    CardHint.NO_HARM_B: N_("Zonder pijn lijkt B de makkelijke keuze."),
    CardHint.NO_THEME: N_("Zonder thema is deze kaart lastig terug te vinden."),
    CardHint.NO_QUESTION: N_("Een vraag helpt het gesprek op gang."),
    CardHint.NO_QUESTION_MARK: N_("Een van de vragen eindigt niet op een vraagteken."),
}
