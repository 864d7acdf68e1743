from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.adapters.system.lines import text_lines
from moreelberaad.domain.errors import CannotRead, InputRejected, NotFound


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "n.jsonl"
    path.write_bytes(content)
    return path


def test_lines_come_one_by_one_without_the_mark_of_utf_8(tmp_path: Path) -> None:
    path = _file(tmp_path, "\ufeffé\r\n\u2028x\n\nlaatste".encode())

    assert [*text_lines(path)] == ["é\r\n", "\u2028x\n", "\n", "laatste"]


def test_lines_before_a_bad_one_are_given(tmp_path: Path) -> None:
    lines = text_lines(_file(tmp_path, b"goed\n\xff\n"))

    assert next(lines) == "goed\n"
    with pytest.raises(InputRejected) as caught:
        next(lines)
    assert [(each.path, each.code) for each in caught.value.mistakes] == [("[2]", "not_utf8")]


def test_a_line_has_a_bound(tmp_path: Path) -> None:
    with pytest.raises(InputRejected) as caught:
        [*text_lines(_file(tmp_path, b"12345\n"), most=5)]
    assert caught.value.mistakes[0].code == "too_long"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        [*text_lines(tmp_path / "weg.jsonl")]
    with pytest.raises(CannotRead):
        [*text_lines(tmp_path)]
