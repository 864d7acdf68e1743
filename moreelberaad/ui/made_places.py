"""Who makes the places of the window, each loaded when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.settings.changes import Changes
from moreelberaad.ui.views.finishing.sight import Sight
from moreelberaad.ui.views.places import (
    Beraad,
    Cards,
    Finishing,
    Learning,
    Places,
    Preparing,
    Rehearsing,
    Setting,
)
from moreelberaad.ui.views.run.layout import Layout
from moreelberaad.ui.views.stage import Stage

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench
    from moreelberaad.domain.template import Template
    from moreelberaad.ui.views.afterwards.view import AfterwardsView
    from moreelberaad.ui.views.cards.exchange import Around
    from moreelberaad.ui.views.deliberation import Deliberation
    from moreelberaad.ui.views.finishing.outside import Outside
    from moreelberaad.ui.views.preparing.methods.files import MethodFiles

    _Asked = tuple[MethodFiles | None, Outside | None]


def places_of(
    app: App,
    outside: Outside | None = None,
    files: MethodFiles | None = None,
    stage: Stage | None = None,
    around_cards: Around | None = None,
) -> Places:
    """Say who makes the screens; the files stand in for what the desktop asks, as `outside`."""
    return Places(
        make_beraad=partial(_beraad, app, _Aside(layout=Layout(), stage=stage)),
        make_afterwards=partial(_afterwards, app),
        make_preparing=partial(_preparing, app, (files, outside), stage),
        make_cards=partial(_cards, app, around_cards),
        make_finishing=partial(_finishing, app, outside, Sight()),
        make_learning=partial(_learning, app, outside),
        make_settings=partial(_settings, app, Changes()),
        make_rehearsal=partial(_rehearsal, app),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aside:
    """What outlives a session that is locked."""

    layout: Layout
    stage: Stage | None


def _beraad(app: App, aside: _Aside, ui: Ui, bench: Workbench, session_id: SessionId) -> Beraad:
    from moreelberaad.ui.views.deliberation import Deliberation  # noqa: PLC0415 - not needed to start

    view = Deliberation(ui, app, bench, session_id, layout=aside.layout, stage=aside.stage)
    return _held(view)


def _afterwards(app: App, ui: Ui, bench: Workbench, session_id: SessionId) -> Beraad:
    from moreelberaad.ui.views.afterwards.view import AfterwardsView  # noqa: PLC0415 - idem

    view = AfterwardsView(ui, app, bench, session_id)
    return replace(_held(view), grown=view.grown)


def _held(view: Deliberation | AfterwardsView) -> Beraad:
    return Beraad(
        view=view,
        flush=view.flush,
        cover=view.cover,
        uncover=view.uncover,
        rescue=view.rescue,
        locked=view.locked,
        left=view.left,
        sheet_asked=view.sheet_asked,
    )


def _preparing(
    app: App, asked: _Asked, stage: Stage | None, ui: Ui, bench: Workbench
) -> Preparing:
    from moreelberaad.ui.views.preparing.methods.files import MethodFiles  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.preparing.pages import Pages  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.preparing.place import PreparingPlace  # noqa: PLC0415 - idem

    def now() -> datetime:
        return app.world.today.now.astimezone()

    files, outside = asked[0] or MethodFiles(), asked[1]
    at = partial(Pages, ui=ui, app=app, bench=bench, clock=now)
    pages = at(files=files, stage=stage, outside=outside)
    view = PreparingPlace(ui, pages)
    return Preparing(
        view=view,
        show_here=view.show_here,
        show_new=view.show_new,
        show_card_round=view.show_card_round,
        begin=view.begin,
        adapt=view.adapt,
        copy=view.copy,
        begun=view.begun,
        afterwards=view.afterwards,
        rehearsal_asked=view.rehearsal_asked,
        panes=lambda: view.panes,
        flush=view.flush,
        lock_asked=view.lock_asked,
        show_paper=view.show_paper,
    )


def _cards(app: App, around: Around | None, ui: Ui, bench: Workbench) -> Cards:
    from moreelberaad.ui.viewmodels.cards.printing_order import PaperSheets  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.cards.exchange import Around  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.cards.place import CardsPlace  # noqa: PLC0415 - idem

    paper = around or Around(sheets=PaperSheets(app.world.today))
    view = CardsPlace(ui, app, bench, paper)
    return Cards(
        view=view,
        show_here=view.show_here,
        show_card=view.show_card,
        take_in=view.take_in,
        new=view.new,
        panes=lambda: view.panes,
        flush=view.flush,
        lock_asked=view.lock_asked,
    )


def _finishing(
    app: App, outside: Outside | None, sight: Sight, ui: Ui, bench: Workbench
) -> Finishing:
    from moreelberaad.ui.viewmodels.finishing import FinishingModel  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.outside import Outside  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.place import FinishingPlace  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.stages import finishing_of  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.tools import Tools  # noqa: PLC0415 - idem

    tools = Tools(ui=ui, app=app, bench=bench, outside=outside or Outside(), sight=sight)
    model = FinishingModel(bench, app.world.today)
    view = FinishingPlace(ui, model, partial(finishing_of, tools))
    return Finishing(
        view=view,
        show_list=view.show_list,
        open=view.open,
        open_agreements=view.open_agreements,
        shown=lambda: view.shown,
        panes=lambda: view.panes,
        flush=view.flush,
        lock_asked=view.lock_asked,
        message_asked=view.message_asked,
    )


def _learning(app: App, outside: Outside | None, ui: Ui, bench: Workbench) -> Learning:
    from moreelberaad.ui.views.learning.made import learning_of  # noqa: PLC0415 - idem

    return learning_of(ui, app, bench, outside)


def _settings(app: App, changes: Changes, ui: Ui, bench: Workbench) -> Setting:
    from moreelberaad.ui.viewmodels.settings.pages import PageCode  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.settings.place import SettingsPlace  # noqa: PLC0415 - idem

    view = SettingsPlace(ui, app, bench, changes)
    return Setting(
        view=view,
        show_here=view.show_here,
        show_backups=partial(view.show_page, PageCode.BACKUP),
        panes=lambda: view.panes,
        flush=view.flush,
        left=view.left,
        spoken=view.spoken,
        changed=view.changed,
    )


def _rehearsal(app: App, ui: Ui, method: Template | None) -> Rehearsing:
    from moreelberaad.ui.views.rehearsal import Rehearsal  # noqa: PLC0415 - idem

    view = Rehearsal(ui, app, method)
    return Rehearsing(view=view, left=view.left, locked=view.locked)
