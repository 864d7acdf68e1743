from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from moreelberaad.domain.glossary import Term
from moreelberaad.ui.support.term_label import TermLabel, term_near, term_words
from moreelberaad.ui.support.terms import Terms
from moreelberaad.ui.support.ui import Ui
from tests.methods import words

VALUE = Term(
    code="value", word=words("waarde"), definition=words("<b>goed</b>"), forms={"nl": ("waarde",)}
)
TERMS = Terms([VALUE])
LONG = "Eerst komt er heel veel, en pas daarna komt op een nieuwe regel de waarde die we zoeken."
Show = Callable[..., QWidget]


def place(label: TermLabel) -> QPoint:
    spots, origin = label._spots()  # noqa: SLF001 - only the label knows where it put its words
    return (spots[0][0].center() + origin).toPoint()


def hover(label: TermLabel, at: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at))
    QApplication.sendEvent(label, event)


@pytest.fixture
def label(ui: Ui, show: Show) -> TermLabel:
    made = term_words(ui, LONG, TERMS)
    made.setFixedWidth(240)
    show(made)
    return made


def test_a_term_on_a_later_line_is_dotted_there(ui: Ui, label: TermLabel) -> None:
    bare = term_words(ui, LONG, Terms())
    bare.resize(label.size())

    assert place(label).y() > label.fontMetrics().height()
    assert label.grab().toImage() != bare.grab().toImage()


def test_pointing_at_a_term_says_what_it_means_as_plain_words(label: TermLabel) -> None:
    hover(label, place(label))

    assert QToolTip.text() == "<p>waarde: &lt;b&gt;goed&lt;/b&gt;</p>"
    hover(label, QPoint(2, 2))


def test_a_click_on_a_term_asks_the_window(label: TermLabel) -> None:
    asked: list[str] = []

    class Window(QWidget):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.WhatsThisClicked:
                asked.append("value")
            return super().event(event)

    window = Window()
    QVBoxLayout(window).addWidget(label)
    window.show()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=place(label))
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert asked == ["value"]


def test_other_words_move_the_dots(label: TermLabel) -> None:
    label.setText("Niets.")

    assert label.term is None


def test_a_term_is_near_the_box_below_its_label(ui: Ui, show: Show) -> None:
    group, box = QWidget(), QLineEdit()
    column = QVBoxLayout(group)
    column.addWidget(term_words(ui, "De waarde", TERMS))
    column.addWidget(box)
    show(group)

    assert term_near(box) is VALUE


def test_nothing_is_near_where_no_label_is(show: Show) -> None:
    box = QLineEdit()
    show(box)

    assert term_near(box) is None


def test_tags_in_its_words_are_signs_from_the_start(ui: Ui, show: Show) -> None:
    made = term_words(ui, "<b>vet</b> is een waarde", TERMS)
    show(made)

    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == "<b>vet</b> is een waarde"
