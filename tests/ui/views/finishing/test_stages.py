from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.application.commands import AddSession, KeepReview
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.stages import finishing_of
from moreelberaad.ui.views.finishing.tools import Tools
from tests.builders import (
    HELD_ON,
    a_released_session,
    a_review,
    a_session_at,
    an_agreement,
    rows,
)
from tests.ui.hands import focused, named, press, said, type_text
from tests.ui.slow_desk import slow
from tests.ui.views.run.seeing import click

Show = Callable[..., QWidget]
Begin = Callable[..., Finishing]


@pytest.fixture
def begin(ui: Ui, app: App, bench: Workbench, show: Show) -> Begin:
    """Open a session with all its real pages."""

    def of(session: Session, review: Review | None = None, *, light: bool = False) -> Finishing:
        bench.bus.execute(AddSession(session=session))
        kept = replace(review, opened=marks_of_all(session)) if review else Review()
        bench.bus.execute(KeepReview(session=session.id, review=kept))
        made = finishing_of(Tools(ui=ui, app=app, bench=bench), session.id, light)
        show(made).resize(1366, 768)
        found = made.findChild(ReviewModel)
        assert isinstance(found, ReviewModel)
        found.wait()
        return made

    return of


def here(finishing: Finishing, name: str) -> bool:
    return bool(named(finishing, name).isChecked())  # type: ignore[attr-defined] # a stage


def test_a_concept_begins_with_reading_back(begin: Begin) -> None:
    made = begin(replace(a_session_at(Status.DRAFT), closed_on=HELD_ON))

    assert here(made, "1. Nalezen")


def test_a_released_session_begins_with_anonymising(begin: Begin) -> None:
    assert here(begin(a_released_session()), "2. Anonimiseren")


def test_what_a_second_reader_read_begins_with_exporting(begin: Begin) -> None:
    made = begin(a_released_session(), a_review())

    assert here(made, "4. Exporteren")
    assert named(made, "3. Tweede lezer").accessibleDescription() == "klaar"


def test_every_stage_can_be_gone_to(begin: Begin) -> None:
    made = begin(a_released_session())

    for name in ("4. Exporteren", "3. Tweede lezer", "2. Anonimiseren", "1. Nalezen"):
        click(made, name)
        assert here(made, name)


def test_the_light_route_begins_with_anonymising(begin: Begin) -> None:
    made = begin(a_released_session(), a_review(), light=True)

    assert here(made, "1. Anonimiseren")


def at_export(begin: Begin) -> Finishing:
    """Give a light route that has come to its second and last stage."""
    made = begin(a_released_session(), light=True)
    click(made, "2. Exporteren")
    return made


def wait(made: Finishing) -> None:
    found = made.findChild(ExportModel)
    assert isinstance(found, ExportModel)
    found.wait()


def choose_agreements(made: Finishing) -> None:
    found = made.findChild(ExportModel)
    assert isinstance(found, ExportModel)
    found.choose(document=DocumentKind.AGREEMENTS)
    found.wait()


def test_another_document_than_the_agreements_leads_back_to_the_full_route(begin: Begin) -> None:
    made = at_export(begin)

    click(made, "Lessenblad, Vraag, pijn, waarden en les. Zonder afspraken en datums.")
    wait(made)

    assert here(made, "4. Exporteren")
    assert named(made, "1. Nalezen").accessibleDescription() == "klaar"
    assert named(made, "3. Tweede lezer").accessibleDescription() == "nog niet klaar"


def test_what_the_other_document_lacks_is_one_press_away(begin: Begin) -> None:
    made = at_export(begin)
    click(made, "Lessenblad, Vraag, pijn, waarden en les. Zonder afspraken en datums.")
    wait(made)

    click(made, "Ga naar Anonimiseren")
    click(made, "Sla over")

    assert here(made, "2. Anonimiseren")
    assert "voor de samenvatting voor deelnemers" in said(made)


@pytest.mark.parametrize("is_light", [True, False])
def test_a_missing_role_is_one_press_away_and_named_there(begin: Begin, *, is_light: bool) -> None:
    alone = rows(an_agreement("Samen rijden"), an_agreement(role=""))
    made = begin(a_released_session(harvest__agreements=alone), a_review(), light=is_light)
    click(made, "2. Exporteren" if is_light else "4. Exporteren")
    choose_agreements(made)

    click(made, "Ga naar Nalezen")
    type_text(focused(), "planner")
    click(made, "4. Exporteren")
    wait(made)

    assert "Bij elke afspraak staat wie hem oppakt" in said(made)


def test_where_each_agreement_has_its_role_no_role_is_asked(begin: Begin) -> None:
    made = begin(a_released_session())

    click(made, "1. Nalezen")

    assert wording.GATES["owner_role"] not in said(made)


@pytest.mark.parametrize(
    ("is_light", "who"), [(True, "Jij beslist."), (False, "Jij en de tweede lezer beslissen.")]
)
def test_a_second_reader_is_named_only_where_there_is_one(
    begin: Begin, *, is_light: bool, who: str
) -> None:
    made = begin(a_released_session(), light=is_light)

    click(made, "Sla over")

    assert f"De controle vindt niet alles. {who}" in said(made)


def test_arrows_go_along_the_stages_and_enter_goes_in(begin: Begin) -> None:
    made = begin(a_released_session())
    named(made, "2. Anonimiseren").setFocus()

    press(focused(), "Right")
    press(focused(), "Right")
    assert focused().accessibleName() == "4. Exporteren"
    assert here(made, "2. Anonimiseren")
    assert made.findChild(ExportModel) is None

    press(focused(), "Return")
    assert here(made, "4. Exporteren")


def test_who_leaves_does_not_wait_for_a_comparison(begin: Begin, bench: Workbench) -> None:
    made = begin(a_released_session())
    click(made, "4. Exporteren")
    export = made.findChild(ExportModel)
    assert isinstance(export, ExportModel)
    export.wait()
    bench.exports = slow(bench.exports)
    export.refresh()

    assert made.flush()
    export.wait()
    assert not export.comparing.is_busy


def test_a_sheet_that_goes_far_leads_back_to_reading_without_marks(begin: Begin) -> None:
    made = begin(a_released_session(), a_review())
    model = made.findChild(ExportModel)
    assert isinstance(model, ExportModel)
    model.choose(document=DocumentKind.LESSONS, scope=Scope.DEFENCE)
    model.wait()
    click(made, "Ga naar Anonimiseren")
    click(made, "Sla over")

    assert "Dit gaat naar Defensie of Rijk" in " ".join(said(made))
