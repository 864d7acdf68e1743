"""Words that tell a trait without naming anybody, such as those that replacements leave."""

from __future__ import annotations

import re
from collections.abc import Iterator

from moreelberaad.domain.combinations import Trait

# "militair" and "Defensie" tell nothing: they are what a trait becomes.
_WORDS: tuple[tuple[Trait, str, str], ...] = (
    (Trait.RANK, "officer", r"officier(?:en|s)?|officers?"),
    (Trait.RANK, "nco", r"onderofficier(?:en|s)?|ncos?"),
    (Trait.RANK, "enlisted", r"manschappen|one of the troops|enlisted"),
    (Trait.SERVICE, "army", r"landmacht|army"),
    (Trait.SERVICE, "navy", r"marine|zeemacht|navy"),
    (Trait.SERVICE, "marines", r"korps mariniers|mariniers?|marine corps"),
    (Trait.SERVICE, "air", r"luchtmacht|air force"),
    (Trait.SERVICE, "marechaussee", r"marechaussee|kmar"),
    (Trait.ABROAD, "away", r"inzetgebied|area of deployment|uitzending(?:en)?|uitgezonden"),
    (Trait.ABROAD, "away", r"missie(?:s|gebied)?|deployment|deployed"),
    (Trait.ABROAD, "home", r"kazerne|barracks|thuisbasis|vliegbasis"),
    (Trait.FUNCTION, "leader", r"leidinggevende[n]?|commandant(?:en)?|leaders?|commanders?"),
    (Trait.FUNCTION, "care", r"zorgverleners?|care providers?|arts(?:en)?|verpleegkundigen?"),
    (Trait.FUNCTION, "confidant", r"vertrouwensperso(?:on|nen)|confidants?"),
    (Trait.FUNCTION, "staff", r"stafmedewerkers?|staff members?"),
    (Trait.FUNCTION, "specialist", r"specialist(?:en|s)?"),
    (Trait.GENDER, "woman", r"vrouw(?:en|elijke?)?|wom[ae]n|female"),
    (Trait.GENDER, "man", r"mannen|mannelijke?|een man|a man|men|male"),
)
_PATTERNS = [
    (trait, value, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for trait, value, words in _WORDS
]


def traits_in(text: str) -> Iterator[tuple[Trait, str]]:
    """Give the traits that words of a text tell."""
    return ((trait, value) for trait, value, words in _PATTERNS if words.search(text))
