"""No list of recent files: what the desktop remembers of our files tells which talks there were.

The file dialogs of a desktop write what was chosen in its list of recent files. Those of Qt keep
the folders in a settings file of their own, so that goes nowhere or is emptied again.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QSettings, Qt

_OF_QT, _OF_DIALOGS = "QtProject", "FileDialog"


def leave_no_recent_files() -> None:
    """Ask for files in dialogs that no desktop takes notes of; call it before the first window."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def forget_folders() -> None:
    """Take out of the registry what Qt keeps there of its dialogs; elsewhere nothing is kept."""
    QSettings(QSettings.Scope.UserScope, _OF_QT).remove(_OF_DIALOGS)
