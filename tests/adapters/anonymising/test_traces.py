from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.domain.findings import TRACES, Label


def labels(engine: Engine, text: str) -> set[Label]:
    return {hit.label for hit in engine.find(text)} & (TRACES | {Label.OTHER})


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ('Hij zei: "doe normaal".', Label.QUOTE),
        ("“Wie zeurt, die loopt”, riep iemand.", Label.QUOTE),
        ("Zoals hij altijd zei: gewoon doorgaan.", Label.QUOTE),
        ("Toen riep iemand: nu is het mooi geweest", Label.QUOTE),
        ("as she always said, keep calm", Label.QUOTE),
        ("Ik had beter moeten opletten.", Label.GUILT),
        ("het was mijn fout, dat weet ik", Label.GUILT),
        ("Ik heb toen weggekeken.", Label.GUILT),
        ("it was my fault", Label.GUILT),
        ("I blame myself for that night", Label.GUILT),
        ("Er zat een gat in de beveiliging.", Label.OPERATIONAL),
        ("De observatiepost was leeg.", Label.OPERATIONAL),
        ("Er was te weinig munitie.", Label.OPERATIONAL),
        ("we were low on fuel", Label.OPERATIONAL),
        ("Dat stond in een stuk Stg. Geheim.", Label.OPERATIONAL),
        ("Ze heeft ptss en zwijgt.", Label.OTHER),
        ("Hij slikt antidepressiva.", Label.OTHER),
        ("Ze heeft Poolse ouders.", Label.OTHER),
        ("Hij is veroordeeld voor mishandeling.", Label.OTHER),
        ("she was pregnant at the time", Label.OTHER),
    ],
)
def test_a_trace_that_is_no_identifier_is_marked(engine: Engine, text: str, label: Label) -> None:
    assert label in labels(engine, text)


@pytest.mark.parametrize(
    "text",
    [
        "Geloof me, het was beter zo. Ik geloof het niet.",
        "Zijn geloof in de groep was groot.",
        "De waarden zijn moed, zorg, trouw en gezondheid.",
        "Je kwetsbaar opstellen vraagt moed; haar positie in de groep was sterk.",
        "Is het eerlijk? De morele vraag is: mag dit wel?",
        "Hij zei niets over schuld of fouten.",
        "We noemen het 'de koude kant' van het vak.",
        "De poort van het gesprek staat open.",
        "Ik had gelijk en zij ook.",
        "Een homogene groep denkt snel hetzelfde.",
        "De straf moet passen, vond de groep. Wie is er schuldig?",
        "The group was split and nobody was to blame.",
    ],
)
def test_words_of_the_conversation_are_no_trace(engine: Engine, text: str) -> None:
    assert labels(engine, text) == set()
