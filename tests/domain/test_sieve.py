from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.domain.gates import Scope
from moreelberaad.domain.session import Session
from moreelberaad.domain.sieve import Item, Sieve
from moreelberaad.domain.template import Consent, DocumentKind, Field, Keep, Kind, OnClose
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)
from tests.builders import a_lesson, a_request, a_session, key, lines, row, rows, tally
from tests.methods import (
    AGREEMENTS,
    LESSONS,
    METHOD,
    RECORD,
    a_column,
    a_field,
    a_method_with,
    options,
)

EVERYWHERE = tuple(DocumentKind)
AB = options("A", "B")


def sieve_for(document: DocumentKind) -> Sieve:
    return Sieve(request=a_request(document), agreed=frozenset(Consent), written={})


def sieved(
    asked: Field, value: Value, document: DocumentKind = RECORD, scope: Scope = Scope.TEAM
) -> list[Item]:
    session = a_session(template=a_method_with(asked), answers={key(f"s.{asked.id}"): value})
    return items(session, document, scope)


def items(session: Session, document: DocumentKind, scope: Scope = Scope.TEAM) -> list[Item]:
    sieve = Sieve(
        request=a_request(document, scope), agreed=frozenset(Consent), written={}, fewest=5
    )
    return [item for part in sieve.parts(session) for item in part.items]


@pytest.mark.parametrize("document", DocumentKind)
@pytest.mark.parametrize("on_close", OnClose)
def test_a_transient_field_stays_whatever_the_template_says(
    document: DocumentKind, on_close: OnClose
) -> None:
    asked = a_field("f", Kind.LINE, *EVERYWHERE, keep=Keep.TRANSIENT, on_close=on_close)

    assert sieved(asked, Prose("woord"), document) == []


@pytest.mark.parametrize("document", [DocumentKind.RECORD, DocumentKind.LESSONS])
def test_a_transient_column_stays_whatever_the_template_says(document: DocumentKind) -> None:
    hunch = a_column("hunch", *EVERYWHERE, keep=Keep.TRANSIENT)
    asked = a_field("f", Kind.TABLE, *EVERYWHERE, columns=(a_column("text", *EVERYWHERE), hunch))

    item = sieved(asked, rows(row(text=Prose("a"), hunch=Prose("b"))), document)[0]

    assert item.value == rows(row(text=Prose("a")))
    assert [column.id for column in item.field.columns] == ["text"]


@pytest.mark.parametrize("kind", [Kind.LINE, Kind.PROSE, Kind.DILEMMA, Kind.TABLE])
def test_no_template_can_put_the_question_on_the_agreements_sheet(kind: Kind) -> None:
    asked = a_field("f", kind, *EVERYWHERE, columns=(a_column("text", *EVERYWHERE),))

    assert not sieve_for(DocumentKind.AGREEMENTS).lets_out(asked)


@pytest.mark.parametrize("kind", [Kind.AGREEMENTS, Kind.ROLE, Kind.DATE, Kind.CARD])
def test_no_template_can_put_a_role_or_a_date_on_the_lessons_sheet(kind: Kind) -> None:
    assert not sieve_for(DocumentKind.LESSONS).lets_out(a_field("f", kind, *EVERYWHERE))


def test_a_document_holds_only_the_columns_that_name_it() -> None:
    table = rows(row(perspective=Prose("rol"), value=Prose("rust"), supports="A"))

    item = sieved(METHOD.field(key("talk.pvn")), table, LESSONS)[0]

    assert item.value == rows(row(value=Prose("rust")))


def test_a_step_without_anything_to_show_is_left_out() -> None:
    assert items(a_session(answers={key("talk.facts"): lines("a")}), AGREEMENTS) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.LINE, Prose(" ")),
        (Kind.LIST, Lines(())),
        (Kind.LIST, lines("", " ")),
        (Kind.TALLY, Tally({})),
        (Kind.TALLY, Tally({"A": 0})),
        (Kind.TABLE, Rows(())),
        (Kind.TABLE, rows(Row())),
        (Kind.TABLE, rows(row(supports="A"))),
        (Kind.AGREEMENTS, rows(row(owner_role=Prose("chef")))),
        (Kind.LESSONS, rows(row(applies_when=Prose("altijd")))),
        (Kind.DILEMMA, Record({})),
        (Kind.RECORD, Record({"output": Prose("")})),
        (Kind.CHOICES, Codes(())),
    ],
)
def test_what_says_nothing_is_left_out(kind: Kind, value: Value) -> None:
    names = ("supports", "owner_role", "applies_when", "output")
    columns = tuple(a_column(name, RECORD) for name in names)

    assert sieved(a_field("f", kind, RECORD, columns=columns), value) == []


@pytest.mark.parametrize("value", [True, 3, date(2027, 1, 1), "A", Codes(("A",))])
def test_what_holds_no_words_leaves_as_it_is(value: Value) -> None:
    asked = a_field("f", Kind.CHOICE, RECORD, options=AB)

    assert [item.value for item in sieved(asked, value)] == [value]


@pytest.mark.parametrize("document", DocumentKind)
def test_counts_of_a_scale_never_leave_whatever_the_template_says(document: DocumentKind) -> None:
    asked = a_field("f", Kind.TALLY_SET, *EVERYWHERE, options=AB, points=("1", "2"))

    assert sieved(asked, TallySet({"A": (1, 4)}), document) == []


def test_a_result_leaves_as_words() -> None:
    asked = a_field("f", Kind.TALLY, RECORD, options=AB)

    assert [item.value for item in sieved(asked, tally(A=4, B=2))] == ["majority_A"]


@pytest.mark.parametrize(
    ("counts", "left"), [({"A": 6, "B": 3}, []), ({"A": 7, "B": 3}, ["majority_A"])]
)
def test_a_result_stands_on_a_lessons_sheet_from_ten_people_on(
    counts: dict[str, int], left: list[str]
) -> None:
    asked = a_field("f", Kind.TALLY, LESSONS, options=AB)

    assert [item.value for item in sieved(asked, Tally(counts), LESSONS)] == left


@pytest.mark.parametrize("share_scope", Scope)
@pytest.mark.parametrize("scope", Scope)
def test_a_lesson_goes_no_further_than_it_may(scope: Scope, share_scope: Scope) -> None:
    asked = METHOD.field(key("harvest.lessons"))
    lessons = rows(a_lesson(scope=share_scope))

    assert bool(sieved(asked, lessons, LESSONS, scope)) is (share_scope.reach >= scope.reach)


def test_a_lesson_that_says_nothing_of_its_reach_stays_in_the_team() -> None:
    asked = METHOD.field(key("harvest.lessons"))
    lessons = rows(row(lesson=Prose("Begin op tijd")))

    assert sieved(asked, lessons, LESSONS)
    assert not sieved(asked, lessons, LESSONS, Scope.UNIT)


def test_a_field_that_needs_consent_stays_without_it() -> None:
    asked = a_field("f", Kind.LINE, RECORD, consent=Consent.CASE)
    sieve = Sieve(request=a_request(), agreed=frozenset({Consent.LESSON}), written={})

    assert not sieve.lets_out(asked)
    assert sieve.lets_out(replace(asked, consent=Consent.LESSON))
