"""One part at a time with its question; nothing else is on show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.views.finishing.leaf_text import LeafText
from moreelberaad.ui.views.layouts import Widest, bare, scrolled
from moreelberaad.ui.views.run.panes import Pane, tight

_YES, _NO = "yes", "no"
_WIDTH = 760


class LeafPage(QWidget):
    """The text above, its question below; `finished` after the last part."""

    finished = Signal()
    stop_asked = Signal()

    def __init__(self, ui: Ui, model: SecondReading) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._text = LeafText(ui)
        self._place = words(ui, "", "label", token="ink2", wrap=False)
        self._title = words(ui, "", "heading1")
        self._unanswered = Notice(ui, "warn")
        self._make_questions()
        self._make_buttons()
        sheet = bare(panel(ui), down(self._text))
        text = down(self._head(), 8, sheet)
        text.setStretch(2, 1)
        page = tight(down(self._middle(text, 36), self._foot()))
        page.setStretch(0, 1)
        bare(self, down(scrolled(bare(QWidget(), page))))
        model.changed.connect(self._show)

    def focus_first(self) -> None:
        """Put the focus on the text, which is read before anything is asked."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Show the present part from its beginning."""
        leaf = self._model.leaf
        self._text.show_leaf(leaf)
        self._title.setText(leaf.title)
        self._unanswered.clear()
        self._show()
        self.focus_first()
        announce(self, f"{self._place.text()}. {leaf.title}")

    def forget(self) -> None:
        """Keep no words on a page that is not shown."""
        self._text.forget()

    def _make_questions(self) -> None:
        ui, say = self._ui, self._ui.say
        asked = say("Weet je over wie dit gaat, of zou een collega dat weten?")
        self._known = Segments(ui, asked, [(_YES, say("Ja, hier"), ""), (_NO, say("Nee"), "")])
        wide = say("Is deze les algemeen genoeg voor buiten de eenheid?")
        self._wide = Segments(ui, wide, [(_YES, say("Ja"), ""), (_NO, say("Nee"), "")])
        self._known_words = words(ui, asked, "question")
        self._wide_words = words(ui, wide, "question")
        self._known.chosen.connect(self._answer)
        self._wide.chosen.connect(self._answer_wide)

    def _make_buttons(self) -> None:
        ui, say = self._ui, self._ui.say
        self._back = button(ui, say("Vorige"), icon="arrow-left")
        self._on = button(ui, say("Volgende"), "primary", keys="Ctrl+Return")
        self._stop = button(ui, say("Stop met lezen"), "link")
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self._stop.clicked.connect(self.stop_asked)

    def _head(self) -> QLayout:
        above = across(self._place, None, self._stop)
        return down(above, self._title, spacing="xs")

    def _middle(self, content: QLayout, top: int) -> QLayout:
        px = self._ui.look.px
        column = QWidget()
        Widest(self._ui, column, _WIDTH)
        column.setLayout(content)
        row = across(None, column, None)
        row.setStretch(1, 1000)
        row.setContentsMargins(px(28), px(top), px(28), px(16))
        return row

    def _foot(self) -> Pane:
        foot = Pane(self._ui, "surface", Qt.Edge.TopEdge)
        known = across(self._known_words, self._known, spacing="xl")
        wide = across(self._wide_words, self._wide, spacing="xl")
        for row in (known, wide):
            row.setStretch(0, 1)
        buttons = across(self._back, None, self._on)
        content = down(known, wide, self._unanswered, buttons, spacing="lg")
        foot.setLayout(self._middle(content, 20))
        return foot

    @Slot()
    def _show(self) -> None:
        model = self._model
        if not model.leaves:
            return
        self._place.setText(
            self._ui.say("Onderdeel {number} van {total}", number=model.number, total=model.total)
        )
        self._known.set_value(_code(model.recognised))
        self._wide.set_value(_code(model.general))
        self._wide_words.setVisible(model.leaf.goes_far)
        self._wide.setVisible(model.leaf.goes_far)
        self._back.setVisible(model.number > 1)
        last = model.number == model.total
        self._on.setText(self._ui.say("Klaar") if last else self._ui.say("Volgende"))

    @Slot(str)
    def _answer(self, code: str) -> None:
        self._unanswered.clear()
        self._model.answer(recognised=code == _YES)

    @Slot(str)
    def _answer_wide(self, code: str) -> None:
        self._unanswered.clear()
        self._model.answer_general(general=code == _YES)

    @Slot()
    def _go_back(self) -> None:
        self._model.previous()
        self.start()

    @Slot()
    def _go_on(self) -> None:
        model = self._model
        if not model.is_answered:
            self._unanswered.tell(self._ui.say("Kies eerst ja of nee."))
            (self._known if model.recognised is None else self._wide).setFocus()
        elif model.number < model.total:
            model.next()
            self.start()
        else:
            self.finished.emit()


def _code(answer: bool | None) -> str | None:  # noqa: FBT001 - an answer that may be missing
    if answer is None:
        return None
    return _YES if answer else _NO
