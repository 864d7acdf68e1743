"""What closing wipes, counted from the session itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.closing import to_ask
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.block import Block
from moreelberaad.ui.views.closing.small import small_link


class Wiping(Block):
    """How many fields go, which, and what their owner wants to keep."""

    kept = Signal()

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__(ui, ui.say("Wissen"))
        self._model = model
        self._count = words(ui)
        self._names = words(ui, token="ink2")
        self._names.hide()
        self._show = small_link(ui, ui.say("Toon de lijst"))
        self._show.clicked.connect(self._turn)
        self._kept: dict[FieldKey, Tick] = {}
        wish = ui.say("Alleen in algemene woorden, en als de inbrenger dat wil.")
        self._wish = words(ui, wish, "caption", token="muted")
        told = ui.say("Staat nu bij het nalezen. Kies daar ‘Anders’.")
        self._told = words(ui, told, "caption", token="ink2")
        self._column = down(spacing="xs")
        about = down(self._count, self._show, self._names, spacing="xs")
        self.add(about, down(self._column, self._wish, self._told, spacing="xs"))
        self.refresh()

    @property
    def keep(self) -> frozenset[FieldKey]:
        """Name the fields that stay, as their owner wants."""
        return frozenset(key for key, box in self._kept.items() if box.isChecked())

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        asking = dict(to_ask(self._model.session))
        for key, asked in asking.items():
            if key not in self._kept:
                self._offer(key, asked.label.get(self.ui.language.code))
        for key, box in self._kept.items():
            box.setVisible(key in asking)
        self._wish.setVisible(bool(asking))
        self._told.setVisible(bool(self.keep & set(asking)))
        wiped = self._model.session.wiped_by_closing(self.keep)
        self._count.setText(self._counted(len(wiped)))
        self._show.setVisible(bool(wiped))
        self._names.setText(", ".join(self._label(key) for key in wiped))

    def _counted(self, number: int) -> str:
        if not number:
            return self.ui.say("Er zijn geen tijdelijke velden ingevuld.")
        return self.ui.count(
            "{number} tijdelijk veld wordt gewist, ook uit reservekopieën.",
            "{number} tijdelijke velden worden gewist, ook uit reservekopieën.",
            number,
        )

    def _label(self, key: FieldKey) -> str:
        return self._model.session.template.field(key).label.get(self.ui.language.code)

    def _offer(self, key: FieldKey, label: str) -> None:
        box = Tick(self.ui.say("‘{field}’ blijft", field=label).replace("&", "&&"))
        box.setAccessibleName(self.ui.say("‘{field}’ blijft", field=label))
        wear_role(box, self.ui.look, "body")
        box.toggled.connect(self.refresh)
        box.toggled.connect(self.kept)
        self._kept[key] = box
        self._column.addWidget(box)

    @Slot()
    def _turn(self) -> None:
        shown = self._names.isHidden()
        self._names.setVisible(shown)
        say = self.ui.say
        self._show.setText(say("Verberg de lijst") if shown else say("Toon de lijst"))
