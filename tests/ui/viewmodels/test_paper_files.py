"""Files that belong together have one name, and all of them come or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.ui.viewmodels.paper_files import make_files


def write(path: Path, form: str) -> None:
    if form == "bad":
        raise OSError(28, "full")
    path.write_text(form, encoding="utf-8")


def test_files_share_the_first_name_that_none_of_them_has(tmp_path: Path) -> None:
    (tmp_path / "blad.md").touch()
    made = make_files(tmp_path, "blad", ("pdf", "md"), write)

    assert [each.name for each in made] == ["blad-2.pdf", "blad-2.md"]


def test_one_that_fails_takes_the_others_along(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="full"):
        make_files(tmp_path, "blad", ("pdf", "bad"), write)

    assert list(tmp_path.iterdir()) == []
