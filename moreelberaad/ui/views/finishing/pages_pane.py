"""The words of the file itself, page by page, before it is made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button, words
from moreelberaad.ui.viewmodels.preview import Paged
from moreelberaad.ui.views.finishing.page_pictures import PagePictures
from moreelberaad.ui.views.finishing.sight import Fit, Sight
from moreelberaad.ui.views.layouts import Widest, bare, edged, picture
from moreelberaad.ui.views.run.panes import Pane, tight

_SIDE, _ABOVE, _WIDEST, _NARROWEST, _TOLD_WHOLE, _FITS_BESIDE = 34, 18, 794, 160, 260, 480
"""Px at 100 %: what stays free beside and above a page, A4 as large as on paper, the least, and
from what width the number of the page has room for words, and the choice of a fit too."""
_A4 = 210 / 297
"""How wide a page is for its height."""


class PagesPane(Pane):
    """The middle of the page of exporting: pictures of pages, or why there are none."""

    def __init__(self, ui: Ui, model: Paged, sight: Sight) -> None:
        super().__init__(ui, "sunken", Qt.Edge.LeftEdge, Qt.Edge.RightEdge)
        self._model, self._sight = model, sight
        self._stay_at: int | None = None
        self._pictures = PagePictures(ui)
        self._area = _area(ui, self._pictures)
        self._why = words(ui, "", "lead", token="ink2")
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._seen = QStackedWidget()
        self._seen.addWidget(self._reason_page())
        self._seen.addWidget(self._area)
        self._pager = self._make_pager()
        column = tight(down(self._seen, self._pager), 1, 0, 1, 0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the pages there are; while new ones are made the old ones stay."""
        pages, why = self._model.pages, self._model.why_no_preview
        if pages:
            self._pictures.show_pages(pages, self._page_width())
            self._let_go()
            self._area.verticalScrollBar().setValue(0)
        elif why:
            self._pictures.clear()
        self._why.setText(why or self._ui.say("De pagina’s worden gemaakt."))
        has_pages = bool(self._pictures.widgets)
        self._seen.setCurrentIndex(1 if has_pages else 0)
        self._pager.setVisible(has_pages)
        self._offer_fits()
        self._tell_page()

    @Slot()
    def next_page(self) -> None:
        """Show the rest of this page, or the next one."""
        self._let_go()
        bar, bottom = self._area.verticalScrollBar(), self._bottom_of_page()
        end = bar.value() + bar.pageStep()
        bar.setValue(min(end, bottom - bar.pageStep()) if bottom > end else self._top_after())

    @Slot()
    def previous_page(self) -> None:
        """Show the beginning of this page, or of the one before."""
        self._let_go()
        bar = self._area.verticalScrollBar()
        before = [top for top in self._pictures.tops() if top < bar.value()]
        bar.setValue(before[-1] if before else 0)

    @Slot(str)
    def choose_fit(self, code: str) -> None:
        """Show whole pages, or pages as wide as there is room; the present one stays in sight."""
        self._sight.fit, self._stay_at = Fit(code), self._present()
        self._pictures.fit(self._page_width())  # what follows is laid out in some turns

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.DevicePixelRatioChange):
            self._pictures.fit(self._page_width())
            self._offer_fits()
            self._tell_page()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._model.previewed.connect(self.refresh)
        self._model.changed.connect(self._on_changed)
        self._area.viewport().installEventFilter(self)
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._tell_page)
        bar.rangeChanged.connect(self._stay)
        bar.actionTriggered.connect(self._let_go)
        self._ui.look.changed.connect(self.refresh)
        QShortcut(QKeySequence("PgDown"), self, self.next_page)
        QShortcut(QKeySequence("PgUp"), self, self.previous_page)

    @Slot()
    def _on_changed(self) -> None:
        """Say at once why there is nothing to see; pages come with a signal of their own."""
        if not self._model.pages:
            self.refresh()

    def _make_pager(self) -> QWidget:
        ui, say = self._ui, self._ui.say
        self._previous = icon_button(ui, say("Vorige pagina"), "caret-up")
        self._next = icon_button(ui, say("Volgende pagina"), "caret-down")
        self._number = words(ui, "", "caption", token="ink2", wrap=False)
        self._previous.clicked.connect(self.previous_page)
        self._next.clicked.connect(self.next_page)
        self._fits = Segments(ui, say("Bladzijde tonen"), _fits(ui))
        self._fits.set_value(self._sight.fit)
        self._fits.chosen.connect(self.choose_fit)
        turn = (self._previous, self._number, self._next)
        row = across(None, *turn, None, self._fits, None, spacing="sm")
        made = edged(ui, QWidget(), row, 0, 4)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return made

    def _reason_page(self) -> QWidget:
        Widest(self._ui, self._why, 360)
        icon = picture(self._ui, "file-text", token="muted", side=40)
        icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = down(None, icon, across(None, self._why, None), None, spacing="md")
        return bare(QWidget(), column)

    def _page_width(self) -> int:
        return self._width_for(self._sight.fit)

    def _width_for(self, fit: Fit) -> int:
        px, room = self._ui.look.px, self._area.viewport().size()
        wide = min(room.width() - 2 * px(_SIDE), px(_WIDEST))
        if fit is Fit.WHOLE:
            wide = min(wide, int((room.height() - 2 * px(_ABOVE)) * _A4))
        return max(px(_NARROWEST), wide)

    def _offer_fits(self) -> None:
        """Let one choose where that makes a difference and there is room to."""
        differ = self._width_for(Fit.WHOLE) < self._width_for(Fit.WIDTH)
        self._fits.setVisible(differ and self.width() >= self._ui.look.px(_FITS_BESIDE))

    @Slot()
    def _stay(self) -> None:
        """Keep the page in sight that was read when pages took another size."""
        tops = self._pictures.tops()
        if self._stay_at is not None and self._stay_at < len(tops):
            self._area.verticalScrollBar().setValue(tops[self._stay_at])

    @Slot()
    def _let_go(self) -> None:
        self._stay_at = None

    def _present(self) -> int:
        bar = self._area.verticalScrollBar()
        middle = bar.value() + bar.pageStep() // 2
        return max(0, bisect_right(self._pictures.tops(), middle) - 1)

    def _bottom_of_page(self) -> int:
        bar, tops = self._area.verticalScrollBar(), self._pictures.tops()
        page = self._present() + 1
        return tops[page] if page < len(tops) else bar.maximum() + bar.pageStep()

    def _top_after(self) -> int:
        bar, tops = self._area.verticalScrollBar(), self._pictures.tops()
        page = self._present() + 1
        return tops[page] if page < len(tops) else bar.maximum()

    @Slot()
    def _tell_page(self) -> None:
        total = len(self._pictures.tops())
        present = self._present() + 1
        text = self._ui.say("Pagina {number} van {total}", number=present, total=total)
        fits = self.width() >= self._ui.look.px(_TOLD_WHOLE)
        self._number.setText(text if fits else f"{present} / {total}")
        self._number.setAccessibleName("" if fits else text)
        bar = self._area.verticalScrollBar()
        self._previous.setEnabled(bar.value() > 0)
        self._next.setEnabled(bar.value() < bar.maximum())


def _area(ui: Ui, pictures: PagePictures) -> QScrollArea:
    ground = QWidget()
    column = down(across(None, pictures, None), None)
    edged(ui, ground, column, 0, _ABOVE)
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(ground)
    return area


def _fits(ui: Ui) -> Sequence[tuple[str, str, str]]:
    return [
        (Fit.WHOLE.value, ui.say("Hele bladzijde"), ""),
        (Fit.WIDTH.value, ui.say("Breedte"), ""),
    ]
