from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.asked import keys_asked
from moreelberaad.domain.frames import Question
from moreelberaad.domain.publication import (
    Publication,
    fit_for_room,
    question_of,
    shown_of,
)
from moreelberaad.domain.template import Continuation, Keep, Kind
from moreelberaad.domain.values import Lines, Prose, Record, Tally, TallySet
from tests.builders import key, lines, row, rows
from tests.methods import a_column, a_field, a_method, a_method_with, a_step, words

FACTS, VIEWS, STORY = key("s.facts"), key("s.views"), key("s.story")
QUESTION, DILEMMA = key("s.question"), key("s.dilemma")
COLUMNS = (a_column("who"), a_column("hunch", keep=Keep.TRANSIENT))
METHOD = a_method_with(
    a_field("question", Kind.LINE, audience=True, central=True),
    a_field("dilemma", Kind.DILEMMA, audience=True),
    a_field("facts", Kind.LIST, audience=True),
    a_field("views", Kind.TABLE, audience=True, columns=COLUMNS),
    a_field("story", Kind.PROSE),
)
CHEF, TEAM = row(who=Prose("chef"), hunch=Prose("boos")), row(who=Prose("team"))
CHOICE = Record({"option_a": Prose("doorgaan")})
FEW = st.lists(st.sampled_from("abcdef"), max_size=5, unique=True)


def _shown(publication: Publication) -> dict[str, object]:
    keys = (QUESTION, DILEMMA, FACTS, VIEWS, STORY)
    return {each.asked.id: each.value for each in shown_of(METHOD, keys, publication)}


def test_nothing_is_on_the_screen_by_itself() -> None:
    assert _shown(Publication()) == {}
    assert not question_of(METHOD, Publication())


def test_what_is_put_there_is_seen_until_it_is_taken_off() -> None:
    put = Publication().put(FACTS, lines("een"))

    assert _shown(put) == {"facts": lines("een")}
    assert _shown(put.take_off(FACTS)) == {}


def test_a_field_that_is_not_for_the_room_is_never_seen() -> None:
    assert _shown(Publication().put(STORY, Prose("geheim"))) == {}


def test_a_column_that_is_noted_for_a_while_is_not_seen() -> None:
    put = Publication().put(VIEWS, rows(CHEF))

    assert _shown(put) == {"views": rows(row(who=Prose("chef")))}


def test_its_label_is_not_seen_either() -> None:
    shown = fit_for_room(METHOD.field(VIEWS), rows(CHEF))

    assert shown is not None
    assert [column.id for column in shown.asked.columns] == ["who"]


def test_a_row_with_nothing_else_in_it_is_not_seen() -> None:
    only = rows(row(hunch=Prose("boos")))

    assert _shown(Publication().put(VIEWS, only)) == {}


def test_counts_are_never_seen_among_the_answers() -> None:
    asked = a_field("tally", Kind.TALLY, audience=True)

    assert fit_for_room(asked, Tally({"A": 1})) is None
    assert fit_for_room(asked, TallySet({"safe": (0, 1)})) is None


def test_a_table_that_is_wiped_as_a_whole_is_seen_whole() -> None:
    asked = replace(METHOD.field(VIEWS), keep=Keep.TRANSIENT)

    shown = fit_for_room(asked, rows(CHEF))

    assert shown is not None
    assert shown.value == rows(CHEF)


def test_the_question_stands_above_and_not_among_the_rest() -> None:
    put = Publication().put(QUESTION, Prose("Mag dit?")).put(DILEMMA, CHOICE)

    assert _shown(put) == {}
    assert question_of(METHOD, put) == Question(words=Prose("Mag dit?"), dilemma=CHOICE)


def test_rows_stand_in_the_order_of_now() -> None:
    now = lines("een", "twee", "drie")
    put = Publication().put_row(FACTS, Prose("drie"), now).put_row(FACTS, Prose("een"), now)

    assert put.rows(FACTS) == (Prose("een"), Prose("drie"))


def test_the_rows_of_a_table_are_put_and_taken_off_one_by_one() -> None:
    now = rows(CHEF, TEAM)
    put = Publication().put_row(VIEWS, TEAM, now).put_row(VIEWS, CHEF, now)

    assert put.rows(VIEWS) == (CHEF, TEAM)
    assert put.take_off_row(VIEWS, CHEF, now).rows(VIEWS) == (TEAM,)


def test_after_its_last_row_a_field_is_off() -> None:
    list_off = (
        Publication().put(FACTS, lines("een")).take_off_row(FACTS, Prose("een"), lines("een"))
    )
    table_off = Publication().put(VIEWS, rows(TEAM)).take_off_row(VIEWS, TEAM, rows(TEAM))

    assert not list_off.values
    assert not table_off.values


def test_a_no_that_nobody_said_makes_no_other_row() -> None:
    now = rows(row(who=Prose("chef"), sure=False))

    put = Publication().put_row(VIEWS, row(who=Prose("chef")), now)

    assert put.has_row(VIEWS, row(who=Prose("chef")))
    assert put.rows(VIEWS) == now.items
    assert not put.take_off_row(VIEWS, row(who=Prose("chef")), now).values


def test_one_text_has_no_rows() -> None:
    put = Publication().put(QUESTION, Prose("Mag dit?"))

    assert put.put_row(QUESTION, Prose("x"), Prose("Mag dit?")) == put
    assert put.rows(QUESTION) == ()


def test_what_was_thrown_away_is_off() -> None:
    put = Publication().put(FACTS, lines("een", "twee"))

    kept = put.without_gone(FACTS, lines("een", "twee"), lines("twee"))

    assert kept.rows(FACTS) == (Prose("twee"),)


def test_an_answer_that_is_gone_is_off() -> None:
    put = Publication().put(FACTS, lines("een"))

    assert not put.without_gone(FACTS, lines("een"), None).values


def test_what_is_written_anew_stays_as_it_was_put() -> None:
    put = Publication().put(FACTS, lines("een"))

    assert put.without_gone(FACTS, lines("een"), lines("eens")) == put


def test_the_question_that_is_asked_changes_nothing_else() -> None:
    put = Publication().put(FACTS, lines("een"))

    asked = put.asking(words("Wat knelt er?"))

    assert asked.prompt == words("Wat knelt er?")
    assert asked.values == put.values


@given(FEW, st.data())
def test_no_row_is_seen_that_was_not_put_or_is_gone(
    written: list[str], data: st.DataObject
) -> None:
    now = Lines(tuple(map(Prose, written)))
    chosen = data.draw(st.lists(st.sampled_from(written or ["x"]), max_size=5))
    put = Publication()
    for each in chosen:
        put = put.put_row(FACTS, Prose(each), now)

    left = data.draw(st.lists(st.sampled_from(written or ["x"]), max_size=5, unique=True))
    after = put.without_gone(FACTS, now, Lines(tuple(map(Prose, left))) if left else None)

    assert set(put.rows(FACTS)) == {Prose(each) for each in chosen if each in written}
    if len(left) < len(written):
        assert set(after.rows(FACTS)) <= {Prose(each) for each in left}


def test_a_table_that_goes_on_in_a_step_is_asked_there_first() -> None:
    first = a_step("first", a_field("views", Kind.TABLE), a_field("other", Kind.LINE))
    later = a_step("later", a_field("facts", Kind.LIST))
    later = replace(later, continues=(Continuation(table="views", columns=()),))
    method = a_method(first, later)

    assert keys_asked(method, later) == (key("first.views"), key("later.facts"))
    assert keys_asked(method, first) == (key("first.views"), key("first.other"))
