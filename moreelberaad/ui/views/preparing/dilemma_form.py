"""The six parts of a *Dilemmabericht*, typed anew and kept nowhere (ux.md 12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad import wording
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.dilemma_message import MOST_WORDS
from moreelberaad.domain.errors import Mistake
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.fields.text_box import LineBox
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import restyle
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field, words
from moreelberaad.ui.viewmodels.dilemma_message import UNCONFIRMED, MessageModel
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.layouts import bare

_ROLE = "by_role"


class DilemmaForm(QWidget):
    """Boxes with hints while typing, a count of words, and what is wrong once someone asked."""

    def __init__(self, ui: Ui, bench: Workbench, model: MessageModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._told: Sequence[Mistake] = ()
        self._boxes = {name: _box(ui, name, hint) for name, (_, hint) in _parts(ui).items()}
        self._faults = {name: _fault(ui) for name in self._boxes}
        self._count = words(ui, "", "caption", token="muted", wrap=False)
        self._tick = LongTick(ui, ui.say(UNCLASSIFIED))
        self._confirm_first, self._off = _fault(ui), Notice(ui, "warn")
        places = [self._place(name, label) for name, (label, _) in _parts(ui).items()]
        end = down(across(None, self._count), self._tick, self._confirm_first, spacing="xs")
        bare(self, down(*places, end, self._off, spacing="sm"))
        desk = HintDesk(lambda: bench.recogniser, LeftWords(self), self)
        Hinted(ui, desk, self).off.connect(self._off.tell)
        self._tick.clicked.connect(lambda on: model.confirm(unclassified=on))
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what was typed, how long it is, and what is wrong."""
        for name, box in self._boxes.items():
            box.show_words(self._model.part(name))
        self._tick.setChecked(self._model.unclassified)
        self._show_count()
        self._show_faults()

    def _place(self, name: str, label: str) -> QuietPlace:
        box = self._boxes[name]
        box.textChanged.connect(lambda: self._write(name))
        place = QuietPlace()
        bare(place, down(field(self._ui, label, box), self._faults[name], spacing="xs"))
        return place

    def _write(self, name: str) -> None:
        typed = self._boxes[name].words()
        if typed != self._model.part(name):
            self._model.write(name, typed)

    def _show_count(self) -> None:
        number, over = self._model.word_count, self._model.word_count > MOST_WORDS
        said = self._ui.say("{number} van {most} woorden", number=number, most=MOST_WORDS)
        long = self._ui.say(
            "{number} woorden. Kort het in tot {most}.", number=number, most=MOST_WORDS
        )
        self._count.setText(long if over else said)
        self._count.setProperty("token", "warn" if over else "muted")
        restyle(self._count)

    def _show_faults(self) -> None:
        found = {each.path: each for each in reversed(self._model.faults)}
        for name, label in self._faults.items():
            _tell(label, self._said(found[name]) if name in found else "")
        first = self._ui.say("Zet eerst dit vinkje.")
        _tell(self._confirm_first, first if UNCONFIRMED in self._model.faults else "")
        if new := [each for each in self._model.faults if each not in self._told]:
            self._lead_to(new[0])
        self._told = self._model.faults

    def _said(self, fault: Mistake) -> str:
        if fault.code == "missing":
            return self._ui.say("Vul dit nog in.")
        said = self._ui.say(wording.MISTAKES[fault.code], **dict(fault.params))
        return f"{said[0].upper()}{said[1:]}."

    def _lead_to(self, fault: Mistake) -> None:
        """Put the keyboard on the first fault, and say how many there are."""
        at = self._boxes.get(fault.path, self._tick)
        at.setFocus(Qt.FocusReason.OtherFocusReason)
        number = len(self._model.faults)
        announce(self, self._ui.count("Nog {number} punt.", "Nog {number} punten.", number))


def _parts(ui: Ui) -> Mapping[str, tuple[str, str]]:
    """Give the label of each part, and what stands in it as long as it is empty."""
    say = ui.say
    return {
        "question": (say("De vraag"), say("Mag, moet of kan je … ?")),
        "clash": (say("Wat botste"), say("Welke waarden of normen stonden tegenover elkaar?")),
        "chosen": (say("Wat is gekozen"), say("Het besluit, in een of twee zinnen.")),
        _ROLE: (say("Door wie (rol)"), say("Een functie, geen naam.")),
        "not_chosen": (say("Wat is niet gekozen, en waarom"), say("De andere weg, en de reden.")),
        "cost": (say("Wat het kost"), say("Wie of wat draagt de last?")),
    }


def _box(ui: Ui, name: str, hint: str) -> LineBox:
    made = LineBox(ui, placeholder=hint)
    made.is_role = name == _ROLE
    made.setAccessibleDescription(hint)
    return made


def _fault(ui: Ui) -> QLabel:
    made = words(ui, "", "caption", token="warn")
    made.hide()
    return made


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
