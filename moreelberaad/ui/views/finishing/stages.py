"""The models and pages of one closed session, each made when its stage is first gone to."""

from __future__ import annotations

from functools import cached_property, partial
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.viewmodels.finishing import LIGHT_ROUTE, Stage, answers_both, first_stage
from moreelberaad.ui.viewmodels.follow_up import planned
from moreelberaad.ui.viewmodels.holding import HoldingModel
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.viewmodels.titles import is_gone
from moreelberaad.ui.views.finishing.apart_mark import ApartMark
from moreelberaad.ui.views.finishing.erased_page import ErasedPage
from moreelberaad.ui.views.finishing.export_page import ExportPage
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.follow_up import FollowUpPage
from moreelberaad.ui.views.finishing.follow_up_call import FollowUpCall
from moreelberaad.ui.views.finishing.hold_mark import HoldMark
from moreelberaad.ui.views.finishing.pages import Page
from moreelberaad.ui.views.finishing.reading_back import ReadingBackPage
from moreelberaad.ui.views.finishing.review_page import ReviewPage
from moreelberaad.ui.views.finishing.second_reader import SecondReaderPage
from moreelberaad.ui.views.finishing.tools import Tools
from moreelberaad.ui.views.finishing.undo_button import undo_button
from moreelberaad.ui.views.preparing.office_dialog import OfficeDialog


class SessionStages(QObject):
    """Keeps the stages of one session in step with each other and with the vault."""

    changed = Signal()
    asked = Signal(object)
    lock_asked = Signal()
    follow_up_asked = Signal()
    message_asked = Signal()

    def __init__(self, tools: Tools, session_id: SessionId, *, light: bool) -> None:
        super().__init__()
        self._tools, self._id = tools, session_id
        self._ui, self._bench = ui, bench = tools.ui, tools.bench
        self.route: tuple[Stage, ...] = LIGHT_ROUTE if light else tuple(Stage)
        self.correcting = CorrectingModel(bench, session_id, ui.language, self)
        self._review = ReviewModel(bench, session_id, ui.language, self)
        if light:
            self._review.for_document(DocumentKind.AGREEMENTS)
        self._second_page: SecondReaderPage | None = None
        self._connect()

    @property
    def session(self) -> Session:
        """Give the session as it is now."""
        return self.correcting.session

    @property
    def first(self) -> Stage:
        """Give the stage where the work goes on."""
        if self._is_light:
            return Stage.ANONYMISE
        return first_stage(self.session, self._bench.reviews.get(self._id))

    @property
    def done(self) -> frozenset[Stage]:
        """Name the stages that are done."""
        review = self._bench.reviews.get(self._id)
        asked = self._is_light or answers_both(review)
        facts = {
            Stage.READ_BACK: not self.correcting.waits_for_reading,
            Stage.ANONYMISE: self._review.is_complete and asked,
            Stage.SECOND_READER: review.second_reader,
        }
        return frozenset(stage for stage, is_done in facts.items() if is_done)

    def flush(self) -> bool:
        """Save what was typed and wait for files in the making; tells whether all is safe."""
        making = self.findChild(ExportModel)
        if isinstance(making, ExportModel):
            making.comparing.stop()
            if making.busy:
                making.wait()
        return self.correcting.flush()

    def enter(self, stage: Stage) -> bool:
        """Save what was typed and read it again for this stage; tells whether that went well."""
        if not self.flush():
            return False
        match stage:
            case Stage.READ_BACK:
                pass
            case Stage.ANONYMISE:
                self._review.for_scope(self._scope)
                self._review.refresh()
            case Stage.SECOND_READER:
                (self._second_page or self._second).prepare(self._review.names)
            case Stage.EXPORT:
                self._export.refresh()
                if self._export.names != self._review.names:
                    self._export.look_for(self._review.names)
            case _:
                assert_never(stage)
        return True

    def page(self, stage: Stage) -> Page:
        """Make the page of a stage."""
        match stage:
            case Stage.READ_BACK:
                return self._reading_page()
            case Stage.ANONYMISE:
                return self._review_page()
            case Stage.SECOND_READER:
                return self._reader_page()
            case Stage.EXPORT:
                return self._export_page()
            case _:
                assert_never(stage)

    @cached_property
    def _second(self) -> SecondReading:
        made = SecondReading(self._bench, self._id, self._ui.language, self)
        made.kept.connect(self.changed)
        return made

    @cached_property
    def _export(self) -> ExportModel:
        made = ExportModel(self._tools.app, self._bench, self._id, self._ui.language, self)
        if self._is_light:
            made.choose(document=DocumentKind.AGREEMENTS)
        made.changed.connect(self._on_export_changed)
        return made

    @property
    def _scope(self) -> Scope:
        """Give how far what is made is to go, as far as that was chosen."""
        made = self.findChild(ExportModel)
        return made.request.scope if isinstance(made, ExportModel) else Scope.TEAM

    @property
    def _is_light(self) -> bool:
        return self.route == LIGHT_ROUTE

    def _connect(self) -> None:
        self.correcting.timeline_changed.connect(self.changed)
        self._review.changed.connect(self.changed)
        self._review.ready.connect(self.changed)

    def _reading_page(self) -> Page:
        model = self.correcting
        tools = self._tools
        paper = ReadBackPaper(tools.app, tools.bench, self._id, self._ui.language, parent=self)
        view = ReadingBackPage(self._ui, model, paper, ask=tools.outside.ask_printer)
        self._add_follow_up(view)
        undo = undo_button(self._ui, model, model.timeline_changed)
        return Page(view=view, focus_first=view.focus_first, done=view.done, action=undo)

    def _add_follow_up(self, view: ReadingBackPage) -> None:
        if planned(self.session) is None:
            return
        call = FollowUpCall(self._ui, self.correcting, self._tools.app.world.today.day)
        call.asked.connect(self.follow_up_asked)
        view.add_below(call)

    def _review_page(self) -> Page:
        has_single_keys = self._tools.app.settings().habits.digit_keys
        view = ReviewPage(self._ui, self._review, has_single_keys=has_single_keys)
        undo = undo_button(self._ui, self._review, self._review.changed)
        return Page(
            view=view,
            focus_first=view.focus_first,
            done=view.done,
            action=undo,
            panes=lambda: view.panes,
        )

    def _reader_page(self) -> Page:
        view = SecondReaderPage(self._ui, self._second, self._bench)
        self._second_page = view
        view.lock_asked.connect(self.lock_asked)
        view.back_asked.connect(lambda: self.asked.emit(Stage.ANONYMISE))
        view.rewording_asked.connect(lambda: self.asked.emit(Stage.READ_BACK))
        return Page(view=view, focus_first=view.focus_first, done=view.done)

    def _export_page(self) -> Page:
        view = ExportPage(self._ui, self._export, self._tools.outside, self._tools.sight)
        view.stage_asked.connect(self._ask_stage)
        view.message_asked.connect(self.message_asked)
        view.office_asked.connect(lambda: self._fill_in_office(view))
        return Page(view=view, focus_first=view.focus_first, done=view.done, action=view.action)

    def _fill_in_office(self, page: ExportPage) -> None:
        dialog = OfficeDialog(self._ui, self._tools.app, page)
        dialog.kept.connect(page.refresh_office)
        dialog.open_at_archive()

    @Slot()
    def _on_export_changed(self) -> None:
        if self._is_light and self._export.request.document is not DocumentKind.AGREEMENTS:
            self._widen()

    @Slot(object)
    def _ask_stage(self, stage: Stage) -> None:
        if stage not in self.route:
            self._widen()
        self.asked.emit(stage)

    def _widen(self) -> None:
        """Take the whole route from here on; what was decided stays decided."""
        self.route = tuple(Stage)
        self._review.for_document(DocumentKind.RECORD)
        self.changed.emit()


def _look_back(tools: Tools, stages: SessionStages, shown: Finishing) -> None:
    """Show the page of the follow-up over the stages."""
    found = planned(stages.session)
    if found is None or not shown.flush():
        return
    page = FollowUpPage(tools.ui, stages.correcting, found, tools.app.world.today.day)
    page.done.connect(shown.uncover)
    shown.cover(page)
    page.focus_first()


def finishing_of(
    tools: Tools,
    session_id: SessionId,
    light: bool,  # noqa: FBT001 - the place gives it by position
) -> Finishing:
    """Open one session where its work goes on."""
    gone = is_gone(tools.bench.sessions.get(session_id))
    stages = SessionStages(tools, session_id, light=light or gone)
    made = Finishing(tools.ui, stages)
    stages.setParent(made)
    holding = HoldingModel(tools.bench, stages)
    made.add_mark(HoldMark(tools.ui, holding, session_id))
    made.add_mark(ApartMark(tools.ui, stages.correcting))
    stages.follow_up_asked.connect(partial(_look_back, tools, stages, made))
    made.go_to(stages.first)
    if gone:
        _tell_gone(tools, stages, made, holding)
    return made


def _tell_gone(
    tools: Tools, stages: SessionStages, shown: Finishing, holding: HoldingModel
) -> None:
    """Say over the stages that the notes are gone, and what is left."""
    bench = tools.bench
    page = ErasedPage(tools.ui, partial(bench.sessions.get, stages.session.id), bench.terms)
    holding.changed.connect(page.refresh)
    page.sheet_asked.connect(shown.uncover)
    shown.cover(page)
    page.focus_first()
