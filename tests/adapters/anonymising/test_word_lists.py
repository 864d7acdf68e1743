from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from unicodedata import normalize

import pytest

from moreelberaad import assets
from moreelberaad.adapters.anonymising.word_lists import read_word_lists, words_in

_FOLDER = assets.folder("resources") / "recognisers"
_SOURCES = tomllib.loads((_FOLDER / "sources.toml").read_text("utf-8"))
_MADE = sorted(_SOURCES["list"])


def test_words_stand_apart_by_commas_or_line_ends() -> None:
    assert words_in("# a, remark\nte velde, 't hof\n\nbos,\n") == {"te velde", "'t hof", "bos"}


def test_a_list_of_our_own_adds_to_the_made_one(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("aafke\n", "utf-8")
    (tmp_path / "names_own.txt").write_text("sjoukje\n", "utf-8")
    (tmp_path / "ships_own.txt").write_text("zeehond\n", "utf-8")

    assert read_word_lists(tmp_path) == {"names": {"aafke", "sjoukje"}, "ships": {"zeehond"}}


def test_every_list_has_a_source() -> None:
    there = {path.stem for path in (_FOLDER / "lists").glob("*.txt")}

    assert there == {*_MADE, *_SOURCES["own"]}


@pytest.mark.parametrize("name", _MADE)
def test_a_made_list_is_what_the_script_made(name: str) -> None:
    content = (_FOLDER / "lists" / f"{name}.txt").read_bytes()
    words = content.decode().splitlines()

    assert hashlib.sha256(content).hexdigest() == _SOURCES["list"][name]["sha256"]
    assert words == sorted({normalize("NFC", word) for word in words})
    assert set(_SOURCES["list"][name]["sources"]) <= set(_SOURCES["source"])


@pytest.mark.parametrize("name", sorted(_SOURCES["source"]))
def test_a_source_tells_its_version_and_licence(name: str) -> None:
    told = _SOURCES["source"][name]

    assert told.keys() == {
        "title",
        "version",
        "package",
        "licence",
        "attribution_nl",
        "attribution_en",
    }
    assert all(told.values())
