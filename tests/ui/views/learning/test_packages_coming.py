from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QListWidget

from moreelberaad.adapters.decks import package_files
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.ui.viewmodels.learning.packages_coming import ComingModel
from moreelberaad.ui.views.learning.packages_dialog import ComingDialog, PackageFiles
from tests.learning import a_lesson
from tests.ui.hands import named, press, said, show_active

from .conftest import PLAN, STOP, Begin, Lessen

MANY = 1_000


def packed(path: Path, *lessons: KeptLesson, withdrawn: tuple[str, ...] = ()) -> Path:
    gone = frozenset(map(LessonId, withdrawn))
    ordered = tuple(sorted(map(stripped, lessons), key=lambda each: each.id))
    package = Package(lessons=ordered, withdrawn=gone)
    path.write_bytes(package_files.written(package, ()))
    return path


def lesson(name: str, text: str) -> KeptLesson:
    return a_lesson(name, text, status=LessonStatus.IDENTIFIED, scope=Scope.UNIT)


def asked(page: Lessen) -> ComingDialog:
    page.page.packages.ask()
    dialog = page.page.packages.dialog
    assert isinstance(dialog, ComingDialog)
    settle(dialog)
    return dialog


def settle(dialog: ComingDialog) -> None:
    model = dialog.findChild(ComingModel)
    assert model is not None
    model.wait()


def button(dialog: ComingDialog, name: str) -> QAbstractButton:
    found = named(dialog, name, QAbstractButton)
    assert isinstance(found, QAbstractButton)
    return found


def of(*paths: Path) -> PackageFiles:
    return PackageFiles(choose_packages=lambda *_: paths)


def test_what_would_happen_is_told_before_it_does_and_taken_back_in_one_go(
    begin: Begin, tmp_path: Path
) -> None:
    path = packed(tmp_path / "a.lessen", lesson("8", PLAN), withdrawn=("1",))
    page = begin(lesson("1", STOP), files=of(path))
    dialog = asked(page)
    assert "1 nieuw" in said(dialog)
    assert "1 ingetrokken" in said(dialog)
    assert page.lines() == ["Spreek vooraf af wie stop mag roepen"]

    here = dialog.focusWidget()
    assert here is button(dialog, "Voeg toe")
    press(here, "Return")
    settle(dialog)
    page.model.wait()
    assert page.lines() == ["Plan rust als een opdracht"]
    assert "1 les nieuw. 1 les is ingetrokken en verwijderd." in said(page.window)

    page.push("Maak ongedaan")
    assert page.lines() == ["Spreek vooraf af wie stop mag roepen"]


def test_a_wrong_file_stops_no_other(begin: Begin, tmp_path: Path) -> None:
    wrong = tmp_path / "fout.lessen"
    wrong.write_text("kat")
    page = begin(files=of(wrong, packed(tmp_path / "a.lessen", lesson("8", PLAN))))
    dialog = asked(page)
    assert any(each.startswith("fout.lessen: geweigerd.") for each in said(dialog))

    button(dialog, "Voeg het ene goede pakket toe").click()
    settle(dialog)
    page.model.wait()
    assert page.lines() == ["Plan rust als een opdracht"]


def test_cancelling_changes_nothing(begin: Begin, tmp_path: Path) -> None:
    page = begin(files=of(packed(tmp_path / "a.lessen", lesson("8", PLAN))))
    press(asked(page), "Escape")
    page.page.refresh()
    page.model.wait()
    assert page.model.ids == ()


def test_what_is_known_already_is_said(begin: Begin, tmp_path: Path) -> None:
    known = lesson("1", STOP)
    page = begin(known, files=of(packed(tmp_path / "a.lessen", known)))
    dialog = asked(page)
    assert "Alles in dit pakket is al bekend." in said(dialog)
    assert not button(dialog, "Voeg toe").isEnabled()


def test_a_large_package_is_listed_whole(begin: Begin, tmp_path: Path) -> None:
    many = (lesson(f"n{number}", f"Les {number}.") for number in range(MANY))
    dialog = asked(begin(files=of(packed(tmp_path / "a.lessen", *many))))
    rows = dialog._list.model()  # noqa: SLF001 - a list is not said row by row
    assert rows.rowCount() == MANY


def test_one_of_two_versions_is_kept_and_taken_back(begin: Begin) -> None:
    other = replace(lesson("1", PLAN))
    page = begin(replace(lesson("1", STOP), others=(other,)))
    assert "tegenstrijdig" in page.page.pane.reading.accessibleDescription()
    page.push("Kies…")
    page.push("Houd deze: Versie 2")
    assert page.lines() == ["Plan rust als een opdracht"]

    page.push("Maak ongedaan")
    assert page.lines() == ["Spreek vooraf af wie stop mag roepen"]


def test_every_lesson_that_lost_one_behind_it_is_listed_to_read_again(
    begin: Begin, tmp_path: Path
) -> None:
    path = packed(tmp_path / "a.lessen", withdrawn=("1",))
    made_of = frozenset({LessonId("1")})
    second = replace(lesson("2", PLAN), replaces=made_of)
    third = replace(lesson("3", "Bel eerst de wacht."), replaces=made_of)
    page = begin(lesson("1", STOP), second, third, files=of(path))
    dialog = asked(page)
    button(dialog, "Voeg toe").click()
    settle(dialog)
    page.model.wait()

    page.push("Lees na")
    listed = named(page.window, "Lees deze lessen na", QListWidget)
    assert isinstance(listed, QListWidget)
    titles = [listed.item(row).text() for row in range(listed.count())]
    assert titles == ["Plan rust als een opdracht", "Bel eerst de wacht"]
    show_active(listed.window())
    press(listed, "Down")
    press(listed, "Return")
    page.model.wait()
    assert page.model.here == "3"
