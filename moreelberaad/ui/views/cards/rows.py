"""The cards of the list as lines to read and to say; made only where they come in sight."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from moreelberaad.card_words import CARD_STATUSES
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.model import CardsModel

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is drawn of one card."""

    title: str
    below: str
    status: CardStatus
    is_marked: bool
    is_here: bool

    def spoken(self, mark: str) -> str:
        """Say it whole; `mark` is the word for an open point."""
        return ", ".join(filter(None, (self.title, self.below, mark if self.is_marked else "")))


class CardRows(QAbstractListModel):
    """Follows the list of the model."""

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._cards: tuple[KeptCard, ...] = ()

    def show_anew(self) -> None:
        """Show other cards, or the same in another order."""
        self.beginResetModel()
        self._cards = self._model.listed
        self.endResetModel()

    def show_again(self) -> None:
        """Show the same cards as they are now."""
        cards = self._model.listed
        if len(cards) != len(self._cards):
            self.show_anew()
        elif cards:
            self._cards = cards
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))

    def id_at(self, row: int) -> str:
        """Give the id of a card."""
        return self._cards[row].id

    def row_of(self, card_id: str) -> int:
        """Give the row of a card; -1 when it is not in the list."""
        rows = (row for row, kept in enumerate(self._cards) if kept.id == card_id)
        return next(rows, -1)

    def stretches(self, ids: Collection[str]) -> Iterator[tuple[int, int]]:
        """Give the first and last row of each stretch of these cards; thousands are few."""
        wanted = frozenset(ids)
        rows = (row for row, kept in enumerate(self._cards) if kept.id in wanted)
        for _, numbered in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            stretch = [row for _, row in numbered]
            yield stretch[0], stretch[-1]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._line(self._cards[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken(self._ui.say("let op"))
            case _:
                return line if role == LINE else None

    def _line(self, kept: KeptCard) -> Line:
        say, card = self._ui.say, kept.card
        labels = (self._model.label(theme) for theme in card.themes)
        status = say(CARD_STATUSES[card.status])
        return Line(
            title=card.title.get(self._ui.language.code) or say("Zonder titel"),
            below=" · ".join(
                filter(None, (status, used(self._ui, self._model, kept), ", ".join(labels)))
            ),
            status=card.status,
            is_marked=self._model.points.is_marked(kept),
            is_here=kept is self._model.kept,
        )


def used(ui: Ui, model: CardsModel, kept: KeptCard) -> str:
    """Say with which series a card lay on the table; nothing when it never did."""
    series = model.series_of(kept)
    if series is None:
        return ""
    names = ", ".join(series)
    return ui.say("gebruikt met reeks {name}", name=names) if names else ui.say("gebruikt")
