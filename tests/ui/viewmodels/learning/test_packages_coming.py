from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from moreelberaad.adapters.decks import package_files
from moreelberaad.application.commands import Change
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.ui.viewmodels.learning.packages_coming import ComingModel
from tests.exchange import shareable


def packed(path: Path) -> Path:
    package = Package(lessons=(stripped(shareable("a")),))
    path.write_bytes(package_files.written(package, ()))
    return path


def test_nothing_changes_before_it_is_taken_in(
    qapp: QApplication,  # noqa: ARG001 - signals need an application
    bench: Workbench,
    tmp_path: Path,
) -> None:
    model, done = ComingModel(lambda: bench.merging), list[Change]()
    model.taken_in.connect(done.append)
    model.open([packed(tmp_path / "a.lessen")])
    assert model.is_busy
    model.wait()
    assert model.can_take_in
    assert bench.lessons.get(LessonId("a")) is None

    model.carry_out()
    model.wait()
    assert not model.is_taking
    assert bench.lessons.get(LessonId("a")) is not None
    assert len(done) == 1


def test_a_refused_file_says_why_and_leaves_nothing_to_take_in(
    qapp: QApplication,  # noqa: ARG001 - as above
    bench: Workbench,
    tmp_path: Path,
) -> None:
    wrong = tmp_path / "fout.lessen"
    wrong.write_text("kat")
    model = ComingModel(lambda: bench.merging)
    model.open([wrong])
    model.wait()
    assert model.coming is not None
    assert isinstance(model.coming.files[0].trouble, InputRejected)
    assert not model.can_take_in


def test_what_is_stopped_comes_to_nothing(
    qapp: QApplication,  # noqa: ARG001 - as above
    bench: Workbench,
    tmp_path: Path,
) -> None:
    model = ComingModel(lambda: bench.merging)
    model.open([packed(tmp_path / "a.lessen")])
    model.stop()
    model.wait()
    assert not model.is_busy
