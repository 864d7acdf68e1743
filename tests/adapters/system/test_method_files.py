"""A method as a file: what is written is read back, and what is no method file is refused."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.system import method_files
from moreelberaad.domain.errors import InputRejected, NotFound

words = st.text(st.characters(codec="utf-8"), max_size=20)
leaves = (
    words
    | st.booleans()
    | st.integers()
    | st.dates()
    | st.datetimes()
    | st.floats(allow_nan=False)
)
plain = st.recursive(
    leaves, lambda each: st.lists(each, max_size=3) | st.dictionaries(words, each, max_size=3)
)


@settings(deadline=None, max_examples=100)
@given(st.dictionaries(words, plain, max_size=4))
def test_what_is_written_is_read_back(content: dict[str, Any]) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "vorm.toml"
        method_files.write(file, content)

        assert method_files.read(file) == content


def codes(file: Path) -> list[str]:
    with pytest.raises(InputRejected) as caught:
        method_files.read(file)
    return [fault.code for fault in caught.value.mistakes]


@pytest.mark.parametrize("name", ["vorm.json", "vorm", "vorm.toml.exe", ".toml", "-"])
def test_no_other_file_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("a = 1")

    assert codes(tmp_path / name) == ["no_toml_file"]


def test_a_name_may_end_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "VORM.TOML").write_text("a = 1")

    assert method_files.read(tmp_path / "VORM.TOML") == {"a": 1}


@pytest.mark.parametrize(("more", "refused"), [(0, False), (1, True)])
def test_a_file_of_at_most_one_megabyte_is_read(
    tmp_path: Path, more: int, *, refused: bool
) -> None:
    file = tmp_path / "vorm.toml"
    file.write_text("#" * (method_files.LARGEST + more))

    if refused:
        assert codes(file) == ["file_too_large"]
    else:
        assert method_files.read(file) == {}


def test_what_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "vorm.toml").write_text("a = = 1")

    assert codes(tmp_path / "vorm.toml") == ["not_toml"]


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        method_files.read(tmp_path / "vorm.toml")
