"""The pane in which one finding after another is decided."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import reason_words
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.review import Choice, Decision, Finding, capitalised
from moreelberaad.i18n import N_
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import restyle, wear_icon
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.choice_form import ChoiceForm
from moreelberaad.ui.views.finishing.choice_problems import problem_with
from moreelberaad.ui.views.finishing.enter_button import EnterButton
from moreelberaad.ui.views.finishing.everywhere import Everywhere
from moreelberaad.ui.views.finishing.fitting import Fitting
from moreelberaad.ui.views.finishing.five_choices import KEEP, WORDS
from moreelberaad.ui.views.finishing.going_on import GoingOn
from moreelberaad.ui.views.finishing.progress_bar import FindingBar
from moreelberaad.ui.views.finishing.who_decides import tell_who_decides, who_decides
from moreelberaad.ui.views.layouts import edged, picture, wrapped
from moreelberaad.ui.views.run.panes import Pane

WIDTH = 350
_SIDE = 24
_ADVICE = {
    Label.GUILT: N_("Schrijf het algemeen: wat had eerder gekund?"),
    Label.OPERATIONAL: N_("Typ het niet. Ook gewiste tekst kan een veiligheidsincident zijn."),
}
"""What to do where there is nothing to put instead (domain.md 6.2)."""


class DecisionPane(Pane):
    """Words, why they are marked, what can stand there; Enter applies and goes on."""

    changed = Signal()
    done = Signal()
    blind_asked = Signal()

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__(ui, "window", Qt.Edge.LeftEdge)
        self._said, self._model = ui, model
        self._shown: tuple[Finding | None, Decision | None] | None = None
        self._bar = FindingBar(ui)
        self._title = words(ui, "", "heading3")
        self._mark = picture(ui, "warning-fill", token="warn")
        self._why = words(ui)
        self.form = ChoiceForm(ui)
        self._notice = Notice(ui, "danger")
        self._everywhere = Everywhere(ui)
        self.apply = EnterButton(ui, "")
        self._previous = button(ui, ui.say("Vorige"))
        self._who = who_decides(ui)
        self._going_on = GoingOn(ui)
        self._build(ui)
        self._connect()

    def _build(self, ui: Ui) -> None:
        self._previous.setAccessibleDescription(ui.say("Shift Enter"))
        self._reason = QWidget()
        row = across(self._mark, self._why)
        row.setStretch(1, 1)
        row.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self._reason.setLayout(row)
        top = edged(ui, QWidget(), down(self._title, self._reason, 6, self.form), _SIDE, 4)
        below = down(
            self._everywhere,
            self._notice,
            wrapped(ui, self.apply, self._previous),
            self._who,
            self._going_on,
        )
        bar = edged(ui, QWidget(), down(self._bar), _SIDE, 0)
        foot = edged(ui, QWidget(), below, _SIDE, 4)
        column = down(bar, Fitting(top), foot, None)
        column.setContentsMargins(0, ui.look.px(20), 0, ui.look.px(8))
        self.setLayout(column)

    def _connect(self) -> None:
        self.apply.clicked.connect(self.apply_now)
        self._previous.clicked.connect(self.go_back)
        self.form.changed.connect(self._on_changed)
        self.form.chosen.connect(self._on_chosen)
        self._going_on.done.connect(self.done)
        self._going_on.blind_asked.connect(self.blind_asked)

    @Slot()
    def refresh(self) -> None:
        """Show the present finding; what was chosen but not applied stays while it is the same."""
        model = self._model
        finding = model.finding
        self._bar.show_states(model.states, model.number - 1)
        self._going_on.refresh(model)
        tell_who_decides(self._said, self._who, model.document)
        self._show_buttons(finding)
        shown = (finding, model.decision)
        if shown != self._shown:
            is_another = self._shown is None or self._shown[0] != finding
            self._shown = shown
            self._show(finding)
            if is_another:
                self.say_point()
        self._tell_next()

    @property
    def proposed(self) -> Decision | None:
        """Give what is chosen, as far as it can be shown: own words are there when typed."""
        chosen = self.form.decision
        if chosen is None or self._model.finding is None:
            return None
        return None if chosen.choice is Choice.WORDS and not chosen.words else chosen

    def focus_first(self) -> None:
        """Put the keyboard on the button that applies."""
        self.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose by a key; where words are asked, the keyboard goes there."""
        if self._model.finding is not None:
            self.form.choices.choose(number)
            if number not in {WORDS, KEEP}:
                self.focus_first()

    @Slot()
    def apply_now(self) -> None:
        """Decide and go on; what is decided already is passed by."""
        finding, decision = self._model.finding, self.form.decision
        if finding is None or (decision == self._model.decision and not asks(self._model)):
            self._model.go_on()
            return
        problem = problem_with(self._said, self._model, decision)
        if problem or decision is None:
            self._notice.tell(problem)
            self.form.go_on()
            return
        self.focus_first()
        self._model.decide(decision, everywhere=self._everywhere.is_asked)

    @Slot()
    def go_back(self) -> None:
        """Go to the finding before this one."""
        self.focus_first()
        self._model.previous()

    def say_point(self) -> None:
        """Let a screen reader say which point this is."""
        model, ui = self._model, self._said
        if model.finding is not None:
            point = ui.say("Punt {number} van {total}", number=model.number, total=model.total)
            announce(self, f"{point}. {self._title.text()}. {self._why.text()}")

    def _show(self, finding: Finding | None) -> None:
        self._notice.clear()
        self._reason.setVisible(finding is not None)
        self.form.setVisible(finding is not None)
        if finding is None:
            self._title.setText(self._said.say("Geen punten in dit onderdeel"))
            return
        self._title.setText(finding.text.plain)
        self._why.setText(why(self._said, finding, was_left=self._model.was_left))
        unknown = finding.hit.tier is Tier.UNKNOWN
        icon, token = ("question", "ink2") if unknown else ("warning-fill", "warn")
        wear_icon(self._mark, self._said.look, icon, token=token)
        self.form.show_finding(finding, self._model.decision)
        self._everywhere.show_others(self._model)

    def _show_buttons(self, finding: Finding | None) -> None:
        model = self._model
        none = finding is None
        self.apply.setVisible(model.total > 0 or model.unopened > 0)
        self._previous.setVisible(model.total > 0)
        self._everywhere.setVisible(not none and model.others > 0)
        kind = "secondary" if self._going_on.leads else "primary"
        if self.apply.property("kind") != kind:
            self.apply.setProperty("kind", kind)
            restyle(self.apply)

    def _tell_next(self) -> None:
        """Say on the button what Enter does."""
        say, model = self._said.say, self._model
        if asks(model) or (model.finding and self.form.decision != model.decision):
            self.apply.setText(say("Pas toe, volgende"))
        elif model.is_decided and model.unopened:
            self.apply.setText(say("Volgend onderdeel"))
        else:
            self.apply.setText(say("Volgend punt"))

    @Slot()
    def _on_changed(self) -> None:
        self._notice.clear()
        self._tell_next()
        self.changed.emit()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        if number in {WORDS, KEEP}:
            self.form.go_on()


def asks(model: ReviewModel) -> bool:
    """Tell whether the present finding waits for a decision."""
    return model.number > 0 and model.decision is None


def why(ui: Ui, finding: Finding, *, was_left: bool = False) -> str:
    """Say why words are marked, and what to do about guilt and operational detail."""
    reason = f"{capitalised(reason_words.reason_text(ui.language, finding.hit.reason))}."
    advice = _ADVICE.get(finding.hit.label)
    left = ui.say("Tijdens het typen liet je dit staan.") if was_left else ""
    return " ".join(filter(None, (reason, ui.say(advice) if advice else "", left)))
