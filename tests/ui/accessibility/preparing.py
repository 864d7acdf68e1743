"""The pages of Voorbereiden, and a session that is typed over from paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from moreelberaad.application.commands import (
    AddSession,
)
from moreelberaad.application.vault_commands import (
    KeepSeries,
)
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.papers import PaperKind
from moreelberaad.domain.series import Series
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.new_session import Decisions
from moreelberaad.ui.viewmodels.new_session_plan import planned
from moreelberaad.ui.views.afterwards.form import Form
from moreelberaad.ui.views.preparing.methods.step_picture import StepPicture
from moreelberaad.ui.views.preparing.pages import Part
from moreelberaad.ui.views.preparing.papers_page import PapersPage
from moreelberaad.ui.views.preparing.place import PreparingPlace
from moreelberaad.ui.views.preparing.series_dialogs import TakeOverDialog
from tests.cli.program import PASSPHRASE
from tests.ui.hands import named
from tests.ui.views.preparing.series_world import keep as keep_closed

from .before import LONG_TITLE
from .visit import Open, Visit, large, the_example

SHORT = "Kort moreel beraad"
GROUP = "reeks Eik"
Arrange = Callable[[Visit, Workbench], None]
"""What stands in the vault before the window opens."""


def _page(part: Part, visit: Visit, arrange: Arrange | None = None) -> None:
    visit.make_vault()
    if arrange:
        with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
            arrange(visit, bench)
    visit.start()
    visit.unlock()
    visit.press("Voorbereiden")
    place = visit.window.findChild(PreparingPlace)
    assert isinstance(place, PreparingPlace)
    place.show_page(part)  # in large text its name is folded away
    visit.settle()


def _put_ready(visit: Visit, bench: Workbench) -> None:
    keep_closed(bench)
    for title, method, day in (
        ("Wie werkt er met de feestdagen?", "dilemma_method", date(2026, 11, 12)),
        (LONG_TITLE, "military_ethics_module", date(2026, 11, 20)),
        ("Kaartronde met de nieuwe ploeg", "card_round", None),
    ):
        found = visit.app.templates.get(method)
        decided = Decisions(title=Prose(title), method=found, entry="own_case", day=day)
        plan = planned(decided, found, bench.desk.chance.session_id())
        bench.bus.execute(AddSession(session=plan))


def _in_series(_: Visit, bench: Workbench) -> None:
    bench.bus.execute(
        KeepSeries(series=Series(label=Prose(GROUP), rhythm=Prose("elke maand een kaartronde")))
    )
    bench.bus.execute(KeepSeries(series=Series(label=Prose("reeks Zwaluw"))))
    keep_closed(bench)


def _plans(visit: Visit) -> None:
    _page(Part.PLANS, visit, _put_ready)


def _copy_earlier(visit: Visit) -> None:
    _plans(visit)
    visit.press("Kopieer een eerder beraad…")


def _series(visit: Visit) -> None:
    _page(Part.SERIES, visit, _in_series)


def _hand_over(visit: Visit) -> None:
    _series(visit)
    visit.press("Draag over aan een collega…")


def _take_over(visit: Visit) -> None:
    _series(visit)
    known = [Prose(GROUP), Prose("reeks Zwaluw")]
    file = "reeks.overdracht"
    TakeOverDialog(visit.window.ui, visit.window, file, [Prose("reeks Linde")], known).open()
    visit.settle()


def _type_over(visit: Visit) -> None:
    _series(visit)
    visit.press("Typ over…")


def _point_at(visit: Visit, name: str, title: str) -> None:
    found = named(visit.window, visit.said(name), QListView)
    assert isinstance(found, QListView)
    model = found.model()
    lines = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    found.setFocus(Qt.FocusReason.TabFocusReason)
    line = title if title in lines else visit.said(title)
    found.setCurrentIndex(model.index(lines.index(line), 0))
    visit.settle()


def _method(visit: Visit) -> None:
    """Read one of the app, which is fixed."""
    _page(Part.METHODS, visit)
    _point_at(visit, "Gespreksvormen", SHORT)
    _point_at(visit, "Stappen", "Stille keuze en ronde")
    _draw_picture(visit)


def _own_method(visit: Visit) -> None:
    """Change one of one's own."""
    _page(Part.METHODS, visit)
    _point_at(visit, "Gespreksvormen", SHORT)
    visit.keyboard.press("Ctrl+D")
    _point_at(visit, "Stappen", "Afspraak en les")
    _draw_picture(visit)


def _draw_picture(visit: Visit) -> None:
    """Show the step at once; it waits for a rest of half a second by itself."""
    picture = visit.window.findChild(StepPicture)
    assert isinstance(picture, StepPicture)
    picture.draw_now()


def _papers(visit: Visit) -> None:
    _page(Part.PAPERS, visit)
    page = visit.window.findChild(PapersPage)
    assert isinstance(page, PapersPage)
    page.model.choose(PaperKind.ROOM_SHEET)
    page.model.wait()
    visit.settle()


def _afterwards(visit: Visit) -> None:
    _page(Part.AFTERWARDS, visit)


def _paper(visit: Visit) -> None:
    """Type over a talk that was held on paper."""
    document = the_example(held_on=date(2026, 11, 10))
    on_paper = {
        key: given for key, given in document.items() if key not in {"step", "real_minutes"}
    }
    visit.make_vault()
    visit.keep(on_paper)
    visit.start()
    visit.unlock()
    visit.press("Ga verder")
    form = visit.window.findChild(Form)
    assert isinstance(form, Form)
    visit.keyboard.wait(lambda: form.is_whole)
    visit.settle()


PREPARING: Mapping[str, Open] = {
    "plans": _plans,
    "plans-empty": partial(_page, Part.PLANS),
    "plans-large": partial(large, _plans),
    "plans-earlier": _copy_earlier,
    "series": _series,
    "series-empty": partial(_page, Part.SERIES),
    "series-large": partial(large, _series),
    "series-hand-over": _hand_over,
    "series-take-over": _take_over,
    "series-form": _type_over,
    "methods": _method,
    "methods-own": _own_method,
    "methods-large": partial(large, _own_method),
    "papers": _papers,
    "papers-large": partial(large, _papers),
    "afterwards": _afterwards,
    "afterwards-large": partial(large, _afterwards),
    "on-paper": _paper,
    "on-paper-large": partial(large, _paper),
}
