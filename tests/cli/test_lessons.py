"""`moreelberaad lessons …`: lessons that came through the review, on the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.cli import exits
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.values import Prose
from tests.cli.program import PASSPHRASE, Outcome, Program, app_in
from tests.cli.ready import decided_once
from tests.learning import a_lesson

SENTENCE = "Spreek vooraf af wie stop mag roepen."


def keep(program: Program, *lessons: KeptLesson) -> None:
    with app_in(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(ChangeLessons(lessons={each.id: each for each in lessons}))


def kept(program: Program, lesson_id: str = "les-1") -> KeptLesson:
    with app_in(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        found = bench.lessons.get(LessonId(lesson_id))
    assert found is not None
    return found


def exported(program: Program, *arguments: str, out: str = "blad.md") -> Outcome:
    how = ("--format", Path(out).suffix[1:], "--out", program.folder / out)
    return program.unlocked("lessons", "export", *arguments, *how)


def test_a_vault_without_lessons_says_so(program: Program) -> None:
    outcome = program.unlocked("lessons", "list")

    assert (outcome.code, outcome.out.count("\n")) == (0, 1)


def test_a_script_reads_each_lesson(program: Program) -> None:
    lesson = a_lesson()
    keep(program, replace(lesson, text=replace(lesson.text, themes=("leadership",))))

    outcome = program.unlocked("lessons", "list", "--json")

    assert outcome.data == [
        {
            "id": "les-1",
            "lesson": SENTENCE,
            "status": "observation",
            "themes": ["leadership"],
            "share_scope": "team",
        }
    ]


def test_a_lesson_whose_place_another_took_is_not_listed(program: Program) -> None:
    first = a_lesson()
    text = LessonText(lesson=Prose("Roep zelf stop."))
    keep(program, first, first.improved(text, new_id=LessonId("les-2"), month="2026-12"))

    outcome = program.unlocked("lessons", "list")

    assert "les-2" in outcome.out
    assert "les-1" not in outcome.out


def test_a_lesson_is_found_by_the_beginning_of_a_word(program: Program) -> None:
    keep(program, a_lesson(), a_lesson("les-2", "Bel eerst de wacht."))

    outcome = program.unlocked("lessons", "search", "vooraf sto", "--json")

    assert [each["id"] for each in outcome.data] == ["les-1"]


def test_a_lesson_is_found_by_a_filter(program: Program) -> None:
    keep(program, a_lesson(), a_lesson("les-2", "Bel eerst de wacht.", scope=Scope.UNIT))

    outcome = program.unlocked("lessons", "search", "deelbaar:eenheid", "--json")

    assert [each["id"] for each in outcome.data] == ["les-2"]


@pytest.mark.parametrize("query", ["stop soort:les", "stop thema:maanlicht"])
def test_a_wrong_filter_becomes_words_with_a_hint_beside_the_answer(
    program: Program, query: str
) -> None:
    keep(program, a_lesson())

    outcome = program.unlocked("lessons", "search", query, "--json")

    assert (outcome.code, outcome.data, outcome.err.count("\n")) == (0, [], 1)


def test_a_status_is_kept_with_its_month(program: Program) -> None:
    keep(program, a_lesson())

    outcome = program.unlocked("lessons", "status", "les-1", "validated")

    assert outcome.code == 0
    assert (kept(program).status, kept(program).history[-1].month) == ("validated", "2026-12")


def test_withdrawing_is_no_status(bare: Program) -> None:
    outcome = bare.unlocked("lessons", "status", "les-1", "withdrawn")

    assert (outcome.code, outcome.is_one_line) == (exits.USAGE, True)


def test_a_withdrawn_lesson_leaves_its_id(program: Program) -> None:
    keep(program, a_lesson())

    outcome = program.unlocked("lessons", "withdraw", "les-1", "--json")

    assert outcome.data == {"withdrawn": "les-1"}
    assert kept(program).text == LessonText(lesson=Prose(""))
    assert program.unlocked("lessons", "list", "--json").data == []


@pytest.mark.parametrize("act", [("status", "geen", "action"), ("withdraw", "geen")])
def test_a_lesson_that_is_not_there_is_not_found(program: Program, act: tuple[str, ...]) -> None:
    outcome = program.unlocked("lessons", *act)

    assert (outcome.code, outcome.is_one_line) == (exits.NOT_FOUND, True)


def test_a_lesson_is_withdrawn_once(program: Program) -> None:
    keep(program, a_lesson())
    program.unlocked("lessons", "withdraw", "les-1")

    assert program.unlocked("lessons", "withdraw", "les-1").code == exits.NOT_FOUND


@pytest.mark.parametrize("form", ["pdf", "docx", "odt", "html", "md", "txt", "json"])
def test_a_lesson_becomes_a_sheet_in_each_format(program: Program, form: str) -> None:
    keep(program, a_lesson())

    outcome = exported(program, "les-1", out=f"blad.{form}")

    assert (outcome.code, outcome.err) == (0, "")
    assert (program.folder / f"blad.{form}").stat().st_size > 0


def test_each_of_two_lessons_has_a_file(program: Program) -> None:
    keep(program, a_lesson(), a_lesson("les-2", "Bel eerst de wacht."))

    outcome = exported(program, "les-1", "les-2")

    assert outcome.out.startswith("Gemaakt: blad-1.md, blad-2.md.")
    told = [(program.folder / f"blad-{number}.md").read_text("utf-8") for number in (1, 2)]
    assert [SENTENCE in told[0], "Bel eerst de wacht" in told[1]] == [True, True]


def test_of_two_lessons_none_is_made_when_one_may_not_leave(program: Program) -> None:
    keep(program, a_lesson(), a_lesson("les-2", scope=Scope.UNIT))

    assert exported(program, "les-1", "les-2").code == exits.REFUSED
    assert list(program.folder.glob("blad*")) == []


def test_beyond_the_team_somebody_says_that_nothing_is_classified(program: Program) -> None:
    keep(program, a_lesson(scope=Scope.UNIT))

    refused = exported(program, "les-1")
    made = exported(program, "les-1", "--unclassified")

    assert (refused.code, made.code) == (exits.REFUSED, 0)
    assert "unclassified: " in refused.err


def test_outsiders_read_in_a_sheet_what_a_deliberation_is(program: Program) -> None:
    keep(program, a_lesson())

    exported(program, "les-1", "--readers", "society")

    assert "Wat een moreel beraad is" in (program.folder / "blad.md").read_text("utf-8")


def test_a_script_reads_which_files_were_made(program: Program) -> None:
    keep(program, a_lesson())

    outcome = exported(program, "les-1", "les-1", "--json")

    assert outcome.data == {"lessons": ["les-1"], "format": "md", "files": ["blad.md"]}


def test_an_unknown_lesson_makes_no_sheet(program: Program) -> None:
    outcome = exported(program, "geen")

    assert (outcome.code, outcome.is_one_line) == (exits.NOT_FOUND, True)


def test_what_was_typed_into_a_lesson_is_looked_at_before_it_leaves(program: Program) -> None:
    first = a_lesson()
    text = LessonText(lesson=Prose("Bel 06-12345678 als je twijfelt."))
    keep(program, first, first.improved(text, new_id=LessonId("les-2"), month="2026-12"))

    assert exported(program, "les-2").code == exits.REFUSED
    assert not (program.folder / "blad.md").exists()


def test_the_sheet_of_a_kept_lesson_says_what_that_of_its_session_said(
    program: Program, nachtrit: str
) -> None:
    what = ("--document", "lessons", "--format", "md", "--out", program.folder / "beraad.md")
    done = program.unlocked("sessions", "export", nachtrit, *what, *decided_by(program, nachtrit))
    assert done.code == 0, done.err
    (lesson,) = program.unlocked("lessons", "list", "--json").data

    exported(program, lesson["id"])

    ours = (program.folder / "blad.md").read_text("utf-8")
    theirs = (program.folder / "beraad.md").read_text("utf-8")
    assert SessionId(nachtrit) not in ours
    assert ours == theirs.replace(TWICE, "")


TWICE = " en een tweede lezer"
"""A lesson of a team tells nothing of a second reader: there it needs none."""


def decided_by(program: Program, session: str) -> tuple[str | Path, ...]:
    decisions = json.dumps(decided_once(program, session))
    return ("--decisions", program.written(decisions, "besluiten.json"))
