from __future__ import annotations

from dataclasses import replace
from datetime import time

from moreelberaad.domain.paper_slips import Ballot, Rating, rated, slips
from moreelberaad.domain.papers import (
    PaperKind,
    Wishes,
    columns_on_paper,
    kinds_for,
    reasoning_form,
    room_sheet,
    sentences_of,
    worksheet,
)
from moreelberaad.domain.template import Continuation, Keep, Kind, Setting
from tests.methods import METHOD, a_column, a_field, a_method, a_step, options, words

CHOICE = a_field("first", Kind.TALLY, options=options("A", "B", "alternative"))
SECOND = replace(CHOICE, id="second", only_with="again")
VALUES = a_field("values", Kind.TALLY, options=options(*"abcdefghijkl"))
SILENT = replace(
    a_step("s", CHOICE), questions=(words("Ik kies …"), words("Wie begint?"), words("want …"))
)
OF_METHODS = tuple(kind for kind in PaperKind if kind is not PaperKind.SERIES_FORM)
AGAIN = Setting(id="again", title=words("Nog eens"), default=False)


def test_nothing_that_is_wiped_stands_on_a_worksheet() -> None:
    (case, *_) = worksheet(METHOD, Wishes()).steps

    assert [asked.id for asked in case.fields] == ["summary"]


def test_a_wiped_column_stands_on_no_large_sheet() -> None:
    (_, talk, *_) = worksheet(METHOD, Wishes()).steps
    (pvn,) = talk.tables

    assert [column.id for column in columns_on_paper(pvn)] == ["perspective", "value", "supports"]


def test_how_an_agreement_stands_is_asked_on_no_paper_but_in_a_table_of_its_own_it_is() -> None:
    columns = (a_column("action"), a_column("status"))
    outcome = a_field("agreements", Kind.AGREEMENTS, columns=columns)

    assert [each.id for each in columns_on_paper(outcome)] == ["action"]
    assert columns_on_paper(replace(outcome, kind=Kind.TABLE)) == columns


def test_what_participants_complete_are_the_sentences_with_a_blank() -> None:
    assert [each.get("nl") for each in sentences_of(SILENT)] == ["Ik kies …", "want …"]


def test_without_a_blank_anywhere_it_is_every_question() -> None:
    plain = replace(SILENT, questions=(words("Wat kies je?"),))

    assert sentences_of(plain) == plain.questions


def test_a_step_without_a_silent_choice_has_nothing_to_complete() -> None:
    assert sentences_of(replace(SILENT, fields=())) == ()
    assert sentences_of(replace(SILENT, follow_up=True)) == ()
    assert sentences_of(replace(SILENT, fields=(SECOND,))) == ()


def test_only_the_first_silent_choice_brings_the_form_along() -> None:
    twice = worksheet(a_method(SILENT, replace(SILENT, id="t")), Wishes())

    assert [len(step.sentences) for step in twice.steps] == [2, 0]


def test_the_form_is_of_the_first_silent_choice() -> None:
    method = a_method(a_step("before"), SILENT)

    assert reasoning_form(method).sentences == sentences_of(SILENT)
    assert reasoning_form(a_method(a_step("before"))).sentences == ()


def test_a_method_without_a_silent_choice_has_no_form() -> None:
    assert set(OF_METHODS) - set(kinds_for(a_method(a_step("s")))) == {PaperKind.REASONING_FORM}
    assert kinds_for(a_method(SILENT)) == OF_METHODS


def test_steps_are_numbered_and_a_look_back_is_not() -> None:
    method = a_method(a_step("one"), replace(a_step("later"), follow_up=True), a_step("two"))

    assert [step.number for step in worksheet(method, Wishes()).steps] == [1, None, 2]


def test_a_later_step_names_the_columns_it_goes_on_with() -> None:
    risks = a_field("risks", Kind.TABLE, columns=(a_column("risk"), a_column("weight")))
    goes_on = Continuation(table="risks", columns=("weight",))
    method = a_method(a_step("one", risks), replace(a_step("two"), continues=(goes_on,)))

    (carried,) = worksheet(method, Wishes()).steps[1].carried
    assert (carried.table, carried.columns) == (words("risks"), (words("weight"),))


def test_a_setting_decides_what_a_worksheet_asks() -> None:
    method = replace(a_method(a_step("s", CHOICE, SECOND)), settings=(AGAIN,))

    usual, chosen = (worksheet(method, Wishes(settings=each)) for each in (None, {"again": True}))
    assert [len(each.steps[0].fields) for each in (usual, chosen)] == [1, 2]


def test_there_are_slips_for_both_rounds_whatever_the_setting() -> None:
    method = replace(a_method(a_step("s", CHOICE, SECOND)), settings=(AGAIN,))

    assert len(slips(method).now) == 2


def test_of_a_long_list_the_first_four_stand_on_a_slip() -> None:
    (ballot,) = slips(a_method(a_step("s", VALUES))).now

    assert isinstance(ballot, Ballot)
    assert (len(ballot.options), ballot.others) == (4, True)


def test_a_short_list_stands_whole_on_a_slip() -> None:
    (ballot,) = slips(a_method(SILENT)).now

    assert isinstance(ballot, Ballot)
    assert (len(ballot.options), ballot.others) == (3, False)


def test_a_slip_rates_the_three_default_sentences_or_all_others() -> None:
    usual = a_field("eval", Kind.TALLY_SET, options=options("safe", "arguments", "useful"))

    assert [option.code for option in rated(usual)] == ["safe", "useful"]
    assert len(rated(replace(usual, options=options("engagement", "healing")))) == 2


def test_a_mark_in_bands_and_what_is_wiped_get_no_slip() -> None:
    asked = a_field("eval", Kind.TALLY_SET, options=options("safe"), points=("1", "2"))
    bands = replace(asked, points=("<=5", "6-10"))
    wiped = replace(asked, keep=Keep.TRANSIENT)

    (rating,) = slips(a_method(a_step("s", asked, bands, wiped, a_field("x", Kind.LINE)))).now
    assert isinstance(rating, Rating)
    assert rating.points == ("1", "2")


def test_slips_of_a_look_back_stand_apart() -> None:
    later = replace(a_step("later", CHOICE), follow_up=True)

    made = slips(a_method(a_step("now"), later))
    assert (len(made.now), len(made.later)) == (0, 1)


def test_a_room_sheet_knows_who_comes_when_it_begins_and_whether_people_choose() -> None:
    wishes = Wishes(commander=True, begins=time(13, 30), route=("bel",))

    made = room_sheet(a_method(SILENT, replace(a_step("later"), follow_up=True)), wishes)
    assert (made.commander, made.begins, made.route) == (True, time(13, 30), ("bel",))
    assert (made.chooses, len(made.steps), made.discuss_commander) == (True, 1, False)
