from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad import assets
from moreelberaad.adapters.anonymising.additions import added, read_additions
from moreelberaad.adapters.anonymising.engine import Engine, load
from moreelberaad.adapters.anonymising.recognisers import read_tables
from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import InputRejected
from tests.the_check import its_lists

TABLES = read_tables(assets.folder("resources") / "recognisers")
ENTRY = {
    "label": '"UNIT"',
    "tier": '"A"',
    "reason": '"listed_unit"',
    "pattern": r"'\bVlo [0-9]+\b'",
    "hits": '["naar Vlo 12"]',
    "misses": '["een vlo"]',
}


def engine_with(folder: Path) -> Engine:
    return load(read_additions(folder, files.read_text, files.read_toml))


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    return folder


def entry(**changes: str) -> str:
    lines = (f"{key} = {value}" for key, value in (ENTRY | changes).items() if value)
    return "\n".join(["[[recogniser]]", *lines])


def mistakes(folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(InputRejected) as caught:
        added(read_additions(folder, files.read_text, files.read_toml), TABLES, its_lists())
    return [(mistake.path, mistake.code) for mistake in caught.value.mistakes]


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path, engine: Engine) -> None:
    text = "Gisteren zei Aafke het tegen Sjoerd."

    assert engine_with(tmp_path / "none").find(text) == engine.find(text)


def test_a_word_of_ones_own_is_found(tmp_path: Path, engine: Engine) -> None:
    text = "het ging om qwirtel"
    folder = put(tmp_path, "lists/names_first.txt", "# ours\nQwirtel, Zumbrik\n")

    assert not any(hit.tier == "B" for hit in engine.find(text))
    assert [text[hit.start : hit.end] for hit in engine_with(folder).find(text)] == ["qwirtel"]


def test_a_pattern_of_ones_own_is_found(tmp_path: Path) -> None:
    found = engine_with(put(tmp_path, "ours.toml", entry())).find("wij gingen naar Vlo 12")

    assert [(hit.label, hit.start) for hit in found] == [("UNIT", 16)]


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"label": '"PLACE"'}, "label", "unknown_word"),
        ({"reason": '"because"'}, "reason", "unknown_word"),
        ({"check": '"moon"'}, "check", "unknown_word"),
        ({"tier": "1"}, "tier", "expected_str"),
        ({"misses": '"een vlo"'}, "misses", "expected_strings"),
        ({"pattern": ""}, "pattern", "missing"),
        ({"pattern": '"(Vlo"'}, "pattern", "bad_pattern"),
        ({"pattern": r"'\L<nowhere>'"}, "pattern", "bad_pattern"),
        ({"suggestions": '["{nowhere}"]'}, "pattern", "bad_pattern"),
        ({"hits": '["een vlo"]'}, "hits", "example_is_missed"),
        ({"misses": '["Vlo 9"]'}, "misses", "example_is_found"),
    ],
)
def test_a_fault_is_told_with_its_place(
    tmp_path: Path, changes: dict[str, str], place: str, code: str
) -> None:
    folder = put(tmp_path, "ours.toml", entry(**changes))

    assert (f"ours.toml: recogniser 1: {place}", code) in mistakes(folder)


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("recogniser = 3", "ours.toml: recogniser", "expected_tables"),
        ("parts = 3", "ours.toml: parts", "expected_dict"),
        ("pattern = 'x'", "ours.toml: pattern", "unknown_setting"),
        ("[[recogniser", "ours.toml", "not_toml"),
    ],
)
def test_a_file_of_another_shape_is_refused(
    tmp_path: Path, text: str, place: str, code: str
) -> None:
    assert mistakes(put(tmp_path, "ours.toml", text)) == [(place, code)]


def test_a_list_that_is_no_text_is_refused(tmp_path: Path) -> None:
    folder = put(tmp_path, "lists/places.txt", "")
    (folder / "lists" / "places.txt").write_bytes(b"\xff\xfe\xff")

    assert mistakes(folder) == [("places.txt", "not_utf8")]
