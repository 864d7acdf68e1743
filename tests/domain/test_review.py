from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.review import (
    COST,
    Choice,
    Decision,
    Finding,
    Review,
    decided,
    proposals,
    with_letters,
)
from moreelberaad.domain.values import Prose
from tests.builders import a_finding, a_hit, a_place, a_review

DROP = Decision(choice=Choice.DROP)
KEEP = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))
FIRST = Decision(choice=Choice.SUGGESTION)
SECOND = Decision(choice=Choice.SUGGESTION, number=2)
OWN = Decision(choice=Choice.WORDS, words=Prose("een collega"))
PLACE = a_place("talk.facts", 0)
TEXT = "Jeroen reed. De rest liep."


def hit(word: str, *suggestions: str, text: str = TEXT) -> Hit:
    start = text.index(word)
    return a_hit(start, start + len(word), *suggestions)


@pytest.mark.parametrize(
    ("decision", "left"),
    [
        (FIRST, "Iemand reed. De rest liep."),
        (SECOND, "[persoon] reed. De rest liep."),
        (OWN, "een collega reed. De rest liep."),
        (DROP, "De rest liep."),
        (KEEP, TEXT),
    ],
)
def test_a_decision_makes_the_text_that_may_leave(decision: Decision, left: str) -> None:
    pairs = [(hit("Jeroen", "iemand", "[persoon]"), decision)]

    assert decided(Prose(TEXT), pairs) == Prose(left)


def test_a_suggestion_inside_a_sentence_keeps_its_small_letter() -> None:
    assert decided(Prose(TEXT), [(hit("rest", "groep"), FIRST)]).plain.endswith("De groep liep.")


def test_of_overlapping_replacements_the_longest_stands() -> None:
    text = "Toen reed sergeant Bouazza weg."
    pairs = [
        (hit("sergeant Bouazza", "iemand", text=text), FIRST),
        (hit("Bouazza", "[persoon]", text=text), FIRST),
    ]

    assert decided(Prose(text), pairs) == Prose("Toen reed iemand weg.")


def test_replacements_that_overlap_by_half_leave_neither_word() -> None:
    pairs = [(a_hit(0, 9, "x"), FIRST), (a_hit(7, 11, "y"), FIRST)]

    assert decided(Prose("Jeroen reed weg"), pairs) == Prose("X weg")


def test_a_dropped_sentence_takes_what_was_kept_in_it() -> None:
    pairs = [(hit("Jeroen"), DROP), (hit("reed"), KEEP)]

    assert decided(Prose(TEXT), pairs) == Prose("De rest liep.")


def test_a_dropped_sentence_is_gone_even_when_all_of_it_was_replaced_too() -> None:
    whole = a_hit(0, len("Jeroen reed."), "iemand")

    assert decided(Prose(TEXT), [(whole, FIRST), (hit("reed"), DROP)]) == Prose("De rest liep.")


def test_thousands_of_places_in_one_note_are_decided_in_one_go() -> None:
    text = "Toen reed Jeroen weg. " * 4_000
    hits = [a_hit(*found.span(), "iemand") for found in re.finditer("Jeroen", text)]

    left = decided(Prose(text), [(each, FIRST) for each in hits[:2_000]])

    assert left.plain.count("iemand") == left.plain.count("Jeroen") == 2_000


def test_a_hit_over_two_sentences_drops_both() -> None:
    assert decided(Prose(TEXT), [(a_hit(8, 15), DROP)]) == Prose("")


def test_nothing_decided_leaves_the_text_as_it_was() -> None:
    assert decided(Prose(TEXT), []) == Prose(TEXT)


def test_paragraphs_stay_apart() -> None:
    text = "Eerste regel.\n\nJeroen reed."

    left = decided(Prose(text), [(hit("Jeroen", "iemand", text=text), FIRST)])

    assert left == Prose("Eerste regel.\n\nIemand reed.")


WORDS = st.sampled_from(["rust", "weg.", "en", "stop!", "“ja”", "wij", "hun?"])


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[tuple[Hit, Decision]]]:
    """Give a text in which odd words stand, and a decision on each of those."""
    words = draw(st.lists(WORDS | st.from_regex(r"qx[0-9]{3}", fullmatch=True), min_size=1))
    text = " ".join(words)
    gone = st.sampled_from([FIRST, OWN, DROP])
    odd = re.finditer(r"qx[0-9]{3}", text)
    return text, [(a_hit(*found.span(), "iemand"), draw(gone)) for found in odd]


@given(marked())
def test_what_was_dropped_or_replaced_never_remains(
    case: tuple[str, list[tuple[Hit, Decision]]],
) -> None:
    text, pairs = case

    assert "qx" not in decided(Prose(text), pairs).plain


@given(marked())
def test_words_that_nobody_marked_stay_when_nothing_is_dropped(
    case: tuple[str, list[tuple[Hit, Decision]]],
) -> None:
    text, pairs = case
    replaced = [(found, OWN) for found, _ in pairs]

    left = decided(Prose(text), replaced).plain

    assert left == re.sub(r"qx[0-9]{3}", "een collega", text)


def a_person(number: int, entity: str) -> Finding:
    found = a_hit(0, 5, "[persoon]", "iemand", label=Label.PERSON, entity=entity)
    return a_finding(number, PLACE, found)


def letters(*entities: str) -> list[str]:
    people = [a_person(number, entity) for number, entity in enumerate(entities)]
    return [finding.hit.suggestions[0] for finding in with_letters(people)]


def test_each_person_has_one_letter_by_first_mention() -> None:
    found = letters("pietersen", "bouazza", "pietersen")

    assert found == ["[persoon A]", "[persoon B]", "[persoon A]"]


def test_after_z_letters_get_a_number() -> None:
    found = letters(*(f"naam{number}" for number in range(27)))

    assert found[25:] == ["[persoon Z]", "[persoon A2]"]


def test_who_is_no_known_person_gets_no_letter() -> None:
    place_name = a_finding(1, PLACE, a_hit(0, 5, "[persoon]", entity="x"))

    assert letters("") == ["[persoon]"]
    assert with_letters([place_name]) == (place_name,)


def test_proposals_take_the_first_suggestion_or_drop_the_sentence() -> None:
    findings = [
        a_finding(1, PLACE, a_hit(0, 5, "iemand")),
        a_finding(2, PLACE, a_hit(0, 5)),
    ]

    review = proposals(findings, reason=Prose("proef"))

    assert review.decisions == {"1": FIRST, "2": DROP}
    assert review.is_proposal


def test_proposals_answer_both_questions_with_yes_and_nothing_else() -> None:
    review = proposals([], reason=Prose("proef"))

    assert (review.recognised_by_colleague, review.recognised_widely) == (True, True)
    assert (review.second_reader, review.marked_general, review.unclassified) == (False,) * 3


@pytest.mark.parametrize(
    ("colleague", "widely", "is_recognisable"),
    [(None, None, False), (False, False, False), (True, False, True), (False, True, True)],
)
def test_one_yes_makes_it_recognisable(
    *, colleague: bool | None, widely: bool | None, is_recognisable: bool
) -> None:
    review = Review(recognised_by_colleague=colleague, recognised_widely=widely)

    assert review.is_recognisable is is_recognisable


CHOICES = st.builds(Decision, choice=st.sampled_from(Choice), number=st.integers(-1, 4))
OFFERS = st.lists(st.sampled_from(["iemand", "een collega"]), max_size=2)


@given(OFFERS, CHOICES)
def test_a_decision_that_the_check_offers_no_longer_leaves_its_finding_open(
    offers: list[str], decision: Decision
) -> None:
    finding = a_finding(1, PLACE, hit("Jeroen", *offers))
    made = Review(decisions={"1": decision}).decision_on(finding)
    is_offered = decision.choice is not Choice.SUGGESTION or 0 < decision.number <= len(offers)

    assert made == (decision if is_offered else None)
    assert made is None or decided(Prose(TEXT), [(finding.hit, made)]) is not None


def test_a_review_on_fewer_findings_keeps_what_was_decided_on_those() -> None:
    review = Review(decisions={"1": DROP, "2": FIRST, "gone": DROP}, recognised_widely=False)
    findings = [a_finding(1, PLACE, hit("Jeroen")), a_finding(2, PLACE, hit("rest"))]

    left = review.only_on(findings)

    assert (left.decisions, left.recognised_widely) == ({"1": DROP}, False)


def test_what_was_read_twice_is_not_when_other_words_leave() -> None:
    assert a_review().unread() == a_review(second_reader=False, marked_general=False)


def test_nothing_that_was_said_of_the_words_holds_for_others() -> None:
    said = a_review(decisions={"1": DROP}, reason=Prose("team"), written={COST: Prose("tijd")})

    left = Review(decisions={"1": DROP}, reason=Prose("team"), written={COST: Prose("tijd")})
    assert said.of_other_words() == left
