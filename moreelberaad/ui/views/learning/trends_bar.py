"""What is chosen above *Trends*: a period and a series, and who sees these figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.viewmodels.learning.trends_said import series_name
from moreelberaad.ui.viewmodels.learning.trends_words import period_name
from moreelberaad.ui.views.layouts import bare


class TrendsBar(QWidget):
    """Stands in the bar of the place, or above the page where that is too narrow."""

    def __init__(
        self, ui: Ui, model: TrendsModel, show_year: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        say = ui.say
        who = say("Deze cijfers zien alleen jij en wie jouw laptop opent.")
        self._periods = combo(ui, say("Periode"))
        self._series = combo(ui, say("Reeks"))
        flow = FlowLayout(spacing=ui.look.px(14))
        self._who = words(ui, who, "caption", token="ink2", wrap=False)
        flow.addWidget(self._who)
        flow.addWidget(self._periods)
        flow.addWidget(self._series)
        if show_year:
            self._year = button(ui, say("Jaaroverzicht"), icon="file-arrow-down")
            self._year.clicked.connect(show_year)
            flow.addWidget(self._year)
        bare(self, flow)
        self._periods.activated.connect(model.choose_period)
        self._series.activated.connect(model.choose_series)
        model.changed.connect(self.refresh)
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard in the periods."""
        self._periods.setFocus()

    def refresh(self) -> None:
        """List what can be chosen now."""
        self._who.setMinimumHeight(self._periods.sizeHint().height())  # in the middle of the line
        model, language = self._model, self._ui.language
        periods = [period_name(language, each) for each in model.periods]
        fill(self._periods, periods, model.periods.index(model.period))
        every = model.all_series
        names = [self._ui.say("Alle reeksen"), *(series_name(language, each) for each in every)]
        fill(self._series, names, every.index(model.series) + 1 if model.series else 0)


def combo(ui: Ui, name: str) -> QComboBox:
    """Make a list to unfold."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    wear_role(made, ui.look, "body")
    return made


def fill(box: QComboBox, names: Sequence[str], here: int) -> None:
    """List these, without telling that anything was chosen."""
    if [box.itemText(row) for row in range(box.count())] != list(names):
        box.clear()
        box.addItems(list(names))
    box.setCurrentIndex(here)
