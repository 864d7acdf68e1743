"""What is said of the rows of a file of cards: what becomes of each, and why."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_, Language

OUTCOMES: Mapping[str, str] = {
    "new": N_("nieuw"),
    "update": N_("bijwerken"),
    "kept": N_("behouden"),
    "attention": N_("let op"),
    "refused": N_("geweigerd"),
}

PARTS: Mapping[str, str] = {
    "id": N_("id"),
    "status": N_("status"),
    "themes": N_("thema’s"),
    "values": N_("waarden"),
    "title": N_("titel"),
    "situation": N_("situatie"),
    "option_a": N_("optie A"),
    "option_b": N_("optie B"),
    "harm_a": N_("pijn van A"),
    "harm_b": N_("pijn van B"),
    "audience": N_("voor wie"),
    "note": N_("het veld Let op"),
    "reflection": N_("om na te praten"),
    "questions": N_("vragen"),
}
"""The parts of a card as they stand within a sentence."""

ROW_MISTAKES: Mapping[str, str] = {
    "card_part_empty": N_("{part} is leeg"),
    "card_text_too_long": N_("{part} is langer dan {most} tekens (nu {number})"),
    "card_word_too_long": N_("{part}: één woord is langer dan {most} tekens"),
    "card_too_many_words": N_("{part}: hooguit {most} (nu {number})"),
    "card_too_many_questions": N_("er staan {number} vragen, hooguit {most} passen"),
    "card_options_same": N_("optie A en optie B zijn gelijk"),
    "card_not_in_dutch": N_("alleen in het Engels; een kaart heeft ook Nederlandse tekst nodig"),
    "card_id_bad": N_("de id mag alleen kleine letters, cijfers en streepjes hebben"),
    "card_id_twice": N_("deze id staat ook in rij {row}"),
    "card_title_twice": N_("deze titel staat ook in rij {row}"),
    "card_same": N_("staat er al zo in"),
    "card_own_text": N_("hier geschreven of veranderd; die tekst blijft"),
    "card_other_deck": N_("staat hier in een andere set en blijft daar"),
    "card_maybe_name": N_("mogelijk een naam ({part}); eerst beslissen"),
    "card_maybe_number": N_("mogelijk een nummer of e-mail ({part}); eerst beslissen"),
    "card_maybe_place": N_("mogelijk een plaats of eenheid ({part}); eerst beslissen"),
    "card_maybe_date": N_("mogelijk een datum ({part}); eerst beslissen"),
}

_ENGLISH = "_en"


def part_text(language: Language, heading: str) -> str:
    """Name a part of a card by the heading of its column, such as `option_b_en`."""
    words = language.say(PARTS[heading.removesuffix(_ENGLISH).removesuffix("_nl")])
    if heading.endswith(_ENGLISH):
        return language.say(N_("{part}, Engels"), part=words)
    return words


def reason_text(language: Language, code: str, params: Mapping[str, str | int]) -> str:
    """Say why a row has its outcome, in words such as "optie B is leeg"."""
    told = dict(params)
    if "part" in told:
        told["part"] = part_text(language, str(told["part"]))
    return language.say(ROW_MISTAKES[code], **told)
