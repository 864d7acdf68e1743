"""Where the app keeps its own files on this machine."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_APP = "moreelberaad"


def data_folder() -> Path:
    """Give the folder for vaults and backups of this user."""
    try:
        return platformdirs.user_data_path(_APP, appauthor=False)
    except RuntimeError:  # an account without a home
        return Path(_APP)


def settings_file() -> Path:
    """Give the file with the settings of this user."""
    try:
        return platformdirs.user_config_path(_APP, appauthor=False) / "settings.json"
    except RuntimeError:  # an account without a home
        return Path(_APP) / "settings.json"


def journal_file() -> Path:
    """Give the file with the places of faults, which holds no word of anybody."""
    try:
        return platformdirs.user_log_path(_APP, appauthor=False) / "journal.txt"
    except RuntimeError:  # an account without a home
        return Path(_APP) / "journal.txt"


def default_vault() -> Path:
    """Give the vault that opens when nobody names one (design.md 7)."""
    return data_folder() / "kluis.kluis"


def backup_folder() -> Path:
    """Give the folder of the backups, never inside a vault."""
    return data_folder() / "backups"
