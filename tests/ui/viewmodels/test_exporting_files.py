from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from moreelberaad import bootstrap
from moreelberaad.adapters.system import batches
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.gates import Scope
from moreelberaad.i18n import Language
from tests.desks import full_disk
from tests.methods import LESSONS

from .exports import REASON, Begin, Exporting

pytestmark = pytest.mark.usefixtures("qapp")


@contextmanager
def tiny_files() -> Iterator[None]:
    """Let no file grow past 8 KB, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_every_format_is_made_and_written_down_once(ready: Exporting) -> None:
    ready.make("md", "html", "pdf")

    assert ready.made == [("lessenblad.pdf", "lessenblad.html", "lessenblad.md")]
    assert set(ready.files) == set(ready.made[0])
    assert [(each.document, each.scope) for each in ready.model.shared] == [(LESSONS, Scope.TEAM)]


def test_a_reason_is_written_down_only_where_it_was_needed(begin: Begin) -> None:
    late = begin(second_reader=False)
    late.model.set_reason(REASON)
    late.make()
    late.keep(replace(late.review, second_reader=True))
    late.model.refresh()
    late.model.wait()
    late.make()

    assert sorted(each.reason.plain for each in late.model.shared) == ["", REASON]


def test_names_that_were_sought_are_written_down_as_a_fact(ready: Exporting) -> None:
    ready.model.look_for(["Zonnebloem"])
    ready.model.wait()
    ready.make()

    assert [each.names_sought for each in ready.model.shared] == [True]


def test_files_are_numbered_together_and_never_replaced(ready: Exporting) -> None:
    (ready.folder / "lessenblad.html").write_text("ander", encoding="utf-8")
    ready.make("pdf", "html")

    assert ready.made == [("lessenblad-2.pdf", "lessenblad-2.html")]
    assert ready.files["lessenblad.html"] == b"ander"


def test_progress_is_told_per_file(ready: Exporting, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    ready.model.progressed.connect(lambda number, of: told.append((number, of)))
    ready.model.set_unclassified(True)
    ready.model.files.choose(("pdf", "html"))
    with qtbot.waitSignal(ready.model.made):
        ready.model.make(ready.folder)

    assert told == [(1, 2), (2, 2)]


def test_a_cancelled_run_leaves_no_file(ready: Exporting, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(path: Path, content: bytes) -> None:
        path.write_bytes(content)
        ready.model.cancel()

    monkeypatch.setattr(batches, "write_whole", write)
    ready.make("pdf", "html")

    assert (ready.files, ready.made, ready.failed, ready.model.busy) == ({}, [], [], False)
    assert not ready.model.shared


def test_a_full_disk_leaves_nothing_half(ready: Exporting) -> None:
    with tiny_files():
        ready.make("md", "pdf")

    assert (ready.files, ready.failed) == ({}, ["disk_full"])


def test_a_folder_that_is_gone_is_told(ready: Exporting) -> None:
    ready.folder.rmdir()
    ready.make()

    assert ready.failed == ["cannot_write"]


def test_nothing_is_made_inside_a_vault(ready: Exporting, app: App) -> None:
    ready.folder = app.world.default_vault
    before = set(ready.folder.iterdir())
    ready.make()

    assert (ready.failed, set(ready.folder.iterdir())) == (["cannot_write"], before)


def test_what_cannot_be_written_down_does_not_leave(
    ready: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready.bench, "bus", replace(ready.bench.bus, carry_out=full_disk))
    ready.make("pdf", "md")

    assert (ready.files, ready.failed, ready.made) == ({}, ["disk_full"], [])


def test_a_document_with_an_undecided_word_in_it_is_not_made(
    ready: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the review itself would let it through."""
    monkeypatch.setattr(
        "moreelberaad.adapters.exporting.proofs.words_of", lambda *_: "Bel 06-12345678"
    )
    ready.make("html")

    assert (ready.files, ready.failed) == ({}, [UncleanDocument.code])


def test_pages_with_an_undecided_word_in_them_are_not_printed(
    ready: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "moreelberaad.adapters.exporting.proofs.words_of", lambda *_: "Bel 06-12345678"
    )
    ready.model.set_unclassified(True)
    ready.model.draw_for_paper()
    ready.model.wait()

    assert (ready.failed, list(ready.model.shared)) == ([UncleanDocument.code], [])


def test_nothing_of_this_machine_stands_in_a_file(ready: Exporting, tmp_path: Path) -> None:
    ready.make("pdf", "html", "md")

    here = {str(tmp_path), f"{Path.home()}/"}
    assert not any(word.encode() in file for word in here for file in ready.files.values())


@pytest.mark.parametrize("form", bootstrap.FORMATS)
def test_the_command_line_makes_the_same_bytes(
    ready: Exporting, app: App, tmp_path: Path, form: str
) -> None:
    ready.make(form)
    disclosure = ready.bench.exports.plan(
        ready.session.id, ready.model.request, lambda _: replace(ready.review, unclassified=True)
    )
    file, today = tmp_path / f"zelf.{form}", app.world.today.day
    bootstrap.write_document(
        disclosure, form=form, language=Language("nl"), path=file, today=today
    )

    assert list(ready.files.values()) == [file.read_bytes()]


def test_what_goes_out_on_paper_is_written_down_too(ready: Exporting) -> None:
    ready.model.set_unclassified(True)
    paper: list[tuple[bytes, ...]] = []
    ready.model.paper.connect(paper.append)

    ready.model.draw_for_paper()
    ready.model.wait()

    assert [each.document for each in ready.model.shared] == [LESSONS]
    assert len(paper[0]) == len(ready.model.pages)
    assert QImage.fromData(paper[0][0]).width() > 2 * QImage.fromData(ready.model.pages[0]).width()


def test_an_error_that_is_not_ours_keeps_its_words(
    ready: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("woorden uit een notitie")

    monkeypatch.setattr(bootstrap, "preview_pages", fail)
    monkeypatch.setattr(bootstrap, "make_documents", fail)
    ready.make()
    ready.model.refresh()
    ready.model.wait()

    assert ready.failed == ["cannot_write"]
    assert (ready.model.gates, ready.model.can_make) == ((), False)
