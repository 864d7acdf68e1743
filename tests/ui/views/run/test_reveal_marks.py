from __future__ import annotations

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.reveal_marks import SmallMarks


def test_every_voice_has_a_mark_in_rows_of_eight(ui: Ui) -> None:
    few, many = SmallMarks(ui, "A", 8).sizeHint(), SmallMarks(ui, "A", 9).sizeHint()

    assert (many.width(), many.height()) == (few.width(), 14 + 6 + 14)
