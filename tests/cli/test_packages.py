"""`moreelberaad lessons pack`, `merge` and `settle`: from one vault into another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.application.lesson_commands import KeepLessons
from moreelberaad.cli import exits
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.values import Prose
from tests.cli.program import PASSPHRASE, Outcome, Program, a_program, app_in, with_vault
from tests.exchange import shareable

OUT = "najaar.lessen"
Place = Callable[[str], Program]


@pytest.fixture
def at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Place:
    """Give a laptop with an empty vault by its name."""

    def laptop(name: str) -> Program:
        (tmp_path / name).mkdir()
        return with_vault(a_program(tmp_path / name, capsys))

    return laptop


def keep(program: Program, *lessons: KeptLesson) -> None:
    with app_in(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(KeepLessons(lessons={each.id: each for each in lessons}))


def kept(program: Program, name: str) -> KeptLesson:
    with app_in(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        lesson = bench.lessons.get(LessonId(name))
    assert lesson is not None
    return lesson


def packed(program: Program, *more: str, out: str = OUT) -> Path:
    file = program.folder / out
    made = pack(program, "--unclassified", *more, out=file)
    assert made.code == 0, made.err
    return file


def pack(program: Program, *more: str, out: Path) -> Outcome:
    return program.unlocked("lessons", "pack", "--scope", "defence", "--out", out, *more)


def merge(program: Program, *files: Path | str) -> Outcome:
    return program.unlocked("lessons", "merge", *files)


def saying(lesson: KeptLesson, sentence: str) -> KeptLesson:
    return replace(lesson, text=LessonText(lesson=Prose(sentence)), version=2)


def in_conflict(a: Program, b: Program) -> None:
    """Let a lesson say something else on both laptops, and merge what the first says."""
    first = shareable("a")
    keep(a, saying(first, "Roep stop."), shareable("b"))
    keep(b, saying(first, "Roep zacht stop."))
    assert merge(b, packed(a)).code == 0


def test_lessons_of_one_vault_come_into_another_once(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, shareable("a"), shareable("b"))
    file = packed(a)

    first, again = merge(b, file, file), merge(b, file)

    assert "2 nieuw" in first.out
    assert "2 al bekend" in again.out
    assert "nieuw" not in again.out
    assert "Veel losse lessen samen" in again.out


def test_a_script_reads_what_became_of_everything(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, shareable("a"), shareable("b"), shareable("c").withdrawn(month="2026-12"))
    keep(b, shareable("c"))

    told = merge(b, packed(a), "--json").data

    assert told["counts"] == {
        "new": 2,
        "changed": 0,
        "conflict": 0,
        "withdrawn": 1,
        "known": 0,
    }
    assert (told["packages"], told["withdrawn"], told["conflicts"]) == (1, ["c"], [])
    assert (told["reread"], told["years"], set(told["cards"].values())) == ([], [], {0})


def test_what_is_withdrawn_on_one_laptop_goes_on_the_other(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, shareable("a"), shareable("b"))
    merge(b, packed(a))
    a.unlocked("lessons", "withdraw", "b")

    outcome = merge(b, packed(a, "--no-lessons", out="later.lessen"))

    assert "1 les is ingetrokken en verwijderd." in outcome.out
    assert kept(b, "b").is_withdrawn


def test_a_dry_run_changes_nothing(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, shareable("a"), shareable("b"))

    outcome = merge(b, packed(a), "--dry-run")

    assert "2 nieuw" in outcome.out
    assert b.unlocked("lessons", "list", "--json").data == []


def test_two_contents_of_one_lesson_stand_side_by_side_until_somebody_chooses(at: Place) -> None:
    a, b = at("a"), at("b")
    in_conflict(a, b)
    lesson = kept(b, "a")
    (other,) = lesson.others

    chosen = b.unlocked("lessons", "settle", "a", "2")

    assert chosen.code == 0, chosen.err
    assert (kept(b, "a").text, kept(b, "a").others) == (other.text, ())


def test_a_conflict_names_its_lesson(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, saying(shareable("a"), "Roep stop."), shareable("b"))
    keep(b, saying(shareable("a"), "Roep zacht stop."))

    assert "Tegenstrijdig: a." in merge(b, packed(a), "--dry-run").out


@pytest.mark.parametrize(
    ("name", "number", "code"),
    [
        ("a", "3", exits.REJECTED),
        ("a", "0", exits.REJECTED),
        ("b", "1", exits.NOT_FOUND),
        ("geen", "1", exits.NOT_FOUND),
    ],
)
def test_only_what_contradicts_itself_is_settled(
    at: Place, name: str, number: str, code: int
) -> None:
    b = at("b")
    in_conflict(at("a"), b)

    assert b.unlocked("lessons", "settle", name, number).code == code


def test_a_lesson_that_contradicts_itself_gets_no_other_status(at: Place) -> None:
    b = at("b")
    in_conflict(at("a"), b)

    outcome = b.unlocked("lessons", "status", "a", "action")

    assert outcome.code == exits.REJECTED
    assert "tegenstrijdig" in outcome.err
    assert len(kept(b, "a").others) == 1


def test_one_faulty_package_keeps_the_others_out(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, shareable("a"), shareable("b"))
    good, bad = packed(a), b.written(b"{}", "stuk.lessen")

    outcome = merge(b, good, bad)

    assert (outcome.code, outcome.out) == (exits.REJECTED, "")
    assert "stuk.lessen: Dit pakket is beschadigd. Er is niets gewijzigd." in outcome.err
    assert b.unlocked("lessons", "list", "--json").data == []


def test_a_faulty_package_is_passed_over_when_that_is_asked(at: Place) -> None:
    a, b = at("a"), at("b")
    keep(a, shareable("a"), shareable("b"))
    good, bad = packed(a), b.written(b"{}", "stuk.lessen")

    outcome = merge(b, good, bad, "geen.lessen", "--skip-faulty")

    assert outcome.code == exits.REJECTED
    assert "2 nieuw" in outcome.out
    assert "stuk.lessen" in outcome.err
    assert "geen.lessen" in outcome.err


def test_nothing_leaves_before_somebody_says_that_nothing_is_classified(at: Place) -> None:
    a = at("a")
    keep(a, shareable("a"), shareable("b"))

    outcome = pack(a, out=a.folder / OUT)

    assert outcome.code == exits.REFUSED
    assert "unclassified: " in outcome.err
    assert not (a.folder / OUT).exists()


def test_lessons_of_one_talk_do_not_go_together(at: Place) -> None:
    a = at("a")
    keep(a, shareable("a", source="s"), shareable("b", source="s"))

    outcome = pack(a, "--unclassified", out=a.folder / OUT)

    assert (outcome.code, outcome.is_one_line) == (exits.REFUSED, True)


def test_a_package_never_comes_inside_a_vault(at: Place) -> None:
    a = at("a")
    keep(a, shareable("a"), shareable("b"))

    outcome = pack(a, "--unclassified", out=a.world.default_vault / OUT)

    assert outcome.code == exits.CANNOT_WRITE
    assert not (a.world.default_vault / OUT).exists()


def test_a_full_disk_leaves_nothing_and_marks_nothing(
    at: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = at("a")
    keep(a, shareable("a"), shareable("b"))
    before = kept(a, "a")

    def full(path: Path, content: bytes) -> None:
        raise DiskFull(file=f"{path.name} {len(content)}")

    monkeypatch.setattr("moreelberaad.lesson_packages.files.write_whole", full)
    outcome = pack(a, "--unclassified", out=a.folder / OUT)

    assert outcome.code == exits.CANNOT_WRITE
    assert (list(a.folder.glob("*.lessen")), kept(a, "a")) == ([], before)


def test_a_number_goes_along_only_when_that_is_asked(at: Place) -> None:
    a = at("a")
    keep(a, shareable("a"), shareable("b"))

    assert b'"number"' not in packed(a).read_bytes()
    assert b'"number"' in packed(a, "--with-number", out="met.lessen").read_bytes()


def test_a_script_reads_what_went_along(at: Place) -> None:
    a = at("a")
    keep(a, shareable("a"), shareable("b"))

    told = pack(a, "--unclassified", "--json", out=a.folder / OUT).data

    assert told == {
        "file": OUT,
        "lessons": ["a", "b"],
        "withdrawn": [],
        "cards": 0,
        "years": [],
        "number": None,
        "stayed": [],
        "drafts": 0,
    }


def test_the_cards_of_the_starter_deck_go_from_one_vault_to_the_other(at: Place) -> None:
    a, b = at("a"), at("b")
    a.unlocked("cards", "import", "--starter")

    merged = merge(b, packed(a, "--no-lessons", "--deck", "starter"), "--json")

    assert merged.data["cards"]["new"] > 0
    assert len(b.unlocked("cards", "list", "--json").data) == merged.data["cards"]["new"]
