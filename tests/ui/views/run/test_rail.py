from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.rail_painter import RailPainter
from moreelberaad.ui.views.run.rail_pane import WIDTH

LONGEST = "Verhelderingsvragen"


def test_the_longest_word_fits_beside_the_minutes_in_bold(ui: Ui) -> None:
    room = RailPainter(ui).title_width(ui.look.px(WIDTH) - 1)

    assert QFontMetricsF(ui.look.font("body_strong")).horizontalAdvance(LONGEST) <= room
