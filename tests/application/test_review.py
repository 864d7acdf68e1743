from __future__ import annotations

from moreelberaad.application.review import review
from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.passages import passages
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from tests.builders import a_hit, a_place, a_released_session, a_session, key, lines, row, rows
from tests.fakes import FakeRecogniser

PERSON = a_hit(0, 0, "[persoon]", label=Label.PERSON, entity="wit")
RANK = a_hit(0, 0, "[militair]", label=Label.RANK)


def a_session_with(title: str, *facts: str) -> Session:
    return a_session(title=Prose(title), answers={key("talk.facts"): lines(*facts)})


def found(session: Session, **patterns: Hit) -> list[tuple[str, str]]:
    findings = review(session, FakeRecogniser(patterns))
    return [(finding.id, finding.text.plain) for finding in findings]


def test_a_finding_keeps_its_id_when_rows_change_order() -> None:
    first = review(a_session_with("x", "met Jeroen", "Jeroen"), FakeRecogniser())
    second = review(a_session_with("x", "Jeroen", "met Jeroen"), FakeRecogniser())

    assert [each.id for each in first] == [each.id for each in reversed(second)]


def test_a_finding_loses_its_id_when_the_words_around_it_change() -> None:
    before = review(a_session_with("x", "met Jeroen"), FakeRecogniser())[0]
    after = review(a_session_with("x", "met Jeroen mee"), FakeRecogniser())[0]

    assert before.id != after.id


def test_equal_rows_have_findings_of_their_own() -> None:
    findings = review(a_session_with("x", "Jeroen", "Jeroen"), FakeRecogniser())

    assert len({each.id for each in findings}) == 2


def test_a_finding_knows_its_place_and_where_in_it() -> None:
    finding = review(a_session_with("x", "a", "met Jeroen"), FakeRecogniser())[0]

    assert finding.place == a_place("talk.facts", 1)
    assert (finding.hit.start, finding.hit.end) == (4, 10)


def test_empty_texts_and_paragraphs_do_not_move_a_finding() -> None:
    session = a_session(
        title=Prose(""),
        answers={
            key("case.summary"): Prose("Een.\n\nToen Jeroen."),
            key("talk.question"): Prose(""),
            key("talk.facts"): lines("é👩\u200d🚒 Jeroen"),
        },
    )

    found_texts = [(each.place.field, each.text) for each in review(session, FakeRecogniser())]

    assert found_texts == [
        ("case.summary", Prose("Jeroen")),
        ("talk.facts", Prose("Jeroen")),
    ]


def test_every_text_that_stays_is_looked_at() -> None:
    session = a_released_session()
    everything = FakeRecogniser({r"[^\n]+": a_hit(0, 0)})

    findings = review(session, everything)

    assert [finding.text for finding in findings] == [
        passage.text for passage in passages(session)
    ]


def test_findings_stand_in_the_order_of_the_text() -> None:
    session = a_session_with("De Wit", "sergeant en De Wit")

    texts = [text for _, text in found(session, **{"De Wit": PERSON, "sergeant": RANK})]

    assert texts == ["De Wit", "sergeant", "De Wit"]


def test_in_a_role_field_a_bare_rank_is_no_finding_and_a_name_is() -> None:
    table = rows(row(perspective=Prose("sergeant Jeroen"), value=Prose("sergeant")))
    session = a_session(answers={key("talk.pvn"): table})
    patterns = {"sergeant": RANK, "Jeroen": PERSON}

    places = [(each.place.column, each.text) for each in review(session, FakeRecogniser(patterns))]

    assert places == [("perspective", Prose("Jeroen")), ("value", Prose("sergeant"))]


def test_nothing_found_is_nothing_to_decide() -> None:
    assert review(a_session_with("Nachtrit", "rust"), FakeRecogniser()) == ()


def test_in_a_role_field_rank_and_function_together_are_no_finding_and_an_only_one_is() -> None:
    table = rows(row(perspective=Prose("sergeant instructeur"), value=Prose("rust")))
    session = a_session(answers={key("talk.pvn"): table})
    both = a_hit(0, 0, label=Label.COMBINATION, reason="rank_and_function")
    only = a_hit(0, 0, label=Label.COMBINATION, reason="only_one_of_a_kind")

    assert found(session, **{"sergeant instructeur": both}) == []
    assert len(found(session, **{"sergeant instructeur": only})) == 1


def test_a_combination_on_the_words_of_another_finding_only_tells_its_reason() -> None:
    function = a_hit(0, 0, "[specialist]", label=Label.FUNCTION)
    only = a_hit(0, 0, label=Label.COMBINATION, reason="only_one_of_a_kind")
    session = a_session_with("x", "de enige duiker")

    findings = review(
        session, FakeRecogniser({"enige duiker": function, "(?:enige duiker)": only})
    )

    assert [(each.hit.label, each.hit.reason) for each in findings] == [
        (Label.FUNCTION, "only_one_of_a_kind")
    ]
