"""What a hint says while someone types: what was seen, why, and what to do (ux.md 5)."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.domain.hints import Hint, HintKind
from moreelberaad.i18n import N_, Language
from moreelberaad.reason_words import reason_text

WHAT: Mapping[HintKind, str] = {
    HintKind.NAME: N_("Mogelijk herleidbaar: naam."),
    HintKind.RANK_AND_FUNCTION: N_("Mogelijk herleidbaar: rang of functie."),
    HintKind.DATE: N_("Mogelijk herleidbaar: datum of tijd."),
    HintKind.PLACE_OR_UNIT: N_("Mogelijk herleidbaar: plaats of eenheid."),
    HintKind.NUMBER: N_("Mogelijk herleidbaar: nummer of e-mail."),
    HintKind.QUOTE: N_("Mogelijk herleidbaar: letterlijk citaat."),
    HintKind.HEALTH_OR_FAITH: N_("Mogelijk herleidbaar: gezondheid of geloof."),
    HintKind.GUILT: N_("Ik-vorm met schuld."),
    HintKind.OPERATIONAL: N_("Mogelijk operationeel detail."),
}

ADVICE: Mapping[HintKind, str] = {
    HintKind.NAME: N_("Schrijf een rol."),
    HintKind.RANK_AND_FUNCTION: N_("Schrijf een algemene rol."),
    HintKind.DATE: N_("Schrijf het zonder dag en tijd."),
    HintKind.PLACE_OR_UNIT: N_("Noem geen plaats of eenheid."),
    HintKind.NUMBER: N_("Laat het weg."),
    HintKind.QUOTE: N_("Schrijf in je eigen woorden wat er gezegd is."),
    HintKind.HEALTH_OR_FAITH: N_("Laat het weg, of schrijf het algemeen."),
    HintKind.GUILT: N_("Schrijf het algemeen: wat had eerder gekund?"),
    HintKind.OPERATIONAL: N_("Typ het niet. Ook gewiste tekst kan een veiligheidsincident zijn."),
}

_TOGETHER = N_("Mogelijk herleidbaar: samen wijst dit één mens aan.")
_WHAT_BY_REASON: Mapping[str, str] = {
    "after_rank": N_("Mogelijk herleidbaar: rang en naam."),
    "rank_and_function": N_("Mogelijk herleidbaar: rang met functie."),
    "age_in_years": N_("Mogelijk herleidbaar: leeftijd."),
    "age_in_words": N_("Mogelijk herleidbaar: leeftijd."),
    "age_as_adjective": N_("Mogelijk herleidbaar: leeftijd."),
    "in_the_news": N_("Mogelijk herleidbaar: stond in het nieuws."),
    "family_tie": N_("Mogelijk herleidbaar: familie van iemand."),
    "catch_phrase": N_("Mogelijk herleidbaar: een vaste uitspraak."),
    "harm_with_place_or_time": N_("Mogelijk herleidbaar: letsel of dood met plaats of tijd."),
    "trait_with_role": _TOGETHER,
    "clues_together": _TOGETHER,
    "third_clue": _TOGETHER,
    "only_one": _TOGETHER,
    "only_one_of_a_kind": _TOGETHER,
}
"""For some reasons the kind alone says too little."""

_ADVICE_BY_REASON: Mapping[str, str] = {
    "age_in_years": N_("Laat de leeftijd weg."),
    "age_in_words": N_("Laat de leeftijd weg."),
    "age_as_adjective": N_("Laat de leeftijd weg."),
    "in_the_news": N_("Laat het nieuws weg."),
    "family_tie": N_("Laat de familieband weg."),
    "harm_with_place_or_time": N_("Laat plaats en tijd weg."),
    **dict.fromkeys(
        ("trait_with_role", "clues_together", "third_clue", "only_one", "only_one_of_a_kind"),
        N_("Laat een van de kenmerken weg."),
    ),
}


def hint_what(language: Language, hint: Hint) -> str:
    """Say what was seen."""
    return language.say(_WHAT_BY_REASON.get(hint.reason) or WHAT[hint.kind])


def hint_advice(language: Language, hint: Hint) -> str:
    """Say what to do."""
    return language.say(_ADVICE_BY_REASON.get(hint.reason) or ADVICE[hint.kind])


def hint_why(language: Language, hint: Hint) -> str:
    """Say why it was seen, such as "achter een rang"."""
    return reason_text(language, hint.reason)
