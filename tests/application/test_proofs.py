"""The last look at a finished file: what blocks it, and what may stand."""

from __future__ import annotations

import pytest

from moreelberaad.application.proofs import LastCheck, last_check
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.leaks import Leak, Told, Where
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.values import Prose
from tests.builders import a_finding, a_hit, a_place
from tests.fakes import FakeRecogniser

PLACE = a_place("talk.facts", 0)
PERSON = a_hit(0, 6, label=Label.PERSON)
NAME = a_finding(1, PLACE, PERSON, "Jeroen")
KEEP = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))
DROP = Decision(choice=Choice.DROP)
BLIND = FakeRecogniser({})


def leak_in(check: LastCheck, text: str, where: Where = Where.BODY, given: str = "") -> str:
    """Give the kind of what was found, or nothing."""
    try:
        check(Told(where=where, text=text, given=(given,)))
    except UncleanDocument as fault:
        return str(fault.params["leak"])
    return ""


def decided(review: Review, *hits: str, **changes: object) -> LastCheck:
    """Check for one finding that was decided."""
    finding = a_finding(1, PLACE, a_hit(0, 6, **changes), hits[0])
    made = last_check([finding], review, BLIND)
    assert isinstance(made, LastCheck)
    return made


@pytest.mark.parametrize("decision", [None, DROP])
@pytest.mark.parametrize("where", Where)
def test_a_sure_trace_blocks_everywhere_unless_it_was_let_stand(
    decision: Decision | None, where: Where
) -> None:
    check = decided(
        Review(decisions={"1": decision} if decision else {}), "Jeroen", label=Label.PERSON
    )

    assert leak_in(check, "Daar was Jeroen.", where) == Leak.MASKED


def test_words_that_were_let_stand_anywhere_may_stand() -> None:
    again = a_finding(2, PLACE, PERSON, "jeroen")
    check = last_check([NAME, again], Review(decisions={"2": KEEP}), FakeRecogniser(), ["Jeroen"])

    check(Told(where=Where.BODY, text="Jeroen reed, en jeroen stopte."))


def test_what_a_person_took_out_in_doubt_blocks_where_the_engine_sees_it_again() -> None:
    doubt = a_hit(0, 4, label=Label.PERSON, tier=Tier.DOUBT)
    finding = a_finding(1, PLACE, doubt, "Roos")
    check = last_check([finding], Review(decisions={"1": DROP}), FakeRecogniser({"Roos": doubt}))

    check(Told(where=Where.BODY, text="een roos"))
    with pytest.raises(UncleanDocument):
        check(Told(where=Where.BODY, text="daar was Roos"))


def test_a_function_stands_on_sheets_by_design() -> None:
    assert not leak_in(decided(Review(), "wachtmeester", label=Label.FUNCTION), "wachtmeester")


@pytest.mark.parametrize(
    ("text", "leak"),
    [
        ("Storm belde", Leak.MASKED),
        ("STORM", Leak.MASKED),
        ("het was een storm", ""),
        ("Stormachtig", ""),
        ("bestorming", ""),
    ],
)
def test_a_name_that_is_a_word_too_counts_with_its_capital(text: str, leak: str) -> None:
    assert leak_in(LastCheck(recogniser=BLIND, masked=frozenset({"Storm"})), text) == leak


@pytest.mark.parametrize("text", ["Jan\nde Wit", "jan  de wit", "JAN DE WIT"])
def test_a_name_of_more_words_blocks_in_any_case_and_over_lines(text: str) -> None:
    assert leak_in(LastCheck(recogniser=BLIND, masked=frozenset({"Jan de Wit"})), text)


@pytest.mark.parametrize(
    "text", ["Jan van der Poel", "Poel", "poel", "Poels", "J. van der Poel", "bij Jan"]
)
def test_a_name_that_was_sought_blocks_and_so_does_a_part(text: str) -> None:
    assert leak_in(LastCheck(recogniser=BLIND, names=("Jan van der Poel",)), text) == Leak.SOUGHT


@pytest.mark.parametrize("text", ["van de groep", "der dagen", "Jansen", "Poelman", "poelen"])
def test_other_words_beside_a_sought_name_may_stand(text: str) -> None:
    assert not leak_in(LastCheck(recogniser=BLIND, names=("Jan van der Poel",)), text)


@pytest.mark.parametrize(
    ("label", "reason", "leak"),
    [
        (Label.ID, "many_digits", Leak.NUMBER),
        (Label.CONTACT, "looks_like_phone", Leak.CONTACT),
        (Label.VEHICLE, "looks_like_number_plate", Leak.VEHICLE),
        (Label.LOCATION, "looks_like_coordinates", Leak.COORDINATES),
        (Label.LOCATION, "listed_place", ""),
        (Label.DATE, "looks_like_date", ""),
    ],
)
def test_a_pattern_blocks_and_a_date_or_a_place_by_itself_does_not(
    label: Label, reason: str, leak: str
) -> None:
    check = LastCheck(recogniser=FakeRecogniser({"1234": a_hit(0, 0, label=label, reason=reason)}))

    assert leak_in(check, "Bel 1234.") == leak


@pytest.mark.parametrize(
    ("tier", "where", "leak"),
    [
        (Tier.DOUBT, Where.BODY, Leak.NUMBER),
        (Tier.DOUBT, Where.FILE_NAME, ""),
        (Tier.SURE, Where.FILE_NAME, Leak.NUMBER),
        (Tier.DOUBT, Where.PROPERTY, ""),
        (Tier.SURE, Where.PROPERTY, Leak.NUMBER),
        (Tier.UNKNOWN, Where.BODY, ""),
    ],
)
def test_beside_the_text_only_a_sure_number_blocks(tier: Tier, where: Where, leak: str) -> None:
    check = LastCheck(recogniser=FakeRecogniser({"1234": a_hit(0, 0, label=Label.ID, tier=tier)}))

    assert leak_in(check, "nummer 1234", where) == leak


def test_the_lines_of_the_organisation_may_hold_its_number() -> None:
    check = LastCheck(recogniser=FakeRecogniser({"1234": a_hit(0, 0, label=Label.CONTACT)}))

    assert not leak_in(check, "Blad\nBel 1234\nLes", given="Bel 1234")
    assert leak_in(check, "Blad\nBel 1234\nLes 1234", given="Bel 1234") == Leak.CONTACT


@pytest.mark.parametrize("name", ["lessen-Jeroen", "lessenJeroen", "Jeroen_2"])
def test_a_file_name_tells_nobody_whether_decided_or_not(name: str) -> None:
    recogniser = FakeRecogniser({r"\bJeroen\b": PERSON})

    assert leak_in(LastCheck(recogniser=recogniser), name, Where.FILE_NAME) == Leak.SOMEONE
    assert not leak_in(LastCheck(recogniser=recogniser), name)


@pytest.mark.parametrize(("text", "leak"), [("bij Poel", Leak.MASKED), ("bij de poel", "")])
def test_a_part_of_a_masked_name_counts_with_its_capital(text: str, leak: str) -> None:
    assert leak_in(decided(Review(), "Jan van der Poel", label=Label.PERSON), text) == leak


def test_what_blocks_is_told_without_its_words() -> None:
    with pytest.raises(UncleanDocument) as fault:
        LastCheck(recogniser=BLIND, masked=frozenset({"Jeroen"}))(
            Told(where=Where.BODY, text="Jeroen")
        )

    assert fault.value.params == {"leak": "masked", "where": "body"}
    assert "Jeroen" not in repr(LastCheck(recogniser=BLIND, masked=frozenset({"Jeroen"})))


def test_a_word_one_letter_off_a_sought_name_may_leave() -> None:
    assert leak_in(LastCheck(recogniser=BLIND, names=("Pietersen",)), "Pietersem zweeg.") == ""
