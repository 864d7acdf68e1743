from __future__ import annotations

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad import assets
from moreelberaad.adapters.anonymising.engine import Engine, load
from moreelberaad.adapters.anonymising.ranks import read_ranks
from moreelberaad.domain.findings import TRACES, Hit, Label
from moreelberaad.domain.review import Choice, Decision, decided, with_letters
from moreelberaad.domain.values import Prose
from tests.builders import a_finding, a_place

_ENGINE = load()
_GENERAL = _ENGINE.replacing.general
_FOLDER = assets.folder("resources") / "recognisers"
_PLACE = a_place("talk.facts")


def replaced(engine: Engine, text: str, number: int = 1) -> str:
    """Take one of the suggestions for everything that has any."""
    findings = with_letters(
        [
            a_finding(count, _PLACE, hit, text[hit.start : hit.end])
            for count, hit in enumerate(identifiers(engine, text))
        ]
    )
    picked = Decision(choice=Choice.SUGGESTION, number=number)
    return decided(Prose(text), [(finding.hit, picked) for finding in findings]).plain


def identifiers(engine: Engine, text: str) -> list[Hit]:
    return [hit for hit in engine.find(text) if hit.label not in TRACES]


DUTCH = [
    ("Het 13e bataljon vertrok op 5 december.", "De [eenheid] vertrok onlangs."),
    ("In het 13e bataljon zat ze goed.", "In de [eenheid] zat ze goed."),
    ("Ons 3e peloton kreeg rust.", "Onze [eenheid] kreeg rust."),
    ("De soldaat huilde.", "Een van de manschappen huilde."),
    ("Een soldaat weigerde; de jonge soldaat niet.",
     "Een van de manschappen weigerde; de jonge militair niet."),
    ("Twee sergeanten en drie korporaals bleven.",
     "Twee onderofficieren en drie manschappen bleven."),
    ("De majoor en de overste waren het eens.", "De officier en de officier waren het eens."),
    ("Volgens sgt Pietersen was Pietersen zelf niet moe.",
     "Volgens onderofficier [persoon A] was [persoon A] zelf niet moe."),
    ("Sergeant Pietersen reed. Pietersens auto stond stil.",
     "Onderofficier [persoon A] reed. [persoon A]'s auto stond stil."),
    ("matroos lowie kramers nam op, toen was het stil.",
     "Militair [persoon A] nam op, toen was het stil."),
    ("Soldaat Bottse (20) ging overboord.",
     "Militair [persoon A] ([in de twintig]) ging overboord."),
    ("Mevrouw van der Berg belde de heer Kalloe.", "[persoon A] belde [persoon B]."),
    ("Jan Pietersen zweeg. Later zei Jan dat het ging.",
     "[persoon A] zweeg. Later zei [persoon A] dat het ging."),
    ("Fatima's broer werkt bij ons.", "[persoon A]'s broer werkt bij ons."),
    ("Tijdens de oefening Groene Kraai ging het mis.", "Tijdens de [missie] ging het mis."),
    ("Rinus was 47 en moe.", "[persoon A] was [in de veertig] en moe."),
    ("Een 34-jarige luitenant zweeg.", "Een [30-39]-jarige officier zweeg."),
    ("Het overleg van 12 juni duurde lang.", "Het overleg van kort geleden duurde lang."),
    ("Drie weken geleden belde hij.", "Eerder belde hij."),
    ("Twee dagen later belde hij weer.", "Enkele dagen later belde hij weer."),
    ("Volgende week praten we verder.", "Binnenkort praten we verder."),
    ("'s Nachts om 02:17 stond hij daar.", "'s Nachts stond hij daar."),
    ("We verzetten het naar dinsdag 12 juni.", "We verzetten het naar een ander moment."),
    ("Die maandag was alles anders.", "Onlangs was alles anders."),
    ("Mijn BSN is 999900687.", "Mijn BSN is [nummer verwijderd]."),
    ("Bel me op 06-12345678 vandaag nog.", "Bel me op [contactgegeven] vandaag nog."),
    ("Kenteken KP-55-09 stond voor de deur.", "[kenteken] stond voor de deur."),
    ("De pelotonscommandant vroeg het.", "De [leidinggevende] vroeg het."),
    ("De geestelijk verzorger luisterde.", "De [hulpverlener] luisterde."),
    ("Ze woont in Havelte.", "Ze woont in [plaats]."),
    ("Hij was twee keer in Mali.", "Hij was twee keer in [inzetgebied]."),
    ("Melder: Sanne V.", "Melder: [persoon A]."),
    ("Hij is homo en zweeg.", "Hij is [persoonlijk kenmerk] en zweeg."),
]  # fmt: skip
ENGLISH = [
    ("The sergeant was tired.", "The NCO was tired."),
    ("She is a captain and he is not.", "She is an officer and he is not."),
    ("Three sergeants were there.", "Three NCOs were there."),
    ("He was an officer of the 13th battalion.", "He was a [staff member]."),
    ("They left on 5 May for the range.", "They left recently for the range."),
    ("The talk of 5 May was hard.", "The talk from some time ago was hard."),
    ("He is a 22-year-old and he was afraid.",
     "He is a [20-29]-year-old and he was afraid."),
    ("Two weeks later they left.", "Some weeks later they left."),
    ("The company commander told them.", "The [leader] told them."),
    ("During Operation Blue Tide they were alone.", "During [mission] they were alone."),
    ("My number is +31 6 12345678.", "My number is [contact detail]."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*DUTCH, *ENGLISH])
def test_a_replacement_stands_well_in_its_sentence(
    engine: Engine, text: str, expected: str
) -> None:
    assert replaced(engine, text) == expected


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("text", [text for text, _ in [*DUTCH, *ENGLISH]])
def test_what_was_replaced_is_not_found_again(engine: Engine, text: str, number: int) -> None:
    once = replaced(engine, text, number)

    assert identifiers(engine, once) == []
    assert replaced(engine, once, number) == once


_SNIPPETS = [
    *("sergeant Pietersen", "de soldaat", "op 5 december", "het 13e bataljon", "in Havelte"),
    *("06-12345678", "Fatima's broer", "(20)", "en", "reed", "daarna.", "Het was stil.", "\n"),
]


@settings(deadline=None)  # the first text compiles the patterns it needs
@given(st.lists(st.sampled_from(_SNIPPETS)).map(" ".join))
def test_applying_twice_changes_nothing(text: str) -> None:
    once = replaced(_ENGINE, text)

    assert replaced(_ENGINE, once) == once


@settings(deadline=None)  # the first text compiles the patterns it needs
@given(st.lists(st.sampled_from(_SNIPPETS)).map(" ".join))
def test_no_word_that_was_found_remains(text: str) -> None:
    left = replaced(_ENGINE, text)

    found = {text[hit.start : hit.end] for hit in identifiers(_ENGINE, text)}
    assert not any(words in left for words in found if len(words) > len("(20)"))


def test_every_listed_rank_has_a_category() -> None:
    ranks = read_ranks(_FOLDER)

    categories = {_GENERAL.category(form) for rank in ranks for form in rank.forms}
    assert {rank.category for rank in ranks} <= set(_GENERAL.categories)
    assert categories <= set(_GENERAL.categories)


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("sergant", "nco"),
        ("Sgt1", "nco"),
        ("sergeant-majoor", "nco"),
        ("luitenant ter zee der eerste klasse", "officer"),
        ("OF-3", "officer"),
        ("OR-2", "enlisted"),
        ("korperaal", "enlisted"),
        ("zomaar iets", "other"),
    ],
)
def test_a_rank_is_known_when_it_is_typed_otherwise(words: str, category: str) -> None:
    assert _GENERAL.category(words) == category


def test_every_kind_of_trace_has_general_words_in_both_languages() -> None:
    table = tomllib.loads((_FOLDER / "generalise.toml").read_text("utf-8"))

    last = {entry["label"]: entry for entry in table["general"]}
    assert set(last) == set(Label) - TRACES - {Label.RANK}
    assert all("when" not in entry for entry in last.values())
    assert all(
        len(entry[code]) == len("nl") for entry in table["general"] for code in ("nl", "en")
    )
