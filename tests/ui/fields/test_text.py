from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.text_box import LineBox, ProseBox, TextBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from tests.methods import a_field
from tests.ui.hands import focused, press, type_text

from .conftest import Open
from .samples import MATRIX, OFFERED, SAMPLES, writes

LINE, STORY = SAMPLES["line"].asked, SAMPLES["prose"].asked


def box_in(editor: Editor) -> TextBox:
    editor.focus_first()
    box = focused()
    assert isinstance(box, TextBox)
    return box


def undo_in(box: QWidget) -> list[str]:
    """Give the window an undo of its own, and what it has heard."""
    heard: list[str] = []
    for keys in ("Ctrl+Z", "Ctrl+Y"):
        action = QAction(box.window())
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, keys=keys: heard.append(keys))
        box.window().addAction(action)
    return heard


def test_undo_and_redo_reach_the_window(opened: Open) -> None:
    box = box_in(opened(LINE))
    heard = undo_in(box)
    type_text(box, "woorden")

    press(box, "Ctrl+Z")
    press(box, "Ctrl+Y")

    assert (heard, box.toPlainText()) == (["Ctrl+Z", "Ctrl+Y"], "woorden")


def test_the_caret_stays_when_the_same_words_are_shown_again(opened: Open) -> None:
    editor = opened(STORY)
    editor.show_value(Prose("een lang verhaal"))
    box = box_in(editor)
    box.textCursor().setPosition(0)
    before = box.textCursor().position()

    editor.show_value(Prose("een lang verhaal"))

    assert box.textCursor().position() == before


def test_pasting_takes_the_words_and_no_formatting(opened: Open) -> None:
    box = box_in(opened(LINE))
    rich = QMimeData()
    rich.setHtml("<b>vet</b>")
    rich.setText("vet\x07 en\nbreed")
    QApplication.clipboard().setMimeData(rich)

    press(box, "Ctrl+V")

    assert box.toPlainText() == "vet en breed"


def test_enter_in_a_line_adds_no_row_to_it(opened: Open) -> None:
    box = box_in(opened(LINE))

    press(box, "Return")

    assert box.toPlainText() == ""


def test_a_box_grows_with_its_words(opened: Open) -> None:
    box = box_in(opened(LINE))
    low = box.sizeHint().height()

    type_text(box, "heel veel woorden " * 30)

    assert box.sizeHint().height() > 2 * low


def test_a_long_story_scrolls_inside_its_box(opened: Open) -> None:
    box = box_in(opened(STORY))

    type_text(box, "regel\n" * 200)

    assert box.sizeHint().height() < 400


def test_control_and_tab_put_a_tab_in_a_story(opened: Open) -> None:
    box = box_in(opened(STORY))

    press(box, "Ctrl+Tab")

    assert box.toPlainText() == "\t"


def test_more_words_than_advised_are_told_and_kept(opened: Open) -> None:
    editor = opened(STORY)

    writes("een twee drie vier")(editor)

    said = [label.text() for label in editor.findChildren(QLabel)]
    assert "4 woorden. Kort het in tot 3." in said
    assert editor.value() == Prose("een twee drie vier")


def test_words_are_offered_with_the_pinned_ones_first() -> None:
    assert OFFERED.words_for(MATRIX.columns[1]) == ("veiligheid", "moed", "trouw")


def test_a_free_line_is_offered_no_words() -> None:
    assert OFFERED.words_for(LINE) == ()


def test_an_offered_role_is_taken_with_the_arrows(opened: Open) -> None:
    editor = opened(a_field("Rol", Kind.ROLE))
    box = box_in(editor)
    type_text(box, "coll")

    offered = QApplication.activePopupWidget()
    assert isinstance(offered, QListView)
    press(offered, "Down")
    press(offered, "Return")

    assert editor.value() == Prose("een collega")


def test_enter_without_a_pick_is_for_the_row(opened: Open) -> None:
    editor = opened(MATRIX)
    type_text(box_in(editor), "coll")
    offered = QApplication.activePopupWidget()
    assert offered is not None

    press(offered, "Return")

    assert focused().accessibleName() == "Betrokkene (rol), rij 2"


def test_words_that_are_only_shown_open_no_list(opened: Open) -> None:
    editor = opened(a_field("Rol", Kind.ROLE))
    box_in(editor)

    editor.show_value(Prose("coll"))

    assert QApplication.activePopupWidget() is None


def test_the_down_arrow_opens_all_that_is_offered(ui: Ui, show: Callable[..., QWidget]) -> None:
    editor = editor_for(ui, a_field("Rol", Kind.ROLE), OFFERED)
    show(editor)
    box = box_in(editor)

    press(box, "Down")

    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    assert box.focusPolicy() & Qt.FocusPolicy.TabFocus


@given(words=st.text("aabcdeéwilm .\n", max_size=90), width=st.integers(150, 700))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_height_promised_for_a_width_is_the_height_there(
    ui: Ui, words: str, width: int
) -> None:
    box = ProseBox(ui)
    box.resize(300, 80)
    box.show()
    box.setPlainText(words)

    promised = box.heightForWidth(width)
    box.resize(width, promised)

    assert box.sizeHint().height() == promised
    box.close()
    box.deleteLater()


def test_a_long_line_has_its_height_at_once(ui: Ui, qtbot: QtBot) -> None:
    box, window = LineBox(ui), QWidget()
    qtbot.addWidget(window)
    box.show_words(Prose("een heel lange zin " * 12))
    window.setLayout(down(box, None))
    window.resize(300, 600)

    window.show()
    QApplication.processEvents()

    assert box.height() == box.sizeHint().height()


def test_a_box_is_as_tall_as_its_words_also_when_they_were_put_there_in_silence(
    opened: Open,
) -> None:
    box = box_in(opened(STORY))
    before = box.heightForWidth(box.width()), box.heightForWidth(300)
    box.blockSignals(True)  # noqa: FBT003 - Qt's own
    box.setPlainText("een regel\n" * 9)
    box.blockSignals(False)  # noqa: FBT003 - Qt's own

    after = box.heightForWidth(box.width()), box.heightForWidth(300)
    assert all(now > was for was, now in zip(before, after, strict=True))
