from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moreelberaad.adapters.system import batches
from moreelberaad.adapters.system.batches import remove, replace_all, write_all
from moreelberaad.domain.errors import CannotWrite

BOTH = {"pdf": b"een", "md": b"twee"}


def written(folder: Path, stopped: Callable[[], bool] = lambda: False) -> tuple[str, ...]:
    files = write_all(folder, "blad", BOTH, told=lambda *_: None, is_stopped=stopped)
    return tuple(file.name for file in files)


def there(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_files_of_one_run_share_the_first_free_number(tmp_path: Path) -> None:
    (tmp_path / "blad.md").write_bytes(b"van een ander")
    (tmp_path / "blad-2.pdf").mkdir()

    assert written(tmp_path) == ("blad-3.pdf", "blad-3.md")
    assert (tmp_path / "blad.md").read_bytes() == b"van een ander"


def test_a_link_to_nowhere_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "blad.pdf").symlink_to(tmp_path / "weg")

    assert written(tmp_path) == ("blad-2.pdf", "blad-2.md")


def test_progress_counts_the_files_that_are_there(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_all(
        tmp_path, "blad", BOTH, told=lambda *each: told.append(each), is_stopped=lambda: False
    )

    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize("after", [0, 1])
def test_stopped_anywhere_nothing_stays(tmp_path: Path, after: int) -> None:
    assert written(tmp_path, lambda: len(there(tmp_path)) >= after) == ()
    assert there(tmp_path) == set()


def test_what_does_not_read_back_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "write_whole", lambda path, _: path.write_bytes(b"anders"))

    with pytest.raises(CannotWrite):
        written(tmp_path)
    assert there(tmp_path) == set()


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        written(tmp_path / "weg")


def test_what_is_gone_already_need_not_be_removed(tmp_path: Path) -> None:
    remove([tmp_path / "weg.pdf"])


def test_files_beside_each_other_replace_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "blad.pdf").write_bytes(b"oud")
    replace_all({tmp_path / "blad.xml": b"nieuw"}, tmp_path / "blad.pdf", b"nieuw")

    assert {file.read_bytes() for file in tmp_path.iterdir()} == {b"nieuw"}
    assert there(tmp_path) == {"blad.pdf", "blad.xml"}


@pytest.mark.parametrize("stuck", ["a.xml", "b.xml", "blad.pdf"])
def test_where_one_cannot_be_written_all_is_as_it_was(tmp_path: Path, stuck: str) -> None:
    (tmp_path / "a.xml").write_bytes(b"oud")
    (tmp_path / stuck).unlink(missing_ok=True)
    (tmp_path / stuck).mkdir()
    before = {file: file.is_file() and file.read_bytes() for file in tmp_path.iterdir()}

    with pytest.raises(CannotWrite):
        replace_all(
            {tmp_path / "a.xml": b"x", tmp_path / "b.xml": b"x"}, tmp_path / "blad.pdf", b"x"
        )
    assert {file: file.is_file() and file.read_bytes() for file in tmp_path.iterdir()} == before
