"""What every editor promises, whatever its kind."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import read_value, to_plain
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.support.ui import Ui
from tests.strategies import values
from tests.ui.hands import press

from .conftest import Open
from .samples import OFFERED, SAMPLES, Sample

every_kind = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES)
FEW = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def heard(editor: Editor) -> list[Value | None]:
    told: list[Value | None] = []
    editor.edited.connect(told.append)
    return told


def focusable(editor: Editor) -> list[QWidget]:
    return [
        each
        for each in editor.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QMenu)
        and not isinstance(each.parent(), QAbstractScrollArea)
    ]


def as_kept(value: Value | None) -> Value | None:
    """Leave out what an editor never holds: what is empty, and a no that nobody said."""
    match value:
        case Prose(plain):
            return Prose(plain.replace("\u2028", "\n").replace("\u2029", "\n").strip()) or None
        case Lines(items):
            return Lines(tuple(item for item in items if item)) if any(items) else None
        case Record(lines):
            kept = {name: line for name, line in lines.items() if line}
            return Record(kept) if kept else None
        case Rows(items):
            rows = tuple(row for row in map(_row, items) if row.cells)
            return Rows(rows) if rows else None
        case Codes(()) | False:
            return None
        case Tally(counts) | TallySet(counts) if not counts:
            return None
        case _:
            return value


def _row(row: Row) -> Row:
    cells = {name: as_kept(cell) for name, cell in row.cells.items()}
    return Row({n: c for n, c in cells.items() if isinstance(c, _CELL)})


_CELL = (Prose, bool, int, str, date, Codes)


def test_there_is_a_sample_of_every_kind() -> None:
    assert {sample.asked.kind for sample in SAMPLES.values()} == set(Kind)


@every_kind
def test_an_editor_shows_what_it_is_given_in_silence(sample: Sample, opened: Open) -> None:
    editor = opened(sample.asked)
    told = heard(editor)

    editor.show_value(sample.value)

    assert (editor.value(), told) == (sample.value, [])


@every_kind
def test_an_editor_tells_what_the_user_makes_of_it(sample: Sample, opened: Open) -> None:
    editor = opened(sample.asked)
    told = heard(editor)

    sample.act(editor)

    assert told[-1] == sample.told


@every_kind
def test_an_editor_is_emptied_in_silence(sample: Sample, opened: Open) -> None:
    editor = opened(sample.asked)
    editor.show_value(sample.value)
    told = heard(editor)

    editor.show_value(None)

    assert (editor.value(), told) == (None, [])


@every_kind
def test_every_control_has_a_name_of_its_own(sample: Sample, opened: Open) -> None:
    editor = opened(sample.asked)
    editor.show_value(sample.value)

    names = [each.accessibleName() for each in focusable(editor)]

    assert names
    assert all(names)


@every_kind
def test_tab_goes_through_the_controls_in_their_order(sample: Sample, opened: Open) -> None:
    editor = opened(sample.asked)
    editor.show_value(sample.value)
    reachable = focusable(editor)
    wanted = [w for w in map(_holder, editor.controls()) if w in reachable]

    walked = _walk(editor, len(reachable))

    assert [each for each in walked if each in wanted] == wanted


def _holder(control: QWidget) -> QWidget:
    proxy = control.focusProxy()
    return control if proxy is None else _holder(proxy)


def _walk(editor: Editor, steps: int) -> list[QWidget]:
    editor.focus_first()
    walked = []
    for _ in range(steps):
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus)
        press(focus, "Tab")
    return walked


@every_kind
def test_the_editor_can_grow_and_fits_the_work_pane(sample: Sample, opened: Open) -> None:
    editor = opened(sample.asked)

    editor.show_value(sample.value)

    assert editor.minimumSizeHint().width() <= 770


@FEW
@pytest.mark.parametrize("name", SAMPLES)
@given(data=st.data())
def test_whatever_was_answered_stands_there_and_reads_back(
    name: str, ui: Ui, data: st.DataObject
) -> None:
    asked = SAMPLES[name].asked
    editor = editor_for(ui, asked, OFFERED)
    value = data.draw(values(asked))

    editor.show_value(value)

    shown = editor.value()
    editor.deleteLater()  # hundreds that live on make every change of the look slow
    assert shown == as_kept(value)
    mistakes = Mistakes()
    assert shown is None or read_value(asked, to_plain(shown), "x", mistakes) == shown
    assert not mistakes


@pytest.mark.parametrize("name", ["line", "prose", "role", "list", "table", "record"])
def test_twenty_thousand_characters_are_held(name: str, opened: Open) -> None:
    editor = opened(SAMPLES[name].asked)
    told = heard(editor)

    SAMPLES[name].act(editor)
    focus = QApplication.focusWidget()
    assert focus is not None
    QApplication.clipboard().setText("zee " * 5_000)
    press(focus, "Ctrl+V")

    assert len(str(to_plain(told[-1] or Prose("")))) >= 19_999
