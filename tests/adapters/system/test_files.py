"""Files from outside and files of our own."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path
from typing import Never

import pytest

from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import CannotRead, CannotWrite, DiskFull, InputRejected, NotFound


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bestand.toml"


def told(error: InputRejected) -> list[tuple[str, str, dict[str, str | int]]]:
    return [(fault.path, fault.code, dict(fault.params)) for fault in error.mistakes]


@pytest.mark.parametrize("content", [b"a = 'b'", b"\xef\xbb\xbfa = 'b'", b"a = 'b'\r\n"])
def test_a_file_may_begin_with_a_mark_and_end_its_lines_in_any_way(
    file: Path, content: bytes
) -> None:
    file.write_bytes(content)

    assert files.read_toml(file) == {"a": "b"}


@pytest.mark.parametrize("name", ["a b.toml", "één.toml", "#1.toml", "x" * 200 + ".toml"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    files.write_whole(tmp_path / name, b"a = 1")

    assert files.read_toml(tmp_path / name) == {"a": 1}


def test_a_text_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("één".encode())))

    assert files.read_text(Path("-")) == "één"


def test_a_file_that_is_not_there_is_not_found_by_its_name(file: Path) -> None:
    with pytest.raises(NotFound) as caught:
        files.read_text(file)

    assert caught.value.params == {"what": "file", "id": "bestand.toml"}


def test_a_folder_is_no_file_to_read(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        files.read_text(tmp_path)


def test_another_encoding_than_utf_8_is_refused(file: Path) -> None:
    file.write_bytes("één".encode("latin-1"))

    with pytest.raises(InputRejected) as caught:
        files.read_text(file)
    assert told(caught.value) == [("bestand.toml", "not_utf8", {})]


def test_a_file_that_is_too_large_is_refused_before_it_is_read_whole(file: Path) -> None:
    with file.open("wb") as made:
        made.truncate(files.LARGEST + 1)

    with pytest.raises(InputRejected) as caught:
        files.read_text(file)
    assert told(caught.value) == [("bestand.toml", "file_too_large", {"most": 16})]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a = 1\nb = \n", 2, 5), ("a = 1\nb = [1,\n", 2, 8), ("a = 2026-13-45", 1, 9), ("a", 1, 2)],
)
def test_a_fault_in_toml_is_told_with_its_place(
    file: Path, text: str, line: int, column: int
) -> None:
    file.write_text(text)

    with pytest.raises(InputRejected) as caught:
        files.read_toml(file)
    assert told(caught.value) == [("bestand.toml", "not_toml", {"line": line, "column": column})]


def test_a_fault_in_json_is_told_with_its_place(file: Path) -> None:
    file.write_text('[\n{"a": }]')

    with pytest.raises(InputRejected) as caught:
        files.read_json(file)
    assert told(caught.value) == [("bestand.toml", "not_json", {"line": 2, "column": 7})]


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (files.read_toml, "a = " + "[" * 5_000),
        (files.read_json, "[" * 100_000),
    ],
    ids=["toml", "json"],
)
def test_what_is_nested_too_deep_is_refused(file: Path, read: object, text: str) -> None:
    file.write_text(text)

    with pytest.raises(InputRejected):
        read(file)  # type: ignore[operator]  # either reader


@pytest.mark.parametrize("read", [files.read_toml, files.read_json])
def test_a_number_without_end_is_refused(file: Path, read: object) -> None:
    file.write_text(("a = " if read is files.read_toml else "") + "1" * 5_000)

    with pytest.raises(InputRejected) as caught:
        read(file)  # type: ignore[operator]  # either reader
    assert told(caught.value) == [("bestand.toml", "too_long", {"most": 4300})]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_written_file_is_for_its_owner_alone(file: Path) -> None:
    files.write_whole(file, b"x")

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [entry.name for entry in file.parent.iterdir()] == ["bestand.toml"]


def test_writing_replaces_what_stood_there(file: Path) -> None:
    files.write_whole(file, b"first")
    files.write_whole(file, b"second")

    assert file.read_bytes() == b"second"


@pytest.mark.parametrize(
    ("number", "expected"), [(errno.ENOSPC, DiskFull), (errno.EACCES, CannotWrite)]
)
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    def failing(_: int) -> Never:
        raise OSError(number, "no")

    files.write_whole(file, b"old")
    monkeypatch.setattr(os, "fsync", failing)

    with pytest.raises(expected):
        files.write_whole(file, b"new")
    assert [(entry.name, entry.read_bytes()) for entry in file.parent.iterdir()] == [
        ("bestand.toml", b"old")
    ]


def test_a_file_cannot_be_written_where_no_folder_is(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        files.write_whole(tmp_path / "weg" / "bestand.toml", b"x")


def test_a_folder_cannot_be_made_within_a_file(file: Path) -> None:
    file.write_text("x")

    with pytest.raises(CannotWrite):
        files.make_folder(file / "map")


@pytest.mark.parametrize("part", ["a", "a-b ", '"a b"', "'a'"])
def test_a_name_of_very_many_parts_is_refused_before_it_takes_hours(file: Path, part: str) -> None:
    file.write_text(f"{'.'.join([part] * 300_000)} = 1")

    with pytest.raises(InputRejected) as caught:
        files.read_toml(file)
    assert [each.code for each in caught.value.mistakes] == ["too_deep"]


def test_many_short_sentences_are_no_deep_name(file: Path) -> None:
    said = "Ja. Nee. Wel. Niet. " * 15
    file.write_text(f'a.b = "{said}"')

    assert files.read_toml(file) == {"a": {"b": said}}
