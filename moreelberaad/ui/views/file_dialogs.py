"""Where files are asked for: in a dialog of our own, for those of a desktop keep lists.

`ui/support/no_traces.py` tells why.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QTreeView, QWidget
from shiboken6 import isValid

from moreelberaad.ui.support.ui import Ui

_SIZE = (860, 540)
_ALL_DRIVES = QUrl("file:")
_NAME_WIDTH = 380
_SIDE = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)


def usual_folder() -> Path:
    """Give the folder where this user keeps documents."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))


def asked_for_file(
    ui: Ui, parent: QWidget, title: str, kinds: str, start: Path | None = None
) -> Path | None:
    """Let someone point out a file to read, first in the usual folder."""
    dialog = _dialog(ui, parent, title, start or usual_folder(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_chosen(dialog)), None)


def asked_for_files(ui: Ui, parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Let someone point out any number of files to read."""
    dialog = _dialog(ui, parent, title, usual_folder(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _chosen(dialog)


def asked_for_place(
    ui: Ui, parent: QWidget, title: str, kinds: str, name: str | Path
) -> Path | None:
    """Let someone say where a file comes; a name alone is proposed in the usual folder."""
    proposed = usual_folder() / name
    dialog = _dialog(ui, parent, title, proposed.parent, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(proposed.name)
    return next(iter(_chosen(dialog)), None)


def asked_for_folder(ui: Ui, parent: QWidget, title: str, start: Path) -> Path | None:
    """Let someone point out a folder."""
    dialog = _dialog(ui, parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(dialog)), None)


def _dialog(ui: Ui, parent: QWidget, title: str, folder: Path, kinds: str = "") -> QFileDialog:
    """Make a dialog with the words that Qt's own catalogue lacks, and the usual places aside."""
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, ui.say("In map:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, ui.say("Naam:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, ui.say("Soort:"))
    for label in dialog.findChildren(QLabel):  # a list would be called as what is chosen in it
        if buddy := label.buddy():
            buddy.setAccessibleName(label.text().rstrip(":"))
    places = dict.fromkeys(QStandardPaths.writableLocation(each) for each in _SIDE)
    there = [QUrl.fromLocalFile(each) for each in places if Path(each).is_dir()]
    dialog.setSidebarUrls([_ALL_DRIVES, *there])
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.resize(*map(ui.look.px, _SIZE))
    if tree := dialog.findChild(QTreeView):
        tree.setColumnWidth(0, ui.look.px(_NAME_WIDTH))
    return dialog


def _chosen(dialog: QFileDialog) -> tuple[Path, ...]:
    is_chosen = bool(dialog.exec())
    if not isValid(dialog):  # a lock took away the page that asked
        return ()
    chosen = tuple(map(Path, dialog.selectedFiles())) if is_chosen else ()
    dialog.deleteLater()
    return chosen
