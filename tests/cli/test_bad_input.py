"""Files from outside that are wrong, strange or enormous: nothing breaks, nothing is half kept."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import proposals
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from tests.cli.program import NACHTRIT, PASSPHRASE, Program, a_session, fingerprints

ODD = {
    "control characters": "stil\u0000\u0007 en \u001b[2Jweg",
    "emoji": "een 👩‍🚒 bij de \U0001f692",
    "chinese": "我们停下来",
    "arabic": "نتوقف هنا",
    "right to left": "links \u202erechts\u202c terug",
    "joined accents": "cafe\u0301 ou\u0308tre",
    "markup": "<script>alert(1)</script> #set page() [x](y) | `a` \\ $z$",
    "private use": "hier \ue000 daar",
}


def long_session(text: str) -> str:
    return a_session(
        "[answers.a3]\n"
        f"moral_question = {json.dumps(text, ensure_ascii=False)}\n"
        "[answers.a10]\nmember_check_done = true\n",
        top='consent = "question"\nheld_on = 2026-11-12',
    )


def written(program: Program, disclosure: Disclosure, form: str) -> bytes:
    """Write what may leave in one format, and read the file back."""
    out, today = program.folder / f"uit.{form}", program.world.today.day
    bootstrap.write_document(disclosure, form=form, language=Language("nl"), path=out, today=today)
    return out.read_bytes()


def documents(program: Program, session: str, *forms: str) -> dict[str, bytes]:
    """Give the record of a session in each format, its proposals accepted."""
    made = {}
    for form in forms:
        out = program.folder / f"uit.{form}"
        what = ("--document", "record", "--format", form, "--out", out)
        why = ("--accept-proposals", "--reason", "proef")
        outcome = program.unlocked("sessions", "export", session, *what, *why)
        assert outcome.code == 0, outcome.err
        made[form] = out.read_bytes()
    return made


def test_all_mistakes_of_a_session_are_told_together_and_nothing_is_stored(
    program: Program,
) -> None:
    body = """
    [answers.a1]
    group_size_band = "heel veel"
    [answers.a3]
    weather = "nat"
    dilemma = { option_c = "iets" }
    [answers.a5]
    pvn = [{ colour = "blauw", supports = "C" }]
    [answers.a7]
    first_tally = { A = -1, D = 2 }
    [answers.a9]
    agreements = [{ due_date = "morgen" }]
    [answers.a99]
    """
    top = 'colour = "blauw"\nheld_on = "gisteren"\nreal_minutes = { a1 = "kort", zz = 3 }'
    before = fingerprints(program.folder / "kluis.kluis")
    outcome = program.unlocked("sessions", "import", program.written(a_session(body, top=top)))
    told = {line.split(":")[0].strip() for line in outcome.err.splitlines()[1:]}

    assert outcome.code == 8
    assert told == {
        "colour",
        "held_on",
        "real_minutes.a1",
        "real_minutes.zz",
        "answers.a1.group_size_band",
        "answers.a3.weather",
        "answers.a3.dilemma.option_c",
        "answers.a5.pvn[1].colour",
        "answers.a5.pvn[1].supports",
        "answers.a7.first_tally.A",
        "answers.a7.first_tally.D",
        "answers.a9.agreements[1].due_date",
        "answers.a99",
    }
    assert fingerprints(program.folder / "kluis.kluis") == before
    assert not program.world.backup_folder.exists()


FILES: dict[str, bytes] = {
    "empty": b"",
    "latin-1": 'title = "één"'.encode("latin-1"),
    "utf-16": a_session().encode("utf-16"),
    "a lone byte": b"\xff",
    "nul bytes": b"\0" * 100,
    "an open string": b'title = "x',
    "nested deep": b"a = " + b"[" * 5_000,
    "dotted deep": b"a" + b".a" * 2_000 + b" = 1",
    "an endless number": b"a = " + b"1" * 5_000,
    "json": b'{"title": 1}',
    "a pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "another method": b'format = "moreelberaad.session/1"\nmethod = "../../x"\ntitle = "t"',
    "answers that are a list": a_session("answers = [1]").encode(),
    "a step that is a list": a_session("[answers]\na1 = [1]").encode(),
    "a title that is a number": b'format = "moreelberaad.session/1"\nmethod = 1\ntitle = 2',
}


@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_a_file_that_is_no_session_is_rejected_and_nothing_changes(
    program: Program, content: bytes
) -> None:
    file = program.written(content)
    before = fingerprints(program.folder)
    outcome = program.unlocked("sessions", "import", file)

    assert (outcome.code, outcome.out) == (8, "")
    assert outcome.first_line == "Dit klopt nog niet. Er is niets bewaard of gemaakt."
    assert fingerprints(program.folder) == before


def test_a_file_that_is_too_large_is_rejected_at_once(program: Program) -> None:
    file = program.folder / "groot.toml"
    with file.open("wb") as made:
        made.truncate(2_000_000_000)
    outcome = program.unlocked("sessions", "import", file)

    assert (outcome.code, "groot.toml: dit bestand is groter dan 16 MB" in outcome.err) == (
        8,
        True,
    )


@pytest.mark.parametrize("name", ["a b.toml", "één.toml", "#1.toml", "x" * 200 + ".toml"])
def test_a_session_file_may_have_any_name(program: Program, name: str) -> None:
    content = NACHTRIT.read_bytes().replace(b"\n", b"\r\n")
    file = program.written(b"\xef\xbb\xbf" + content, name)

    assert program.unlocked("sessions", "import", file).code == 0


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_characters_pass_from_file_to_documents(program: Program, text: str) -> None:
    session = program.brought_in(program.written(long_session(f"Mag dit: {text}?")))
    made = documents(program, session, "md", "html")

    assert b"Mag dit" in made["md"]
    assert b"Mag dit" in made["html"]
    assert not {0, 7, 27} & set(made["md"] + made["html"])
    assert b"<script>alert" not in made["html"]


def test_a_pdf_tells_how_many_characters_no_font_has(program: Program) -> None:
    session = program.brought_in(program.written(long_session("Mag dit: 我们停下来?")))
    what = ("--document", "record", "--format", "pdf", "--out", program.folder / "uit.pdf")
    outcome = program.unlocked(
        "sessions", "export", session, *what, "--accept-proposals", "--reason", "proef"
    )

    assert outcome.code == 0
    assert outcome.err.startswith("5 tekens staan niet in het lettertype.")


def test_400_000_characters_in_one_field_stand_whole_in_every_format(program: Program) -> None:
    text = "De groep wacht nog even op rust en licht. " * 9_600
    session = SessionId(program.brought_in(program.written(long_session(text))))
    with App(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        request = Request(document=DocumentKind.RECORD)
        decide = partial(proposals, reason=Prose("proef"))
        disclosure = bench.exports.plan(session, request, decide)
    made = {form: written(program, disclosure, form) for form in bootstrap.FORMATS}

    assert made["md"].count(b"De groep wacht nog even") == 9_600
    assert made["html"].count(b"De groep wacht nog even") == 9_600
    assert made["pdf"].startswith(b"%PDF")


def test_a_text_beyond_all_bounds_is_rejected(program: Program) -> None:
    file = program.written(long_session("x" * 1_000_001))
    outcome = program.unlocked("sessions", "import", file)

    assert outcome.code == 8
    assert "answers.a3.moral_question: dit is langer dan 1000000 tekens" in outcome.err


BROKEN_LINES = {
    "no json": ("geen json", "[1]: regel 1, kolom 1: dit is geen geldige JSON"),
    "nested deep": ("[" * 100_000, "[1]: regel 1, kolom 1: dit is geen geldige JSON"),
    "an endless number": ("1" * 5_000, "[1]: regel 1, kolom 1: dit is geen geldige JSON"),
    "no table": ('["1"]', "[1]: hier horen namen met waarden"),
    "no text": ('{"id": "1"}', "[1].text: dit ontbreekt"),
    "no id": ('{"text": "1"}', "[1].id: dit ontbreekt"),
    "text that is none": ('{"id": "1", "text": 1}', "[1].text: hier hoort tekst"),
    "nothing": ("\n \n", "n.jsonl: in dit bestand staat geen tekst"),
}


@pytest.mark.parametrize(("line", "told"), BROKEN_LINES.values(), ids=BROKEN_LINES)
def test_a_broken_line_of_notes_is_told_with_its_number(
    bare: Program, line: str, told: str
) -> None:
    outcome = bare.run("review", bare.written(line, "n.jsonl"))

    assert (outcome.code, outcome.err.splitlines()[1].strip()) == (8, told)


def test_a_line_of_notes_in_another_encoding_is_told_with_its_number(bare: Program) -> None:
    path = bare.folder / "n.jsonl"
    path.write_bytes('{"id": "1", "text": "x"}\n{"id": "2", "text": "é"}'.encode("latin-1"))
    outcome = bare.run("review", path)

    assert (outcome.code, outcome.out.count("\n")) == (8, 1)
    assert "[2]: dit is geen tekst in UTF-8" in outcome.err


def test_an_empty_text_is_told(bare: Program) -> None:
    outcome = bare.run("review", bare.written(" \n", "t.txt"))

    assert outcome.code == 8
    assert "t.txt: in dit bestand staat geen tekst" in outcome.err


def test_a_template_with_ten_mistakes_tells_all_ten(bare: Program) -> None:
    path = Path(__file__).parents[1] / "data" / "ten_mistakes.toml"
    outcome = bare.run("templates", "check", path)

    assert (outcome.code, len(outcome.err.splitlines())) == (8, 11)
    assert "  step.s1.blocks: dit blok bestaat niet: ceiling" in outcome.err.splitlines()
    english = bare.run("templates", "check", path, "--lang", "en")
    assert len(english.err.splitlines()) == 11
