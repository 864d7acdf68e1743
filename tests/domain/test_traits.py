from __future__ import annotations

import pytest

from moreelberaad.domain.combinations import Trait
from moreelberaad.domain.traits import traits_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Een officier vroeg rust", {(Trait.RANK, "officer")}),
        ("De onderofficieren vroegen rust", {(Trait.RANK, "nco")}),
        ("een van de manschappen", {(Trait.RANK, "enlisted")}),
        ("bij de Marine, in het [inzetgebied]", {(Trait.SERVICE, "navy"), (Trait.ABROAD, "away")}),
        (
            "een [leidinggevende] van de KMar",
            {(Trait.FUNCTION, "leader"), (Trait.SERVICE, "marechaussee")},
        ),
        ("een vrouwelijke collega", {(Trait.GENDER, "woman")}),
        ("An officer in the army", {(Trait.RANK, "officer"), (Trait.SERVICE, "army")}),
        ("Een militair van Defensie wacht, en telt de manier", set()),
    ],
)
def test_words_tell_traits(text: str, told: set[tuple[Trait, str]]) -> None:
    assert set(traits_in(text)) == told
