from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.ui.viewmodels.methods.methods import MethodsModel

SHORT = "short_deliberation_60"


@pytest.mark.parametrize("name", ["vorm", "vorm 2.0", "vorm.txt"])
def test_a_shared_file_gets_its_ending_and_can_be_taken_in(
    methods: MethodsModel, tmp_path: Path, name: str
) -> None:
    made = methods.share(SHORT, tmp_path / name)

    assert made == tmp_path / f"{name}.toml"
    assert methods.open(methods.import_(made)).mistakes == ()


def test_an_ending_that_is_there_stays_and_replaces(methods: MethodsModel, tmp_path: Path) -> None:
    path = tmp_path / "vorm.TOML"
    path.write_text("oud", "utf-8")

    assert methods.share(SHORT, path) == path
    assert path.read_text("utf-8") != "oud"


def test_an_ending_that_is_added_replaces_nothing(methods: MethodsModel, tmp_path: Path) -> None:
    (tmp_path / "vorm.toml").write_text("van een ander", "utf-8")

    assert methods.share(SHORT, tmp_path / "vorm") == tmp_path / "vorm-2.toml"
    assert (tmp_path / "vorm.toml").read_text("utf-8") == "van een ander"
