"""Where the app keeps its own files on this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

_APP = "moreelberaad"
_POLICY = "policy.toml"


def data_folder() -> Path:
    """Give the folder for vaults and backups of this user."""
    try:
        return platformdirs.user_data_path(_APP, appauthor=False)
    except RuntimeError:  # an account without a home
        return Path(_APP)


def policy_file() -> Path:
    """Give the file of the administrators: a fixed place, which no variable leads elsewhere."""
    if sys.platform == "win32":
        return platformdirs.site_config_path(_APP, appauthor=False) / _POLICY
    root = "/Library/Application Support" if sys.platform == "darwin" else "/etc"
    return Path(root) / _APP / _POLICY


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
