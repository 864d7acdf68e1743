"""Dialogs for files leave nothing in what the desktop or Qt remembers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHOOSE = """
import shiboken6
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
app = QApplication([])
dialog = QFileDialog(None, "", {folder!r})
dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
dialog.show()
dialog.findChild(QLineEdit, "fileNameEdit").setText("afspraken.pdf")
dialog.accept()
print(*dialog.selectedFiles())
shiboken6.delete(dialog)
app.processEvents()
"""
KEEP_QUIET = """
from moreelberaad.ui.support.no_traces import forget_folders, leave_no_recent_files
leave_no_recent_files()
"""


def left_by(lines: str, home: Path) -> list[str]:
    """Choose a file in a home of its own, and name the files that stand there after."""
    folders = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME")}
    told = subprocess.run(
        [sys.executable, "-c", lines],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | folders,
    )
    assert "afspraken.pdf" in told.stdout
    return [each.name for each in home.rglob("*") if each.is_file()]


def test_a_chosen_file_and_its_folder_are_remembered_nowhere(tmp_path: Path) -> None:
    choose = CHOOSE.format(folder=str(tmp_path))

    assert left_by(choose, tmp_path) == ["QtProject.conf"]  # so this test could fail
    (tmp_path / "XDG_CONFIG_HOME" / "QtProject.conf").unlink()
    assert left_by(f"{KEEP_QUIET}{choose}forget_folders()", tmp_path) == []
