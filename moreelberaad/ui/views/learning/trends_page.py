"""The page *Trends* of Leren: what one's own sessions tell together (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from moreelberaad.application.trends import TrendBook
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.trends import Trends
from moreelberaad.domain.year_figures import Block
from moreelberaad.i18n import N_
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.learning import trends_words as told
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.viewmodels.learning.trends_said import evaluation
from moreelberaad.ui.views.layouts import bare, edged, scrolled
from moreelberaad.ui.views.learning.trends_bar import TrendsBar, combo, fill
from moreelberaad.ui.views.learning.trends_block import Export, TrendsBlock
from moreelberaad.ui.views.learning.trends_grid import TrendsGrid
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.telling import Telling

_ROOM_IN_BAR = 1150
"""Px at 100 % from which what is chosen stands in the bar of the place."""


class TrendsPage(QWidget):
    """`acts_moved` tells that `acts` are others than they were."""

    acts_moved = Signal()

    def __init__(
        self,
        ui: Ui,
        model: TrendsModel,
        show_year: Callable[[], None] | None = None,
        export: Export | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setAccessibleName(ui.say("Trends"))
        self._methods_of_pace = combo(ui, ui.say("Gespreksvorm van het tempo"))
        self._make_blocks(export)
        self.bar = TrendsBar(ui, model, show_year)
        self._head_column = down(self.bar)
        self._head = edged(ui, QWidget(), self._head_column, 32, 8)
        self._is_in_bar = False
        self._grid = TrendsGrid(ui, self.blocks)
        ground = Pane(ui, "surface")
        self._area = scrolled(bare(ground, tight(down(self._grid, None))))
        self._quiet = words(ui, "", token="ink2")
        self._quiet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._still = edged(ui, QWidget(), down(self._quiet, None), 32, 28)
        self._telling = Telling(ui)
        column = down(self._head, self._still, self._area, self._telling)
        column.setSpacing(0)
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        bare(self, column)
        self._connect()
        self._show()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self.bar, *(self.blocks if self._area.isVisibleTo(self) else (self._still,)))

    def acts(self) -> tuple[QWidget, ...]:
        """Give what stands at the right in the bar of the place."""
        return (self.bar,) if self._is_in_bar else ()

    def refresh(self) -> None:
        """Read what changed elsewhere."""
        self._telling.clear()
        self._model.refresh()

    def focus_first(self) -> None:
        """Put the keyboard in what is chosen."""
        self.bar.focus_first()

    def flush(self) -> bool:
        """Let go of what is being read; nothing is to be saved."""
        self._model.leave()
        self._model.wait()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._model.leave()

    def _make_blocks(self, export: Export | None) -> None:
        ui = self._ui
        self._methods = TrendsBlock(ui, kind=Block.METHODS, export=export)
        self._themes = TrendsBlock(ui, kind=Block.THEMES, export=export)
        self._values = TrendsBlock(ui)
        self._evaluation = TrendsBlock(ui, kind=Block.EVALUATION, export=export)
        self._sizes = TrendsBlock(ui, kind=Block.SIZES, export=export)
        self._pace = TrendsBlock(ui, chooser=self._methods_of_pace)
        self.blocks = (
            self._methods,
            self._themes,
            self._values,
            self._evaluation,
            self._sizes,
            self._pace,
        )

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        model.progressed.connect(self._on_progress)
        model.read_failed.connect(self.tell_error)
        self._methods_of_pace.activated.connect(self._on_method)
        self._ui.look.changed.connect(self._place_bar)
        QShortcut(QKeySequence("Alt+T"), self).activated.connect(self._swap)

    @Slot()
    def _show(self) -> None:
        book, shown = self._model.book, self._model.shown
        is_told = bool(book and shown and not book.is_too_small)
        self._area.setVisible(is_told)
        self._still.setHidden(is_told)
        if book is None or shown is None:
            self._say(self._ui.say("Even lezen…"))
        elif not is_told:
            few = N_("Nog te weinig beraden voor een patroon. Vanaf vijf beraden staat hier iets.")
            self._say(self._ui.say(few))
        else:
            self._fill(book, shown)

    def _fill(self, book: TrendBook, shown: Trends) -> None:
        model, language = self._model, self._ui.language
        self._methods.show_figure(told.methods(language, shown))
        of_series = model.series is not None
        self._themes.show_figure(told.themes(language, shown.themes, of_series=of_series))
        self._values.show_figure(told.values(language, shown))
        self._evaluation.show_figure(evaluation(language, model.evaluated))
        self._sizes.show_figure(told.sizes(language, shown))
        paces = shown.paces.get(model.method or "", ())
        self._pace.show_figure(told.pace(language, paces))
        names = book.called.methods
        listed = [names[each].get(language.code) for each in shown.paces]
        here = list(shown.paces).index(model.method) if model.method else -1
        self._methods_of_pace.setVisible(bool(listed))
        fill(self._methods_of_pace, listed, here)

    def _say(self, text: str) -> None:
        self._quiet.setText(text)
        self._quiet.setAccessibleName(text)

    @Slot(int, int)
    def _on_progress(self, number: int, of: int) -> None:
        if self._model.book is None:
            self._say(self._ui.say("Even lezen: {number} van {of}", number=number, of=of))

    @Slot(int)
    def _on_method(self, place: int) -> None:
        if shown := self._model.shown:
            self._model.choose_method(list(shown.paces)[place])

    @Slot()
    def _swap(self) -> None:
        block = next((each for each in self.blocks if each.has_keyboard), self.blocks[0])
        block.swap()

    @Slot()
    def _place_bar(self) -> None:
        """Keep what is chosen in the bar above, or on the page where that is too narrow."""
        fits = self.width() >= self._ui.look.px(_ROOM_IN_BAR)
        if fits == self._is_in_bar:
            return
        self._is_in_bar = fits
        if fits:
            self._head_column.removeWidget(self.bar)
        self.acts_moved.emit()
        if not fits:
            self._head_column.addWidget(self.bar)
            self.bar.show()
        self._head.setHidden(fits)

    def tell(self, text: str, *acts: QPushButton) -> None:
        """Tell what was made, for a while."""
        self._telling.offer(text, *acts)

    def tell_trouble(self, text: str) -> None:
        """Tell why something cannot be done."""
        self._telling.tell_trouble(text)

    @Slot(object)
    def tell_error(self, error: Exception) -> None:
        """Tell a failure that we know."""
        if self._model.book is None:
            self._say("")
        if not isinstance(error, MoreelberaadError):
            raise error
        self._telling.tell_error(error)
