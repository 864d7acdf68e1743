from __future__ import annotations

from moreelberaad.application.apart_commands import SetApart
from moreelberaad.domain.apart import Part
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from tests.builders import lines
from tests.ui.hands import named
from tests.ui.views.run.seeing import click, texts

from .conftest import Lay
from .table import SUMMARY, Table

CANARY = "kanariewoord"
WIPE, HOLD = "Er komt niets, wis nu", "Bewaar met bewaarstop"
UNDECIDED = "Beslis eerst over wat apart staat."


def _with_apart(lay: Lay) -> Table:
    table = lay(
        talk__summary=Prose(CANARY), talk__facts=lines("feit"), end__member_check_done=True
    )
    parts = (Part(field=SUMMARY),)
    assert table.model.act(lambda kept: SetApart(session=kept.id, parts=parts), "apart")
    table.page.hide()
    table.page.show()
    return table


def _place(table: Table) -> str:
    step = table.model.session.template.steps[0].title.get("nl")
    return f"{step} · Samenvatting"


def test_without_anything_apart_nothing_is_asked(lay: Lay) -> None:
    assert "Apart gehouden" not in texts(lay().window)


def test_what_stands_apart_is_named_by_its_place_and_never_shown(lay: Lay) -> None:
    table = _with_apart(lay)

    shown = texts(table.window)

    assert {"Apart gehouden", _place(table), WIPE, HOLD} <= set(shown)
    assert not any(CANARY in text for text in shown)


def test_what_waits_for_a_decision_stands_on_top_of_its_column(lay: Lay) -> None:
    table = _with_apart(lay)

    apart, sharing = (named(table.window, name) for name in ("Apart gehouden", "Wat mag mee?"))

    assert apart.parentWidget() is sharing.parentWidget()
    assert apart.geometry().bottom() < sharing.geometry().top()


def test_closing_waits_until_it_is_decided(lay: Lay) -> None:
    table = _with_apart(lay)

    table.page.finish()

    assert UNDECIDED in texts(table.window)
    assert table.kept.status is Status.OPEN


def test_held_it_stays_apart_after_closing(lay: Lay) -> None:
    table = _with_apart(lay)
    click(table.window, f"{HOLD}: {_place(table)}")

    table.page.finish()

    assert table.kept.is_closed
    assert [(each.held, each.value) for each in table.kept.apart] == [(True, Prose(CANARY))]


def test_wiped_it_is_gone_and_closing_goes_on(lay: Lay) -> None:
    table = _with_apart(lay)
    table.page.finish()

    click(table.window, f"{WIPE}: {_place(table)}")

    assert table.kept.apart == ()
    assert not {UNDECIDED, "Apart gehouden"} & set(texts(table.window))
    table.page.finish()
    assert table.kept.is_closed


def test_wiping_can_be_undone(lay: Lay) -> None:
    table = _with_apart(lay)
    click(table.window, f"{WIPE}: {_place(table)}")

    table.model.undo()

    assert len(table.kept.apart) == 1
