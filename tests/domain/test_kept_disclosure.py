"""What of a kept lesson may leave, and what stands on its sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.errors import LessonContradicted, NothingToShare, Refused
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.kept_disclosure import SheetForms, SheetWish, disclose_kept
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Kind, Suggest, Template, Text
from moreelberaad.domain.values import Codes, Prose, Record, Row, Rows
from tests.disclosed import COURAGE
from tests.disclosed import METHOD as BARE
from tests.learning import a_lesson
from tests.methods import LESSON_COLUMNS, LESSONS, a_column, a_field, a_method, a_step, options

FULL = LessonText(
    lesson=Prose("Spreek vooraf af wie stop mag roepen."),
    applies_when=Prose("er tijdsdruk is"),
    question=Prose("Mogen we door?"),
    option_a=Prose("Doorgaan"),
    harm_a=Prose("Iemand raakt gewond."),
    weighed_most=Prose("veiligheid"),
    cost=Prose("vertraging"),
    themes=("leadership",),
    values=("courage", "eigen_woord"),
    contexts=(Readers.SOCIETY,),
)
COLUMNS = (
    *LESSON_COLUMNS,
    a_column("context", LESSONS, kind=Kind.CHOICE, options=options("military", "public")),
    a_column("status", LESSONS, kind=Kind.CHOICE, options=options("observation")),
)
METHOD = replace(
    a_method(
        a_step("more", a_field("lessons", Kind.LESSONS, LESSONS, columns=COLUMNS)),
        *BARE.steps,
    ),
    title=Text({"nl": "Vol"}),
)
HEADED = replace(
    a_method(
        a_step(
            "table",
            a_field("lessons", Kind.LESSONS, LESSONS, columns=LESSON_COLUMNS),
            a_field(
                "weighing",
                Kind.TABLE,
                LESSONS,
                columns=(a_column("value", LESSONS, suggest=Suggest.VALUES),),
            ),
        )
    ),
    title=Text({"nl": "Met kop"}),
    header=Text({"nl": "Dit is een kop."}),
)


def disclosed(
    lesson: KeptLesson,
    *methods: Template,
    is_replaced: bool = False,
    wish: SheetWish | None = None,
) -> Disclosure:
    forms = SheetForms(methods=methods or (METHOD,), values=COURAGE)
    return disclose_kept(lesson, wish or SheetWish(), forms, is_replaced=is_replaced)


def items(disclosure: Disclosure) -> dict[Kind, Item]:
    return {item.field.kind: item for part in disclosure.parts for item in part.items}


def full(**given: object) -> KeptLesson:
    return replace(a_lesson(), text=FULL, **given)  # type: ignore[arg-type]


def test_all_that_a_lesson_says_stands_on_its_sheet() -> None:
    there = items(disclosed(full()))

    assert there[Kind.LINE].value == FULL.question
    assert there[Kind.DILEMMA].value == Record({"option_a": FULL.option_a, "harm_a": FULL.harm_a})
    assert there[Kind.LESSONS].value == Rows(
        (
            Row(
                {
                    "lesson": FULL.lesson,
                    "applies_when": FULL.applies_when,
                    "status": "observation",
                    "themes": Codes(("leadership",)),
                    "context": "public",
                }
            ),
        )
    )


def test_a_value_is_told_as_a_word_whether_the_list_knows_it_or_not() -> None:
    (label, *_) = (each.label.get("nl") for each in COURAGE)
    table = items(disclosed(full()))[Kind.TABLE].value

    assert isinstance(table, Rows)
    assert [row.text("values") for row in table.items] == [label, "eigen woord"]


def test_what_was_written_at_the_review_goes_along() -> None:
    written = disclosed(full()).written

    assert written == {WEIGHED_MOST: FULL.weighed_most, COST: FULL.cost}


def test_a_lesson_alone_has_nothing_beside_it() -> None:
    disclosure = disclosed(a_lesson())

    assert (set(items(disclosure)), disclosure.written) == ({Kind.LESSONS}, {})


def test_the_columns_that_stay_inside_stay_inside() -> None:
    columns = items(disclosed(full()))[Kind.LESSONS].field.columns

    assert "share_scope" not in {column.id for column in columns}


def test_it_names_things_as_its_own_method_does() -> None:
    lesson = full(method=HEADED.title)
    there = disclosed(lesson, METHOD, HEADED)

    assert (there.header, there.method) == (HEADED.header, HEADED.title)
    assert items(there)[Kind.LESSONS].field.id == HEADED.steps[0].fields[0].id
    assert items(there)[Kind.TABLE].field.label == HEADED.steps[0].fields[1].columns[0].label


def test_a_method_that_is_gone_leaves_no_heading_behind() -> None:
    there = disclosed(full(method=Text({"nl": "Weg"})), HEADED, METHOD)

    assert there.header == Text()


@pytest.mark.parametrize(
    ("given", "twice"),
    [
        ({}, False),
        ({"is_general": True}, True),
        ({"scope": Scope.UNIT}, True),
    ],
)
def test_it_was_read_and_twice_where_a_second_reader_was_asked_for(
    given: dict[str, object], *, twice: bool
) -> None:
    there = disclosed(full(quarter=3, **given), wish=SheetWish(unclassified=True))

    assert (there.was_read, there.was_read_twice, there.quarter) == (True, twice, 3)


def test_it_goes_as_far_as_the_lesson_and_to_whom_was_asked() -> None:
    wish = SheetWish(readers=Readers.MILITARY, unclassified=True)
    there = disclosed(full(scope=Scope.UNIT), wish=wish)

    assert (there.scope, there.readers) == (Scope.UNIT, Readers.MILITARY)


def test_beyond_the_team_somebody_says_first_that_nothing_is_classified() -> None:
    with pytest.raises(Refused) as refused:
        disclosed(full(scope=Scope.UNIT))

    assert refused.value.gates == (Gate.UNCLASSIFIED,)


def test_what_was_withdrawn_says_nothing_any_more() -> None:
    with pytest.raises(NothingToShare):
        disclosed(full().withdrawn(month="2026-12"))


def test_what_was_replaced_is_not_shared_again() -> None:
    with pytest.raises(NothingToShare):
        disclosed(full(), is_replaced=True)


def test_a_lesson_that_waits_for_a_choice_makes_no_sheet() -> None:
    lesson = a_lesson("a", "Vraag eerst.")
    waits = replace(lesson, others=(replace(lesson, text=FULL),))

    with pytest.raises(LessonContradicted):
        disclosed(waits)
