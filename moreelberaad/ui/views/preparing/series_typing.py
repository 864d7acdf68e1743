"""*Typ over*: the tallies of the questionnaire, with a check on their sums."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from moreelberaad.domain.evaluation import Questionnaire, forms, mismatched
from moreelberaad.domain.template import Field, Keep, Kind
from moreelberaad.domain.values import TallySet
from moreelberaad.ui.fields.tally_set import TallySetEditor
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import scrolled

_WIDTH, _HEIGHT = 940, 640


class SeriesTypingDialog(QDialog):
    """Counts per sentence, never a form per person."""

    typed = Signal(object)

    def __init__(
        self, ui: Ui, form: Questionnaire, present: TallySet | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui, self._form = ui, form
        self._asked_twice: TallySet | None = None
        title = ui.say("Vragenlijst van de reeks")
        self.setWindowTitle("moreelberaad")
        self.setAccessibleName(title)
        self._editor = TallySetEditor(ui, _field_of(form))
        self._editor.show_value(present)
        self._sum = words(ui, token="ink2")
        self._fault = Notice(ui, "warn")
        self._keep = button(ui, ui.say("Bewaar"), "primary", keys="Ctrl+Return")
        self._build(title)
        self._editor.edited.connect(self._show_sum)
        self._show_sum()
        self._editor.focus_first()

    def _build(self, title: str) -> None:
        ui, px = self._ui, self._ui.look.px
        lead = ui.say("Tel de bladen per zin, van 1 (oneens) tot 5 (eens). Vernietig ze daarna.")
        cancel = button(ui, ui.say("Annuleer"), "quiet")
        cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(self._finish)
        column = down(
            words(ui, title, "heading2"),
            words(ui, lead, token="ink2"),
            words(ui, self._form.status.get(ui.language.code), "caption", token="ink2"),
            scrolled(self._editor),
            self._fault,
            across(self._sum, None, cancel, self._keep),
            spacing="md",
        )
        column.setStretch(3, 1)
        column.setContentsMargins(*(px(24),) * 4)
        self.setLayout(column)
        self.resize(px(_WIDTH), px(_HEIGHT))

    @property
    def _counts(self) -> TallySet:
        value = self._editor.value()
        return value if isinstance(value, TallySet) else TallySet({})

    @Slot()
    def _show_sum(self) -> None:
        number = forms(self._counts)
        self._sum.setText(self._ui.count("{number} formulier", "{number} formulieren", number))
        self._keep.setEnabled(number > 0)
        self._fault.clear()
        self._asked_twice = None

    @Slot()
    def _finish(self) -> None:
        """Keep what adds up; what does not is asked once: people may leave a sentence open."""
        counts = self._counts
        lacking = mismatched(counts, [item.code for item in self._form.items])
        if lacking and self._asked_twice != counts:
            self._asked_twice = counts
            self._fault.tell(self._mismatch(lacking))
            return
        self.typed.emit(counts)

    def _mismatch(self, lacking: tuple[str, ...]) -> str:
        order = [item.code for item in self._form.items]
        listed = ", ".join(str(order.index(code) + 1) for code in lacking)
        return self._ui.say(
            "Deze zinnen tellen niet op tot {number}: {listed}. Klopt dat? Kies nog eens Bewaar.",
            number=forms(self._counts),
            listed=listed,
        )


def _field_of(form: Questionnaire) -> Field:
    return Field(
        id=form.id,
        kind=Kind.TALLY_SET,
        keep=Keep.EXPORT,
        label=form.title,
        options=tuple(form.numbered.values()),
        points=form.points,
    )
