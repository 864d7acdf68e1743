from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime

import pytest

from moreelberaad.application.session_files import (
    FORMAT,
    SessionFile,
    closed,
    read_session,
)
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent
from moreelberaad.domain.values import Codes, Prose, Rows, TallySet
from tests.builders import key, lines
from tests.fakes import FakeTemplates
from tests.methods import METHOD, a_method_with

TODAY = date(2026, 12, 31)
WHOLE = f"""
format = "{FORMAT}"
method = "small_method"
title = " Nachtrit\\n"
consent = "question"
series = "groene uil"
themes = ["Keuze leadership"]
held_on = 2026-11-12
real_minutes = {{ case = 17, talk = 20 }}

[answers.case]
summary = "Na drie dagen oefenen.\\nToen nog een rit."
hot_moment = "Bij het uitgeven van de route."
feelings = ["haast"]

[answers.talk]
facts = ["De order was er"]
dilemma = {{ option_a = "Laten doorgaan", option_b = "Afblazen" }}
pvn = [{{ perspective = "De chauffeurs", value = "rust", supports = "both", hunch = "?" }}]

[answers.choice]
tally = {{ A = 4, B = 2 }}
reasons = [{{ option = "A", sentence = "Een" }}, {{ option = "B", sentence = "Twee" }}]

[answers.closing]
member_check_done = true
overall = {{ "<=5" = 0, "6-10" = 7 }}

[answers.aside]
private = "Niet vergeten."
"""


def read(document: Mapping[str, object]) -> SessionFile:
    return read_session(document, FakeTemplates(METHOD), SessionId("new-1"))


def a_document(**changes: object) -> dict[str, object]:
    return {"format": FORMAT, "method": "small_method", "title": "Nachtrit", **changes}


def whole(**changes: object) -> Session:
    return read({**tomllib.loads(WHOLE), **changes}).session


def mistakes(document: Mapping[str, object]) -> list[tuple[str, str]]:
    with pytest.raises(InputRejected) as fault:
        read(document)
    return [(mistake.path, mistake.code) for mistake in fault.value.mistakes]


def test_a_file_becomes_a_session_as_it_was_when_the_group_left() -> None:
    session = whole()

    assert (session.id, session.status, session.template) == ("new-1", Status.OPEN, METHOD)
    assert (session.title, session.series) == (Prose("Nachtrit"), Prose("groene uil"))


def test_a_file_tells_the_day_and_the_real_minutes() -> None:
    session = whole()

    assert (session.held_on, session.minutes) == (date(2026, 11, 12), {"case": 17, "talk": 20})


def test_the_answers_of_a_file_are_read_by_step_and_field() -> None:
    answers = whole().answers

    assert answers[key("talk.facts")] == lines("De order was er")
    assert answers[key("closing.overall")] == TallySet({"mark": (0, 7)})


def test_a_file_needs_no_more_than_format_method_and_title() -> None:
    file = read(a_document())

    assert (file.session.answers, file.session.series, file.session.held_on) == ({}, None, None)
    assert not file.stays_open


def test_themes_at_the_top_are_an_answer() -> None:
    assert whole().answers[key("aside.themes")] == Codes(("leadership",))


@pytest.mark.parametrize(
    ("consent", "agreed"),
    [
        ("none", set()),
        ("lesson", {Consent.LESSON}),
        ("question", {Consent.LESSON, Consent.QUESTION}),
        ("case", set(Consent)),
        (["case"], {Consent.CASE}),
        ([], set()),
    ],
)
def test_one_word_of_consent_includes_those_before_it(
    consent: object, agreed: set[Consent]
) -> None:
    assert read(a_document(consent=consent)).session.consent == frozenset(agreed)


def test_consent_may_be_said_by_its_label() -> None:
    agreed = read(a_document(consent="keuze question")).session.consent

    assert agreed == frozenset({Consent.LESSON, Consent.QUESTION})


def test_what_is_said_at_the_top_is_not_said_again_below() -> None:
    below: dict[str, object] = {"closing": {"consent": []}}

    assert mistakes(a_document(consent="case", answers=below)) == [
        ("answers.closing.consent", "twice")
    ]


def test_a_file_without_consent_was_not_asked() -> None:
    assert read(a_document()).session.consent is None


def test_transient_answers_and_tables_with_transient_columns_are_counted() -> None:
    assert read(tomllib.loads(WHOLE)).transient == 4


def test_a_file_is_closed_on_the_day_it_was_held() -> None:
    session = closed(read(tomllib.loads(WHOLE)), TODAY)

    assert (session.status, session.closed_on) == (Status.MEMBER_CHECK, date(2026, 11, 12))
    assert not session.answers.keys() & {key("case.hot_moment"), key("aside.private")}


def test_closing_a_file_drops_transient_columns() -> None:
    table = closed(read(tomllib.loads(WHOLE)), TODAY).answers[key("talk.pvn")]

    assert isinstance(table, Rows)
    assert "hunch" not in table.items[0].cells


def test_a_file_without_a_day_closes_today() -> None:
    assert closed(read(a_document()), TODAY).closed_on == TODAY


def test_an_open_file_stays_open_at_its_step_with_all_that_is_in_it() -> None:
    file = read({**tomllib.loads(WHOLE), "status": "open", "step": "talk"})

    session = closed(file, TODAY)

    assert (session.status, session.step, session.closed_on) == (Status.OPEN, "talk", None)
    assert key("aside.private") in session.answers


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"format": "other/1"}, [("format", "unknown_format")]),
        ({"method": "nothing"}, [("method", "unknown_method")]),
        ({"method": 5}, [("method", "unknown_method")]),
        ({"title": " "}, [("title", "missing")]),
        ({"title": 5}, [("title", "expected_str")]),
        ({"title": "a" * 201}, [("title", "too_long")]),
        ({"held_on": date(9999, 12, 31)}, [("held_on", "expected_date")]),
        ({"series": []}, [("series", "expected_str")]),
        ({"held_on": "12 november"}, [("held_on", "expected_date")]),
        ({"held_on": datetime(2026, 1, 1, 12)}, [("held_on", "expected_date")]),  # noqa: DTZ001 - as TOML gives it
        ({"status": "done"}, [("status", "unknown_code")]),
        ({"status": []}, [("status", "unknown_code")]),
        ({"step": "a1"}, [("step", "unknown_step")]),
        ({"step": ["talk"]}, [("step", "unknown_step")]),
        ({"real_minutes": 5}, [("real_minutes", "expected_dict")]),
        ({"real_minutes": {"a1": 5}}, [("real_minutes.a1", "unknown_step")]),
        ({"real_minutes": {"talk": True}}, [("real_minutes.talk", "expected_number")]),
        ({"real_minutes": {"talk": 1441}}, [("real_minutes.talk", "expected_number")]),
        ({"answers": []}, [("answers", "expected_dict")]),
        ({"answers": {"a1": {}}}, [("answers.a1", "unknown_step")]),
        ({"answers": {"talk": 5}}, [("answers.talk", "expected_dict")]),
        ({"answers": {"talk": {"mood": 5}}}, [("answers.talk.mood", "unknown_field")]),
        ({"answers": {"talk": {"facts": 5}}}, [("answers.talk.facts", "expected_list")]),
        ({"consent": "yes"}, [("consent[1]", "unknown_code")]),
        ({"consent": 5}, [("consent[1]", "unknown_code")]),
        ({"themes": "leadership"}, [("themes", "expected_list")]),
        ({"colour": "red"}, [("colour", "unknown_key")]),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(
    changes: dict[str, object], told: list[tuple[str, str]]
) -> None:
    assert mistakes(a_document(**changes)) == told


def test_a_step_with_an_endless_name_is_cut_in_the_message() -> None:
    found = mistakes(a_document(real_minutes={"a" * 99: 5}, answers={"b" * 99: {}}))

    assert [len(path) for path, _ in found] == [len("real_minutes.") + 40, len("answers.") + 40]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    found = mistakes(
        {
            "format": "x",
            "method": "small_method",
            "colour": 1,
            "size": 2,
            "step": "a1",
            "answers": {"talk": {"pvn": [{"who": "x"}, {"supports": "C"}]}},
        }
    )

    assert [path for path, _ in found] == [
        "format",
        "colour",
        "size",
        "title",
        "step",
        "answers.talk.pvn[1].who",
        "answers.talk.pvn[2].supports",
    ]


def test_a_method_without_themes_and_consent_refuses_them() -> None:
    document = a_document(themes=["leadership"], consent="none")

    with pytest.raises(InputRejected) as fault:
        read_session(document, FakeTemplates(a_method_with()), SessionId("new-1"))

    assert [each.path for each in fault.value.mistakes] == ["consent", "themes"]


def test_a_mistake_never_repeats_a_note() -> None:
    with pytest.raises(InputRejected) as fault:
        read(a_document(title=["Jeroen"], answers={"talk": {"facts": [{"text": "Jeroen"}]}}))

    assert "Jeroen" not in str(fault.value.mistakes)
