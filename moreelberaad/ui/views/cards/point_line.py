"""What the check says of the whole card, in one line."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.application.card_checks import CardPoint
from moreelberaad.ui.support.dressing import restyle, wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.cards.part_names import part_name
from moreelberaad.ui.views.layouts import bare, picture

_BESIDE_TEXT = frozenset({"themes", "values"})


class PointLine(QWidget):
    """`left` tells words in a theme or value to let stand: those have no box with a band."""

    left = Signal(str)

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._picture = picture(ui, "shield-check", token="accent", side=16)
        self._words = words(ui, "", "caption", token="accent")
        self._leave = button(ui, "", "link")
        self._standing = ""
        row = across(self._picture, self._words, self._leave)
        row.setStretch(1, 1)
        bare(self, row)
        self._leave.clicked.connect(self._on_leave)
        model.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Tell of the card as it is now; of one without words there is nothing to tell."""
        kept = self._model.kept
        self.setVisible(kept is not None and any(True for _ in kept.card.texts()))
        points = self._model.points.of(kept) if kept else None
        say = self._ui.say
        if self._model.points.is_off:
            self._tell(say("De check werkt nu niet. Let zelf op namen."), "warning", "warn")
        elif points is None:
            self._tell(say("De kaart wordt nagekeken…"), "shield-check", "ink2")
        elif points:
            self._tell(self._where(points), "warning-fill", "warn")
        else:
            text = say("Geen namen, eenheden of plaatsen gevonden")
            self._tell(text, "shield-check", "accent")
        self._offer(points or ())

    def _where(self, points: tuple[CardPoint, ...]) -> str:
        """Name the parts with something open, each once."""
        named = dict.fromkeys(self._named(point) for point in points)
        return self._ui.count(
            "{number} punt open: {parts}",
            "{number} punten open: {parts}",
            len(points),
            parts=", ".join(named),
        )

    def _named(self, point: CardPoint) -> str:
        name = part_name(self._ui.language, point.part)
        return self._ui.say("{part} (Engels)", part=name) if point.language == "en" else name

    def _offer(self, points: tuple[CardPoint, ...]) -> None:
        beside = (point.words for point in points if point.part in _BESIDE_TEXT)
        self._standing = next(beside, "")
        self._leave.setVisible(bool(self._standing))
        self._leave.setText(self._ui.say("Laat “{words}” staan", words=self._standing))

    def _tell(self, text: str, icon: str, token: str) -> None:
        self._words.setText(text)
        if self._words.property("token") != token:
            self._words.setProperty("token", token)
            restyle(self._words)
        wear_icon(self._picture, self._ui.look, icon, token=token, side=16)

    @Slot()
    def _on_leave(self) -> None:
        self.left.emit(self._standing)
