"""What the group chose, in the step in which it was counted (ux.md 3.7)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from moreelberaad.domain.template import Step
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_icon, wear_role
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels import reveal_words
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reveal import RevealModel, Stage
from moreelberaad.ui.viewmodels.reveal_place import RevealPlace, reveal_place
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.reveal_marks import Figures, Side
from moreelberaad.ui.views.run.reveal_screen import ScreenButton
from moreelberaad.ui.views.run.reveal_titles import option_titles


class Reveal(QWidget):
    """Comes on show once the choices are counted; what is counted anew takes its place."""

    again_asked = Signal()

    def __init__(  # noqa: PLR0913 - what is told, and where it comes from
        self,
        ui: Ui,
        model: SessionModel,
        place: RevealPlace,
        help_: Help,
        parent: QWidget,
        *,
        publisher: Publisher | None = None,
        is_narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_narrow = is_narrow
        self._ui, self._session, self._place, self._help = ui, model, place, help_
        self._model = RevealModel(model, place, ui.language, publisher, self)
        self._gives_way = False
        self._build()
        self._model.changed.connect(self.refresh)
        self.refresh()

    def give_way(self, *, on: bool) -> None:
        """Be out of sight while it is chosen."""
        self._gives_way = on
        self.refresh()

    def offer_again(self) -> None:
        """Let it be chosen again, here where it was counted."""
        self._again.show()

    def focus_first(self) -> None:
        """Put the keyboard on what one does first: show it."""
        first = (self._screen, self._open, self._close, self._again, self._later)
        for each in [each for each in first if each.isVisibleTo(self)][:1]:
            each.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_on_screen(self) -> bool:
        """Put the words on the screen, then the figures; tells whether there is a screen."""
        if self.isHidden() or not self._model.has_screen:
            return False
        self._model.show()
        announce(self, self._screen.text())
        return True

    @Slot()
    def refresh(self) -> None:
        """Tell what is counted now; while it is counted nothing is told."""
        is_on_show = self._place.is_here and self._model.is_filled and not self._gives_way
        if is_on_show:
            self._fill()
        self.setVisible(is_on_show)

    def _build(self) -> None:
        ui = self._ui
        self._label = words(ui, role="caption", token="ink2", wrap=False)
        self._sentence = words(ui, role="heading1")
        self._open = button(ui, ui.say("Toon aantallen"), "link", icon="eye")
        self._open.clicked.connect(self._show_figures)
        self._screen = ScreenButton(ui)
        self._screen.clicked.connect(self.show_on_screen)
        self._more = words(ui, role="lead", token="ink2")
        self._again = self._small_link(ui.say("Kies opnieuw"))
        self._again.clicked.connect(self._model.take_off)
        self._again.clicked.connect(self.again_asked)
        self._later = self._small_link(ui.say("Naar de tweede ronde"))
        self._later.clicked.connect(self._go_to_later)
        self._figures, self._closing = Pile(), self._build_closing()
        self._values_label = words(
            ui, ui.say("Waarden die het zwaarst wogen"), "caption", token="ink2"
        )
        self._values = words(ui)
        values = down(self._values_label, self._values, spacing="xs")
        self.setLayout(
            down(
                self._build_head(),
                self._more,
                self._figures,
                self._closing,
                values,
                self._build_advice(),
                line(ui),
                spacing="sm",
            )
        )

    def _build_head(self) -> QHBoxLayout:
        which = across(self._label, self._again, self._later, None, spacing="md")
        told = down(which, self._sentence, spacing="xs")
        if self._is_narrow:
            acts = across(self._screen, None)
            return across(down(told, acts, across(self._open, None), spacing="sm"))
        row = across(told, self._open, self._screen, spacing="lg")
        row.setStretch(0, 1)
        for each in (self._open, self._screen):
            row.setAlignment(each, Qt.AlignmentFlag.AlignBottom)
        return row

    def _small_link(self, text: str) -> QPushButton:
        made = button(self._ui, text, "link")
        made.setProperty("density", "small")
        wear_role(made, self._ui.look, "caption")
        made.hide()
        return made

    def _build_closing(self) -> QWidget:
        """Make the line below the figures: who sees them, and the way to hide them."""
        ui, made = self._ui, QWidget()
        self._who = words(ui, role="caption", token="ink2")
        self._close = button(ui, ui.say("Verberg aantallen"), "link", icon="eye-slash")
        self._close.clicked.connect(self._hide_figures)
        row = across(self._who, self._close)
        row.setStretch(0, 1)
        made.setLayout(down(line(ui), row, line(ui), spacing="xs"))
        return made

    def _build_advice(self) -> QHBoxLayout:
        ui, mark = self._ui, QLabel()
        wear_icon(mark, ui.look, "eye-slash", token="ink2", side=16)
        told = ui.say("Alleen voor jou: {advice}", advice=reveal_words.advice(ui.language))
        row = across(mark, words(ui, told, "caption", token="ink2"), spacing="xs")
        row.setStretch(1, 1)
        row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        return row

    def _fill(self) -> None:
        model = self._model
        self._label.setText(model.label)
        self._sentence.setText(model.sentence)
        large = "heading2" if self._is_narrow else "heading1"
        wear_role(self._sentence, self._ui.look, large if model.tells else "question")
        self._say_more(" ".join(filter(None, (model.comparison, model.counter_argument))))
        self._screen.setVisible(model.has_screen)
        self._screen.show_stage(model.on_screen)
        self._open.setVisible(model.may_show_figures and not model.figures)
        self._later.setVisible(self._place.later is not None)
        self._fill_figures()
        self._values.setText(", ".join(model.values))
        for each in (self._values, self._values_label):
            each.setVisible(bool(model.values))

    def _say_more(self, text: str) -> None:
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def _fill_figures(self) -> None:
        self._figures.clear()
        if self._model.figures:
            told = self._model.spoken_figures
            figures = Figures(self._ui, self._sides(), told, is_narrow=self._is_narrow)
            for each in (line(self._ui), figures):
                self._figures.add(each)
        self._closing.setVisible(bool(self._model.figures))
        self._who.setText(self._who_sees())

    def _who_sees(self) -> str:
        say = self._ui.say
        if self._model.on_screen is Stage.NOTHING:
            return say("Alleen jij ziet de aantallen.")
        if self._model.shows_figures:
            return say("Iedereen ziet de aantallen.")
        return say("Alleen jij ziet de aantallen. Nog een keer F5 zet ze op het scherm.")

    def _sides(self) -> tuple[Side, ...]:
        figures, code = self._model.figures, self._ui.language.code
        counts = figures.counts if figures else {}
        options = self._model.options
        titles = option_titles(self._session, self._place.step, self._help, options, code)
        return tuple(
            Side(
                code=each.code,
                title=titles[each.code],
                number=counts.get(each.code, 0),
                said=reveal_words.how_many(counts.get(each.code, 0), self._ui.language),
            )
            for each in options
        )

    @Slot()
    def _go_to_later(self) -> None:
        if self._place.later:
            self._session.go_to(self._place.later.id)

    @Slot()
    def _show_figures(self) -> None:
        self._model.open_figures()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._model.spoken_figures)

    @Slot()
    def _hide_figures(self) -> None:
        self._model.close_figures()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)


def reveal_of(  # noqa: PLR0913 - as the block itself
    ui: Ui,
    model: SessionModel,
    step: Step,
    help_: Help,
    parent: QWidget,
    *,
    publisher: Publisher | None = None,
) -> Reveal | None:
    """Make the outcome of the choice that the step before counted, where a step reveals it."""
    place = reveal_place(model.steps, step)
    if place is None or place.step == step:
        return None
    return Reveal(ui, model, place, help_, parent, publisher=publisher)
