"""Words of the armed forces in the forms in which people write them."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.domain.findings import Label, Tier

_DEFENCE = {Label.RANK, Label.UNIT, Label.MISSION, Label.FUNCTION, Label.LOCATION}


def _covers(engine: Engine, text: str, words: str) -> bool:
    start = text.index(words)
    letters = {at for at in range(start, start + len(words)) if text[at].isalnum()}
    hits = [hit for hit in engine.find(text) if hit.label in _DEFENCE]
    return letters <= {at for hit in hits for at in range(hit.start, hit.end)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("de sgt-maj. keek weg", "sgt-maj"),
        ("korporaal der 1e klasse De Boer", "korporaal der 1e klasse"),
        ("een OR-5 en een kolonel", "OR-5"),
        ("hij werd ltz 2 oc genoemd", "ltz 2 oc"),
        ("de kplodops bleef liggen", "kplodops"),
        ("een wmr van de wacht", "wmr"),
        ("de luitenand vroeg niets", "luitenand"),
        ("twee sergeants zwegen", "sergeants"),
        ("the Flight Lieutenant left", "Flight Lieutenant"),
        ("onze adelborst huilde", "adelborst"),
        ("de kap wist het", "kap"),
    ],
)
def test_a_rank_is_found_in_every_form(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bij het 17 painfbat ging het mis", "17 painfbat"),
        ("de 2e gnkcie en de rest", "2e gnkcie"),
        ("van de bravo-compagnie", "bravo-compagnie"),
        ("hij lag in 1-B-42 toen", "1-B-42"),
        ("Bravo 21 antwoordde niet", "Bravo 21"),
        ("op de Evertsen zei niemand iets", "Evertsen"),
        ("aan boord van zr ms groningen", "groningen"),
        ("de brigade Oostgrens schreef het op", "brigade Oostgrens"),
        ("ze zat bij de cavalerie", "cavalerie"),
        ("het verkenningspeloton sliep", "verkenningspeloton"),
        ("the 1st armoured division", "1st armoured division"),
        ("de Surface Training Group", "Surface Training Group"),
    ],
)
def test_a_unit_is_found_by_how_units_are_named(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tijdens oefening stalen wezel", "oefening stalen wezel"),
        ("na de Tsjaad-missie sliep ik niet", "Tsjaad-missie"),
        ("op EUTM Mali volgde nog iets", "EUTM Mali"),
        ("onder Operatie Zilte Wind", "Operatie Zilte Wind"),
        ("bij SFOR-8 was dat zo", "SFOR-8"),
    ],
)
def test_a_mission_is_found_old_or_invented(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("de G2-adjudant tekende", "G2-adjudant"),
        ("onze ploegchef zweeg", "ploegchef"),
        ("de plv bc wilde niet", "plv bc"),
        ("hoofd grondverdediging belde", "hoofd grondverdediging"),
        ("de korporaal van de week", "korporaal van de week"),
        ("chauffeur van de overste", "chauffeur van de overste"),
        ("de tolk van de missie", "tolk van de missie"),
        ("de enige met een glazen oog weet het", "enige met een glazen oog"),
        ("de eerste vrouwelijke duiker", "eerste vrouwelijke duiker"),
        ("een genist legde de brug", "genist"),
        ("the platoon medic froze", "platoon medic"),
        ("de pelcdt kwam niet", "pelcdt"),
    ],
)
def test_a_post_is_found_by_how_posts_are_made(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("op de van horne kazerne", "van horne kazerne"),
        ("in kamp zonnedauw was het stil", "kamp zonnedauw"),
        ("bij OP Papa stond niemand", "OP Papa"),
        ("op de Drunense Heide", "Drunense Heide"),
        ("naar FOB Ulster", "FOB Ulster"),
    ],
)
def test_a_place_of_the_forces_is_found(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    "text",
    [
        "Een militair, een officier en een onderofficier dachten anders.",
        "Groep 1 vond van wel, team B van niet, sectie na sectie.",
        "De commandant besluit, de compagnie voert uit.",
        "De enige manier is praten, en als enige zweeg hij.",
        "Op oefening gebeurde het, na de missie hoorde men het.",
        "We had a team of ten and a company of friends.",
        "De begeleider legde zijn hoofd op tafel.",
        "Aan boord van het schip gelden andere regels.",
        "In general the private life of the group matters.",
        "De basis van vertrouwen is eerlijkheid.",
        "Met zware artillerie een genie bestrijden.",
        "We gaan met 3 pelotons en 40 man, 2 uur lang.",
    ],
)
def test_words_that_lead_to_nobody_are_left_alone(engine: Engine, text: str) -> None:
    sure = [hit for hit in engine.find(text) if hit.tier is not Tier.UNKNOWN]

    assert not [text[hit.start : hit.end] for hit in sure if hit.label in _DEFENCE]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ben intendante op de Marnewaard", "intendante"),
        ("onze compagniescommandante zweeg", "compagniescommandante"),
        ("de aalmoezenierster luisterde", "aalmoezenierster"),
        ("de verpleegster hielp", "verpleegster"),
        ("een officierenkokkin kookte", "officierenkokkin"),
        ("de adjudante zei nee", "adjudante"),
        ("de bedrijfsmaatschappelijk werkster kwam", "bedrijfsmaatschappelijk werkster"),
        ("het hoofd bureau Inzet wist het", "hoofd bureau Inzet"),
        ("hfd sectie 4 belde", "hfd sectie 4"),
        (
            "het plaatsvervangend hoofd van de afdeling Personeel zei ja",
            "plaatsvervangend hoofd van de afdeling Personeel",
        ),
        ("commandant 2e peloton zei niks", "commandant 2e peloton"),
        ("de instructeur schieten brulde", "instructeur schieten"),
        ("instructeur rijden was er niet", "instructeur rijden"),
        ("er is maar een vertrouwenspersoon op het eiland", "vertrouwenspersoon op het eiland"),
        ("Kok aan boord: iemand", "Kok aan boord"),
        ("de souschef van de keuken zei", "souschef van de keuken"),
        ("de chef van de wapenkamer keek", "chef van de wapenkamer"),
        ("de plaatsvervangend commandant zweeg", "plaatsvervangend commandant"),
        ("de bataljonsarts kwam", "bataljonsarts"),
        ("de officier van justitie wilde", "officier van justitie"),
    ],
)
def test_a_post_is_found_with_what_it_is_over(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("marechaussee vd kmar eindhoven airport", "kmar eindhoven airport"),
        ("KMar Rotterdam-Rijnmond deed niets", "KMar Rotterdam-Rijnmond"),
        ("kmar zeeland nam over", "kmar zeeland"),
        ("de verkenners kwamen als laatste", "verkenners"),
        ("de herstel zei nee", "herstel"),
        ("the Special Boat Service came", "Special Boat Service"),
        ("the Joint Support Group packed", "Joint Support Group"),
        ("Multinational Division South decided", "Multinational Division South"),
        ("the Forward Surgical Team packed", "Forward Surgical Team"),
        ("Marine Rapid Response Unit", "Marine Rapid Response Unit"),
        ("de logistiek tekende niet", "logistiek"),
        ("de tweede cie vertrok", "tweede cie"),
        ("de onderhoudsgroep zei nee", "onderhoudsgroep"),
        ("the bomb disposal squad waited", "bomb disposal squad"),
        ("de inlichtingensectie zweeg", "inlichtingensectie"),
        ("sectie S3 zweeg", "S3"),
        ("bij de stoottroepen was het anders", "stoottroepen"),
        ("the 2nd Battalion came", "2nd Battalion"),
        ("3 Troop came", "3 Troop"),
        ("de wacht zei niets", "wacht"),
    ],
)
def test_a_unit_is_found_by_nickname_place_or_english_name(
    engine: Engine, text: str, words: str
) -> None:
    assert _covers(engine, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wij oefenden Noordelijke Hengel, hun kant heette iets", "Noordelijke Hengel"),
        ("op Ex Rusty Anchor ging het mis", "Ex Rusty Anchor"),
        ("during Op LANTERN he left", "Op LANTERN"),
        ("tijdens oefening Zilte liep het mis", "oefening Zilte"),
        ("hun kant heette Zilte Wind", "Zilte Wind"),
        ("de operatie, genaamd Rode Schemer, liep uit", "Rode Schemer"),
        ("code name Silver Thistle", "Silver Thistle"),
        ("we oefenden natte wals in de duinen", "natte wals"),
        ("wij draaiden Bruine Beer mee", "Bruine Beer"),
        ("eFP Litouwen", "eFP Litouwen"),
        ("Telic 4", "Telic"),
        ("tijdens operatie Grijze Reiger bleef hij", "operatie Grijze Reiger"),
        ("op oefening scherpe klauw gebeurde het", "oefening scherpe klauw"),
        ("on Op Silent Harbour he slept", "Op Silent Harbour"),
        ("na UNIFIL sliep hij slecht", "UNIFIL"),
        ("in SFOR 11 sliep hij slecht", "SFOR 11"),
        ("de eindoefening, Stalen Kop, was koud", "Stalen Kop"),
    ],
)
def test_a_mission_is_found_by_how_it_is_named(engine: Engine, text: str, words: str) -> None:
    assert _covers(engine, text, words)
