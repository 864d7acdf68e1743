"""The middle of the review: the part, before and after, and the two questions."""

from __future__ import annotations

from PySide6.QtCore import Qt

from moreelberaad.domain.review import Decision
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.going_on import asks_questions
from moreelberaad.ui.views.finishing.parts_box import PartsBox
from moreelberaad.ui.views.finishing.side_by_side import SideBySide
from moreelberaad.ui.views.finishing.two_questions import TwoQuestions
from moreelberaad.ui.views.run.panes import Pane


class ReviewMiddle(Pane):
    """What the present part says now, and what of it will leave."""

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__(ui, "surface")
        self._said, self._model = ui, model
        self.parts = PartsBox(ui, model)
        self._title = words(ui, "", "heading2")
        self._document = words(ui, "", token="ink2")
        self._point = words(ui, "", "body_strong", wrap=False)
        self.changed_text = Notice(ui, "warn")
        self._trouble = Notice(ui, "danger")
        self._nothing = words(ui, "", token="ink2")
        self.texts = SideBySide(ui)
        self._questions = TwoQuestions(ui, model)
        self._build(ui)

    def _build(self, ui: Ui) -> None:
        bottom = Qt.AlignmentFlag.AlignBottom
        head = across(self.parts, self._title, self._document, None, self._point, spacing="md")
        for each in (self.parts, self._title, self._document, self._point):
            head.setAlignment(each, bottom)
        self._document.setContentsMargins(0, 0, 0, ui.look.px(3))
        self._point.setContentsMargins(0, 0, 0, ui.look.px(3))
        column = down(
            head,
            self.changed_text,
            self._trouble,
            ui.look.px(4),
            self._nothing,
            self.texts,
            self._questions,
        )
        column.setStretchFactor(self.texts, 1)
        px = ui.look.px
        column.setContentsMargins(px(36), px(20), px(36), px(12))
        self.setLayout(column)

    def choose_parts_here(self, *, here: bool) -> None:
        """Let the title be a drop-down of the parts, where they have no pane of their own."""
        self.parts.setVisible(here)
        self._title.setHidden(here)
        self._document.setHidden(here)

    def tell_trouble(self, told: str) -> None:
        """Say what went wrong, until it was read."""
        read = button(self._said, self._said.say("Begrepen"))
        read.clicked.connect(self._trouble.clear)
        self._trouble.tell(told, read)

    def refresh(self, proposed: Decision | None) -> None:
        """Show the present part, with what is chosen but not applied."""
        model, say = self._model, self._said.say
        self.parts.refresh()
        self._title.setText(model.part.title)
        self._document.setText(for_document(self._said, model.document))
        number = say("Punt {number} van {total}", number=model.number, total=model.total)
        self._point.setText(number if model.number else "")
        self._nothing.setText(self._told())
        self._nothing.setVisible(bool(self._nothing.text()))
        self.texts.show_texts(model.before(proposed), model.after(proposed))
        self._questions.setVisible(asks_questions(model.document))
        self._questions.refresh()

    def _told(self) -> str:
        """Tell that there are no points, and what is only underlined."""
        number = self._model.underlined
        none = self._said.say(
            "Geen punten in dit onderdeel. Lees het zelf ook: de controle vindt niet alles."
        )
        dotted = self._said.count(
            "{number} woord is alleen onderstreept: toets U.",
            "{number} woorden zijn alleen onderstreept: toets U.",
            number,
        )
        has_points = self._model.part.found > 0
        return " ".join(filter(None, ("" if has_points else none, dotted if number else "")))


def for_document(ui: Ui, document: DocumentKind) -> str:
    """Say for which document the points are decided."""
    match document:
        case DocumentKind.RECORD:
            return ui.say("voor de samenvatting voor deelnemers")
        case DocumentKind.AGREEMENTS:
            return ui.say("voor het afsprakenblad")
        case DocumentKind.LESSONS:
            return ui.say("voor het lessenblad")
