from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.names import looking_for
from moreelberaad.domain.errors import InputRejected, Refused
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Choice, Decision, Finding, Review, proposals
from moreelberaad.domain.values import Prose
from tests.builders import a_hit, a_released_session, a_request, a_review, lines
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.methods import RECORD

ID = SessionId("s-1")
NOTHING = FakeRecogniser({})


def found(text: str, *names: str, **patterns: Hit) -> list[str]:
    hits = looking_for(names, FakeRecogniser(patterns)).find(text)
    return [text[hit.start : hit.end] for hit in hits]


def a_desk(*facts: str) -> ExportDesk:
    session = a_released_session(talk__facts=lines(*facts))
    return ExportDesk(
        sessions=FakeSessions(session), reviews=FakeReviews(), recogniser=FakeRecogniser()
    )


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Smit", "Dus SMIT en smit.", ["SMIT", "smit"]),
        ("Smit", "De smitse Smitten", []),
        ("de Wit", "met De  Wit mee", ["De  Wit"]),
        ("de Wit", "de\nWit", ["Wit"]),
        ("D'Arc", "volgens d’arc", ["d’arc"]),
        ("Zoë", "zoë's idee", ["zoë's"]),
        (" Jan  Smit ", "Jan Smit", ["Jan Smit"]),
        ("J. (Jo)", "die J. (Jo) zei", ["J. (Jo)"]),
        ("  ", "niets hier", []),
    ],
)
def test_a_name_is_found_as_whole_words_in_any_case(
    name: str, text: str, expected: list[str]
) -> None:
    assert found(text, name) == expected


def test_of_names_in_each_other_the_longest_is_found() -> None:
    assert found("Anna Smit en Anna", "Anna", "Anna Smit") == ["Anna Smit", "Anna"]


def test_a_name_is_a_person_for_sure_and_gets_the_word_for_one() -> None:
    hit = looking_for(["Smit"], NOTHING).find("met SMIT")[0]

    assert (hit.label, hit.tier, hit.suggestions) == (Label.PERSON, Tier.SURE, ("[persoon]",))


def test_all_spellings_of_a_name_are_one_person() -> None:
    hits = looking_for(["de Wit", "Smit"], NOTHING).find("De Wit, DE  WIT en Smit")

    assert [hit.entity for hit in hits] == ["wit", "wit", "smit"]


def test_what_the_other_finds_is_found_still_and_in_order() -> None:
    assert found("Smit, Jeroen, smit", "smit", Jeroen=a_hit(0, 0)) == ["Smit", "Jeroen", "smit"]


def test_a_name_takes_the_place_of_its_own_parts() -> None:
    assert found("met De Wit", "De Wit", Wit=a_hit(0, 0, label=Label.PERSON)) == ["De Wit"]


def test_a_name_inside_a_known_person_is_not_found_twice() -> None:
    person = {"De Wit": a_hit(0, 0, label=Label.PERSON)}

    assert found("met De Wit", "Wit", **person) == ["De Wit"]


def test_a_doubtful_person_with_a_sought_name_in_it_is_no_doubt_any_longer() -> None:
    doubtful = {"Project Wit": a_hit(0, 0, label=Label.PERSON, tier=Tier.DOUBT)}

    (hit,) = looking_for(["Wit"], FakeRecogniser(doubtful)).find("voor Project Wit")

    assert (hit.tier, hit.start, hit.end) == (Tier.SURE, 5, 16)


def test_a_name_inside_a_quotation_or_a_place_is_found_too() -> None:
    quote = {"“.*”": a_hit(0, 0, label=Label.QUOTE)}
    place = {"Kamp Wit": a_hit(0, 0, label=Label.LOCATION)}

    assert found("“Wit”", "Wit", **quote) == ["“Wit”", "Wit"]
    assert found("in Kamp Wit", "Wit", **place) == ["Kamp Wit", "Wit"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("volgens J. Pietersen", ["J. Pietersen"]),
        ("volgens J.P. Pietersen", ["J.P. Pietersen"]),
        ("Pietersens auto", ["Pietersens"]),
        ("Pietersen's auto", ["Pietersen's"]),
        ("Jan zei het", ["Jan"]),
        ("Pieterson en Peitersen", ["Pieterson", "Peitersen"]),
        ("Pietesen of Pietterseen", ["Pietesen"]),
        ("Jam en Jansen", []),
    ],
)
def test_a_name_is_found_in_part_with_initials_and_mistyped(
    text: str, expected: list[str]
) -> None:
    assert found(text, "Jan Pietersen") == expected


def test_an_infix_is_no_name_by_itself() -> None:
    assert found("van der en den", "Jan van der Wal") == []


def test_a_part_in_small_letters_and_a_mistyped_name_stay_in_doubt() -> None:
    hits = looking_for(["Jan de Wit", "Bakema"], NOTHING).find("zwart of wit, en Bakena")

    assert [hit.tier for hit in hits] == [Tier.DOUBT, Tier.DOUBT]


def test_names_with_accents_are_found_however_they_are_composed() -> None:
    assert found("Zoe\u0308 en Zoë", "Zoë") == ["Zoe\u0308", "Zoë"]


@given(st.text(max_size=12), st.text(max_size=20), st.text(max_size=20))
def test_what_is_found_in_a_line_is_found_among_other_lines(
    name: str, line: str, other: str
) -> None:
    alone, among = found(line, name), found(f"{other}\n{line}", name)

    assert not Counter(alone) - Counter(among)


def test_without_names_nothing_changes() -> None:
    assert looking_for([" "], NOTHING) is NOTHING


@given(st.text(max_size=12), st.text(max_size=40))
def test_any_name_can_be_looked_for_in_any_text(name: str, text: str) -> None:
    for hit in looking_for([name], NOTHING).find(text):
        assert "\n" not in text[hit.start : hit.end]
        assert 0 <= hit.start < hit.end <= len(text)


def test_the_findings_of_a_session_include_the_names() -> None:
    assert [each.text for each in a_desk("Jeroen en smit").findings(ID, ["Smit"])] == [
        Prose("Jeroen"),
        Prose("smit"),
    ]


def test_an_undecided_name_stands_in_the_way() -> None:
    with pytest.raises(Refused):
        a_desk("met Smit").plan(ID, a_request(RECORD), lambda _: a_review(), names=["Smit"])


def test_a_name_may_not_come_back_in_own_words() -> None:
    def decide(findings: Sequence[Finding]) -> Review:
        words = Decision(choice=Choice.WORDS, words=Prose("de heer Smit"))
        return a_review(decisions={each.id: words for each in findings})

    with pytest.raises(InputRejected):
        a_desk("met Smit").plan(ID, a_request(RECORD), decide, names=["smit"])


def test_a_decided_name_lets_the_document_go() -> None:
    decide = partial(proposals, reason=Prose("proef"))

    disclosure = a_desk("met Smit").plan(ID, a_request(RECORD), decide, names=["smit"])

    assert disclosure.document is RECORD


def test_a_name_without_its_last_letter_is_found() -> None:
    assert found("Daar stond Pieterse.", "Pietersen") == ["Pieterse"]


def test_what_is_sought_need_not_have_letters() -> None:
    assert found("Zij noemden hem 007.", "007") == ["007"]
