"""Practising in the real window: a whole run to its documents, of which nothing stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.viewmodels.finishing import Stage
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.finishing.export_page import ExportPage
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.rehearsal import Rehearsal
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import focused, the_look

STOP = "Stop met oefenen"


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture
def visit(tmp_path: Path, look: Appearance) -> Iterator[Visit]:
    made = Visit(tmp_path, look)
    made.make_vault()
    made.start()
    made.unlock()
    made.wait_for("Nieuw beraad")
    yield made
    made.leave()


def practised(visit: Visit) -> Deliberation:
    visit.press("Oefenen")
    visit.wait_for(STOP)
    found = visit.window.findChild(Deliberation)
    assert isinstance(found, Deliberation)
    return found


def told(visit: Visit) -> str:
    labels = visit.window.findChildren(QLabel)
    return " ".join(each.text() for each in labels if each.isVisible())


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_of_a_whole_run_is_stored(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cage = tmp_path / "kooi"
    cage.mkdir()
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(cage))
    before = contents(tmp_path)
    session = practised(visit)
    for step in session.model.steps:
        session.model.go_to(step.id)
        if visit.shows("Laat de groep kiezen"):
            visit.press("Laat de groep kiezen")
    session.model.close()
    visit.press("Naar afronden")
    finishing = visit.window.findChild(Finishing)
    assert isinstance(finishing, Finishing)
    for stage in Stage:
        finishing.go_to(stage)
        visit.settle()

    assert session.model.value(FieldKey("e5.first_tally"))
    visit.press(STOP)
    visit.wait_for("Nieuw beraad")
    assert contents(tmp_path) == before


def test_the_band_says_that_it_is_practice_and_that_nothing_stays(visit: Visit) -> None:
    practised(visit)

    assert "OEFENING" in told(visit)
    assert "Niets wordt bewaard. Vergrendel je, dan is de oefening weg." in told(visit)


def test_the_group_chooses_only_where_one_chooses(visit: Visit) -> None:
    session = practised(visit)
    assert not visit.shows("Laat de groep kiezen")

    session.model.go_to("e5")
    visit.press("Laat de groep kiezen")

    assert "De groep heeft gekozen" in told(visit)


def test_no_folder_and_no_printer_is_asked_for(visit: Visit) -> None:
    session = practised(visit)
    session.model.go_to("e7")
    session.model.close()
    visit.press("Naar afronden")
    finishing = visit.window.findChild(Finishing)
    assert isinstance(finishing, Finishing)
    finishing.go_to(Stage.EXPORT)
    page = visit.window.findChild(ExportPage)
    assert isinstance(page, ExportPage)

    page._make()

    assert "In een oefening maken we niets." in told(visit)


def test_one_comes_back_from_the_documents_to_the_closed_session(visit: Visit) -> None:
    session = practised(visit)
    session.model.close()
    visit.press("Naar afronden")
    visit.press("Terug naar de lijst")

    assert visit.shows("Naar afronden")


def test_leaving_goes_to_start(visit: Visit) -> None:
    practised(visit)
    visit.press(STOP)
    visit.wait_for("Nieuw beraad")

    assert visit.window.findChild(Rehearsal) is None


@pytest.mark.parametrize("closed", [False, True])
def test_locking_drops_what_was_practised(visit: Visit, closed: bool) -> None:  # noqa: FBT001
    session = practised(visit)
    if closed:
        session.model.close()
        visit.press("Naar afronden")
        visit.settle()
    visit.keyboard.press("Ctrl+L")
    visit.unlock()
    visit.wait_for("Nieuw beraad")

    assert visit.window.findChild(Rehearsal) is None
    assert not visit.shows("Ga verder")


def test_leaving_a_trial_goes_back_to_the_method_where_it_was_begun(visit: Visit) -> None:
    visit.keyboard.press("Ctrl+2")
    visit.press("Gespreksvormen")
    visit.settle()
    visit.press("Proefdraaien")
    visit.wait_for(STOP)

    visit.press(STOP)
    visit.wait_for("Proefdraaien")

    assert visit.window.findChild(Rehearsal) is None
    assert focused().accessibleName() == "Gespreksvormen"


def test_a_method_on_show_is_tried_out_empty(visit: Visit) -> None:
    visit.window.rehearse(visit.app.templates.get("cura"))
    visit.settle()
    session = visit.window.findChild(Deliberation)

    assert isinstance(session, Deliberation)
    assert session.model.session.template.id == "cura"
    assert visit.shows(STOP)
    assert not visit.shows("Laat de groep kiezen")
