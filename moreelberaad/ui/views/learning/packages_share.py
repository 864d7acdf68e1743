"""The dialog to share a package: what goes along, what stays, and only then where it comes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.application.packages import Pack
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.lesson_words import SCOPE_NAMES
from moreelberaad.package_words import WARNING
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, field, words
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.learning import packages_going_words as told
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.packages_going_area import WordsArea
from moreelberaad.ui.views.learning.packages_going_files import GoingFiles
from moreelberaad.ui.views.learning.packages_going_ticks import GoingTicks

_WIDE = 560


class ShareDialog(Dialog):
    """Asks where only when somebody answered for it; stays open while it is written."""

    made = Signal()

    def __init__(
        self, ui: Ui, parent: QWidget, model: GoingModel, says: LessonSays, files: GoingFiles
    ) -> None:
        super().__init__(ui, parent, ui.say("Deel als pakket"))
        self._ui, self._model, self._files = ui, model, files
        self._folder = Path()
        model.setParent(self)
        self.setFixedWidth(min(ui.look.px(_WIDE), max(parent.width() - 40, ui.look.px(360))))
        options = [(each.value, ui.say(SCOPE_NAMES[each]), "") for each in told.SCOPES]
        self._scope = Segments(ui, ui.say("Hoe ver gaat het?"), options)
        self._far = words(ui, "", "caption", token="ink2")
        self._ticks = GoingTicks(ui, model, says)
        self._busy = words(ui, "", token="ink2")
        self._tick = LongTick(ui, ui.say(UNCLASSIFIED))
        self._bad, self._good = Notice(ui, "danger"), Notice(ui, "good")
        self._trouble = Notice(ui, "warn")
        self._open = button(ui, ui.say("Open map"), icon="folder-open")
        self._close = button(ui, ui.say("Annuleer"))
        self._act = button(ui, ui.say("Exporteer…"), "primary", icon="export")
        self._area = WordsArea(ui, self._page(), parent)
        self.body.addWidget(self._area)
        self.finish_with(self._open, self._close, self._act)
        self._open.hide()
        self._connect()
        self._show()
        self._scope.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def reject(self) -> None:
        # a file that is there must be remembered with its lessons
        if not self._model.is_writing:
            super().reject()

    def _page(self) -> QWidget:
        ui = self._ui
        column = down(
            self._bad,  # above, where it is seen however far somebody scrolled
            self._good,
            down(field(ui, ui.say("Hoe ver gaat het?"), self._scope), self._far, spacing="xs"),
            self._ticks,
            self._trouble,
            self._busy,
            words(ui, ui.say(WARNING), "caption", token="ink2"),
            self._tick,
            spacing="md",
        )
        return bare(QWidget(), column)

    def _connect(self) -> None:
        model = self._model
        self._scope.chosen.connect(self._choose_scope)
        self._tick.clicked.connect(model.set_unclassified)
        self._act.clicked.connect(self._write)
        self._open.clicked.connect(self._open_folder)
        self._close.clicked.connect(self.reject)
        self.finished.connect(model.stop)
        model.changed.connect(self._show)
        model.made.connect(self._on_made)
        model.failed.connect(self._on_failed)

    @Slot()
    def _show(self) -> None:
        model, language = self._model, self._ui.language
        self._scope.set_value(model.wish.scope.value)
        self._far.setText(self._ui.say(told.SCOPES[model.wish.scope]))
        busy = ""
        if model.is_writing:
            busy = self._ui.say("Het pakket wordt gemaakt.")
        elif model.is_looking:
            busy = told.looking(language, model.progress)
        self._busy.setText(busy)
        self._busy.setVisible(bool(busy))
        self._act.setEnabled(model.can_write)
        self._close.setEnabled(not model.is_writing)
        trouble = model.going.trouble if model.going and not model.is_looking else None
        text = errors.sentence(self._ui, trouble) if trouble else ""
        if not text:
            self._trouble.clear()
        elif text != self._trouble.text():
            self._trouble.tell(text)

    @Slot(str)
    def _choose_scope(self, code: str) -> None:
        self._model.choose_scope(Scope(code))

    @Slot()
    def _write(self) -> None:
        self._good.clear()
        self._bad.clear()
        path = self._files.choose_target(self._ui, self)
        if path is not None:
            self._folder = path.parent
            self._model.write(path)

    @Slot()
    def _open_folder(self) -> None:
        self._files.open_folder(self._folder)

    @Slot(object, object)
    def _on_made(self, pack: Pack, path: Path) -> None:
        self._good.tell(told.made(self._ui.language, path.name, pack.package.number))
        self._close.setText(self._ui.say("Sluit"))
        self._close.setAccessibleName(self._close.text())
        self._open.show()
        self._open.setDefault(True)  # or Enter would make the file again
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.to_top()
        self.made.emit()

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._bad.tell(errors.sentence(self._ui, error))
        self._area.to_top()
