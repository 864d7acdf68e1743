"""Dilemma cards at the command line: listed, checked, taken in and shared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Program, fingerprints

HEAD = "Titel;Situatie;Optie A;Optie B;Thema's\n"
SHEET = (
    f"{HEAD}"
    "De poort;Er staat iemand voor de poort.;Je doet open.;Je wacht.;leiderschap\n"
    "Het filter;Het filter is op.;Je legt het werk stil.;Je gaat door.;\n"
)
NAMED = "De brug;Jansen belt om half vier.;Je gaat.;Je blijft.;\n"
HALF = "Half;Hier staat maar één keuze.;Je gaat.;;\n"


@pytest.fixture
def sheet(bare: Program) -> Path:
    return bare.written(SHEET, "lente.csv")


def test_cards_are_taken_in_and_listed(program: Program, sheet: Path) -> None:
    outcome = program.unlocked("cards", "import", sheet)
    assert (outcome.code, outcome.out) == (0, "Ingelezen in ‘lente’: 2 nieuw.\n")

    told = program.unlocked("cards", "list", "--json").data
    assert [(card["title"], card["deck"], card["status"], card["themes"]) for card in told] == [
        ("De poort", "lente", "draft", ["leadership"]),
        ("Het filter", "lente", "draft", []),
    ]
    assert program.unlocked("cards", "list").out == "".join(
        f"{card['id']}  {card['title']}  lente  concept\n" for card in told
    )


def test_the_same_file_again_changes_nothing(program: Program, sheet: Path) -> None:
    program.unlocked("cards", "import", sheet)
    before = program.unlocked("cards", "list", "--json").data
    backups = fingerprints(program.world.backup_folder)

    again = program.unlocked("cards", "import", sheet)
    assert again.out == (
        "rij 2  behouden: staat er al zo in\n"
        "rij 3  behouden: staat er al zo in\n"
        "Ingelezen in ‘lente’: 2 behouden.\n"
    )
    assert program.unlocked("cards", "list", "--json").data == before
    assert fingerprints(program.world.backup_folder) == backups


def test_a_dry_run_tells_and_changes_nothing(program: Program, sheet: Path) -> None:
    outcome = program.unlocked("cards", "import", sheet, "--dry-run")

    assert (outcome.code, outcome.out) == (0, "Zo gaat het in ‘lente’: 2 nieuw.\n")
    assert program.unlocked("cards", "list").out == "Er zijn nog geen kaarten.\n"


def test_cards_go_to_the_deck_that_is_named(program: Program, sheet: Path) -> None:
    assert program.unlocked("cards", "import", sheet, "--deck", "Zomer").code == 0
    program.unlocked("cards", "import", sheet)

    told = program.unlocked("cards", "list", "--deck", "zomer", "--json").data
    assert {card["deck"] for card in told} == {"Zomer"}
    assert program.unlocked("cards", "list", "--deck", "Winter").code == 10


def test_the_title_of_a_new_deck_fits_on_one_line_and_shows_as_it_is(
    program: Program, sheet: Path
) -> None:
    title = "Rood\x1b[31m\u202e\nom " + "x" * 300
    program.unlocked("cards", "import", sheet, "--deck", title)
    program.unlocked("cards", "import", sheet, "--deck", title)

    told = program.unlocked("cards", "list", "--json").data
    assert len(told) == 2
    assert {card["deck"] for card in told} == {"Rood[31m om " + "x" * 108}


@pytest.mark.parametrize("name", ["", "  ", "\x07"])
def test_a_deck_has_a_name(program: Program, sheet: Path, name: str) -> None:
    outcome = program.unlocked("cards", "import", sheet, "--deck", name, "--dry-run")

    assert (outcome.code, outcome.out) == (8, "")
    assert "--deck: dit ontbreekt" in outcome.err


def test_cards_that_are_in_another_deck_stay_there_and_it_is_told(program: Program) -> None:
    file = program.written(
        "id;Titel;Situatie;Optie A;Optie B\na-1;De poort;Er staat iemand.;Je gaat.;Je wacht.\n",
        "lente.csv",
    )
    program.unlocked("cards", "import", file)

    outcome = program.unlocked("cards", "import", file, "--deck", "Zomer")
    assert outcome.out.startswith(
        "rij 2  behouden: staat er al zo in; staat hier in een andere set en blijft daar\n"
    )


def test_a_row_in_english_alone_is_told_to_need_dutch(bare: Program) -> None:
    file = bare.written(
        "Title (en);Situation (en);Option A (en);Option B (en)\nThe gate;Somebody.;Go.;Stay.\n",
        "spring.csv",
    )

    assert bare.run("cards", "check", file).out.startswith(
        "rij 2  geweigerd: alleen in het Engels; een kaart heeft ook Nederlandse tekst nodig\n"
    )


def test_the_starter_deck_comes_only_when_it_is_asked_for(program: Program) -> None:
    assert program.unlocked("cards", "list", "--json").data == []

    outcome = program.unlocked("cards", "import", "--starter")
    assert outcome.code == 0
    told = program.unlocked("cards", "list", "--json").data
    assert sorted(card["id"] for card in told) == [f"starter-{n:02}" for n in range(1, 15)]
    assert {card["deck"] for card in told} == {"Startset"}
    assert "14 behouden" in program.unlocked("cards", "import", "--starter").out


def test_a_row_that_may_name_somebody_and_one_that_is_refused_are_told(
    program: Program,
) -> None:
    file = program.written(SHEET + NAMED + HALF, "lente.csv")

    outcome = program.unlocked("cards", "import", file)
    assert outcome.code == 0
    assert outcome.out == (
        "rij 4  let op: mogelijk een naam (situatie); eerst beslissen\n"
        "rij 5  geweigerd: optie B is leeg\n"
        "Ingelezen in ‘lente’: 2 nieuw, 1 let op, 1 geweigerd.\n"
    )
    assert "Jansen" not in outcome.out + outcome.err


def test_a_mistake_in_a_translation_is_told_as_one(bare: Program) -> None:
    head, first = (line for line in SHEET.splitlines()[:2])
    file = bare.written(f"{head};Title (en)\n{first};{'x' * 121}\n", "lente.csv")

    assert bare.run("cards", "check", file).out == (
        "rij 2  geweigerd: titel, Engels is langer dan 120 tekens (nu 121)\n"
        "In een lege kluis: 1 geweigerd.\n"
    )


def test_a_script_reads_what_became_of_each_row(program: Program) -> None:
    file = program.written(SHEET + HALF, "lente.csv")

    told = program.unlocked("cards", "import", file, "--json", "--lang", "en").data
    assert told["counts"] == {"new": 2, "update": 0, "kept": 0, "attention": 0, "refused": 1}
    assert (told["deck"], len(told["rows"])) == ("lente", 3)
    assert told["rows"][2]["row"] == 4
    assert (told["rows"][2]["id"], told["rows"][2]["outcome"]) == (None, "refused")


def test_a_file_of_which_every_row_is_refused_is_rejected(program: Program) -> None:
    file = program.written(HEAD + HALF, "lente.csv")

    assert program.unlocked("cards", "import", file).code == 8
    assert program.unlocked("cards", "list", "--json").data == []


def test_a_column_that_is_guessed_wrong_is_told(program: Program) -> None:
    file = program.written(SHEET.replace("Titel", "Roepnaam", 1), "lente.csv")
    assert program.unlocked("cards", "import", file).code == 8

    told = "Roepnaam=title_nl,Thema's="
    assert program.unlocked("cards", "import", file, "--columns", told).code == 0
    cards = program.unlocked("cards", "list", "--json").data
    assert [(card["title"], card["themes"]) for card in cards] == [
        ("De poort", []),
        ("Het filter", []),
    ]


def test_a_part_that_is_told_of_another_column_moves(program: Program) -> None:
    file = program.written("Naam;" + SHEET.replace("\n", "\nx;", 2), "lente.csv")

    program.unlocked("cards", "import", file, "--columns", "Situatie=title_nl,Titel=situation_nl")
    (first, _) = program.unlocked("cards", "list", "--json").data
    assert first["title"] == "Er staat iemand voor de poort."


@pytest.mark.parametrize("told", ["Weg=title_nl", "Titel=kop", "Titel"])
def test_a_column_or_part_that_is_not_there_is_refused(
    program: Program, sheet: Path, told: str
) -> None:
    outcome = program.unlocked("cards", "import", sheet, "--columns", told)

    assert outcome.code == 8
    assert "deze kolom bestaat niet" in outcome.err


def test_a_file_is_checked_without_a_vault(bare: Program, sheet: Path) -> None:
    right = bare.run("cards", "check", sheet)
    assert (right.code, right.out) == (0, "In een lege kluis: 2 nieuw.\n")

    wrong = bare.run("cards", "check", bare.written(SHEET + NAMED, "lente.csv"))
    assert wrong.code == 8
    assert wrong.out == (
        "rij 4  let op: mogelijk een naam (situatie); eerst beslissen\n"
        "In een lege kluis: 2 nieuw, 1 let op.\n"
    )


@pytest.mark.parametrize(
    ("head", "columns"), [("Eerst;Dan", ""), ("Titel;Situatie", "Titel=,Situatie=")]
)
def test_a_file_of_which_no_column_is_used_is_refused_with_what_to_do(
    bare: Program, head: str, columns: str
) -> None:
    file = bare.written(f"{head}\nDe poort;Er staat iemand.\n", "lente.csv")

    outcome = bare.run("cards", "check", file, "--columns", columns)
    assert (outcome.code, outcome.out) == (8, "")
    assert "Geen kolom is herkend." in outcome.err


def test_a_file_whose_used_columns_are_empty_holds_no_cards(bare: Program) -> None:
    file = bare.written("Titel;Anders\n;iets\n", "lente.csv")

    outcome = bare.run("cards", "check", file)
    assert (outcome.code, outcome.out) == (8, "Er zijn geen kaarten gevonden.\n")


def test_a_deck_is_shared_and_comes_back_byte_for_byte(program: Program, sheet: Path) -> None:
    program.unlocked("cards", "import", sheet)
    shared, again = program.folder / "lente.kaarten", program.folder / "weer.kaarten"
    written = program.unlocked("cards", "export", "--deck", "Lente", "--out", shared)
    assert (written.out, written.err) == ("Geschreven: ‘lente’. Aantal kaarten: 2.\n", "")

    other = program.folder / "ander.kluis"
    for arguments in (
        ("vault", "create"),
        ("cards", "import", shared),
        ("cards", "export", "--deck", "Lente", "--out", again),
    ):
        assert program.unlocked(*arguments, "--vault", other).code == 0
    assert again.read_bytes() == shared.read_bytes()


def test_a_card_with_an_open_point_is_not_shared(program: Program) -> None:
    program.unlocked("cards", "import", program.written(HEAD + NAMED, "lente.csv"))
    out = program.folder / "lente.kaarten"

    refused = program.unlocked("cards", "export", "--deck", "lente", "--out", out)
    assert (refused.code, out.exists()) == (3, False)
    program.unlocked("cards", "import", program.written(SHEET, "lente.csv"))
    shared = program.unlocked("cards", "export", "--deck", "lente", "--out", out, "--json")
    assert shared.data == {"deck": "lente", "cards": 2, "left_out": 1}
    assert "Jansen" not in out.read_text("utf-8")


def test_a_deck_is_written_under_its_own_ending_and_outside_a_vault(
    program: Program, sheet: Path
) -> None:
    program.unlocked("cards", "import", sheet)
    export = ("cards", "export", "--deck", "lente", "--out")

    assert program.unlocked(*export, program.folder / "lente.json").code == 2
    assert program.unlocked(*export, program.world.default_vault / "lente.kaarten").code == 9
    assert program.unlocked("cards", "export", "--deck", "Weg", "--out", "weg.kaarten").code == 10


def test_either_a_file_or_the_starter_deck_is_taken_in(program: Program, sheet: Path) -> None:
    assert program.run("cards", "import").code == 2
    assert program.run("cards", "import", sheet, "--starter").code == 2
