"""Where the app keeps its own files."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from moreelberaad.adapters.system import places


def an_account_without_a_home(*_: object, **__: object) -> Path:
    raise RuntimeError


def test_vault_and_backups_stand_in_the_data_folder_of_the_app() -> None:
    assert places.default_vault() == places.data_folder() / "kluis.kluis"
    assert places.backup_folder() == places.data_folder() / "backups"
    assert places.data_folder().name == "moreelberaad"


def test_backups_never_stand_within_the_vault() -> None:
    assert not places.backup_folder().is_relative_to(places.default_vault())


def test_an_account_without_a_home_keeps_its_files_where_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", an_account_without_a_home)
    monkeypatch.setattr(platformdirs, "user_config_path", an_account_without_a_home)
    monkeypatch.setattr(platformdirs, "user_log_path", an_account_without_a_home)

    assert places.data_folder() == Path("moreelberaad")
    assert places.settings_file() == Path("moreelberaad") / "settings.json"
    assert places.journal_file() == Path("moreelberaad") / "journal.txt"


def test_settings_stand_outside_the_data_of_the_vaults() -> None:
    assert places.settings_file().name == "settings.json"
    assert places.settings_file().parent.name == "moreelberaad"
    assert places.journal_file().name == "journal.txt"
