"""Hints in one part of the window: they follow the box in which one types."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.hint_words import hint_what
from moreelberaad.ui.fields.hint_band import HintBand, brief
from moreelberaad.ui.fields.hint_place import HintPlace, place_around
from moreelberaad.ui.fields.hint_stand import HintStand
from moreelberaad.ui.fields.hinted_line import HintedLine
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.fields.underlined import Mark, Underlined
from moreelberaad.ui.fields.written import HintedBox
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.hints import HintDesk

Found = tuple[Underlined, Mark]


class Hinted(QObject):
    """One band for the part: under the words one types in, or the last that still need it.

    `off` says that there are no hints, when the check cannot be loaded.
    """

    off = Signal(str)

    def __init__(self, ui: Ui, desk: HintDesk, part: QWidget) -> None:
        super().__init__(part)
        self._ui, self._desk, self._part = ui, desk, part
        self._stand = HintStand(ui, self)
        self._boxes: dict[HintedBox, Underlined] = {}
        self._places: dict[HintedBox, HintPlace | None] = {}
        self._here: HintedBox | None = None
        self._shown: Found | None = None
        self._others: tuple[Found, ...] = ()
        self._told: set[tuple[HintedBox, str, str]] = set()
        self._offered = ""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._follow_all)
        self._connect()

    def follow(self, box: HintedBox) -> None:
        """Look along in a box from now on."""
        if box not in self._boxes:
            self._boxes[box] = Underlined(self._ui, self._desk, box, self._show)
            self._places[box] = place_around(box, self._part)
            box.destroyed.connect(lambda: self._drop(box))
        self._boxes[box].watch()

    def _connect(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._stand.taken.connect(self._take)
        self._stand.left.connect(self._leave)
        self._stand.picked.connect(self._pick)
        self._stand.never_asked.connect(self._tell_no_more)
        self._desk.refused.connect(self._on_refused)
        self._desk.failed.connect(self._say_off)
        self._desk.left.offered.connect(self._offer)
        self._on_focus(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, TextBox | HintedLine) or now.isReadOnly():
            return
        if self._part.isAncestorOf(now):
            self._here, self._offered = now, ""
            self.follow(now)
            self._show()
            self._later.start()

    @Slot()
    def _follow_all(self) -> None:
        """Look along in all boxes in sight, also in what was written before."""
        boxes: tuple[HintedBox, ...] = (
            *self._part.findChildren(TextBox),
            *self._part.findChildren(HintedLine),
        )
        for box in boxes:
            if box not in self._boxes and box.isVisible() and not box.isReadOnly():
                self.follow(box)

    def _drop(self, box: HintedBox) -> None:
        self._boxes.pop(box, None)
        self._places.pop(box, None)
        self._here = None if self._here is box else self._here
        if self._shown and self._shown[0].box is box:
            self._shown = None

    def _show(self) -> None:
        """Show one open hint, or nothing."""
        place = self._place()
        found = tuple(self._in(place)) if place else ()
        if place is None or not found:
            self._shown = None
            self._stand.clear()
            return
        before = self._shown
        self._shown = next((each for each in found if before and _same(each, before)), found[0])
        self._others = tuple(each for each in found if each is not self._shown)
        band = self._stand.at(place)
        names = [self._name(mark) for _, mark in self._others]
        band.show_hint(self._shown[1].hint, place.until_words(), names)
        self._announce(band, self._shown)

    def _place(self) -> HintPlace | None:
        """Give where to tell: where one types, else where it was told or kept things off."""
        here = self._places.get(self._here) if self._here else None
        asked = [place for place in self._places.values() if place and place.is_asked]
        places = (here, self._stand.place, *asked)
        return next((each for each in places if each and any(self._in(each))), None)

    def _in(self, place: HintPlace) -> Iterator[Found]:
        """Give what is open in a place that is in sight, where one types first."""
        inside = [each for each, its in self._places.items() if its is place and each.isVisible()]
        for box in sorted(inside, key=lambda each: each is not self._here):
            yield from ((self._boxes[box], mark) for mark in self._boxes[box].marks)

    def _name(self, mark: Mark) -> str:
        what = hint_what(self._ui.language, mark.hint)
        return f"“{brief(mark.words)}”: {what}"

    def _announce(self, band: HintBand, found: Found) -> None:
        once = (found[0].box, found[1].words, found[1].hint.kind)
        if once not in self._told:
            self._told.add(once)
            announce(band, band.said())

    @Slot()
    def _take(self) -> None:
        if self._shown is None:
            return
        (line, mark), place = self._shown, self._stand.place
        was_asked = bool(place and place.is_asked)
        self._back_to(line)
        line.take(mark)
        self._answer(place, was_asked=was_asked)

    @Slot()
    def _leave(self) -> None:
        if self._shown is None:
            return
        (line, mark), place = self._shown, self._stand.place
        was_asked = bool(place and place.is_asked)
        self._back_to(line)
        line.leave(mark)
        self._answer(place, was_asked=was_asked)

    def _back_to(self, line: Underlined) -> None:
        if self._stand.has_focus:
            line.box.setFocus()

    def _answer(self, place: HintPlace | None, *, was_asked: bool) -> None:
        if place is not None and was_asked:
            place.is_asked = True
            place.answer()

    @Slot(int)
    def _pick(self, number: int) -> None:
        self._shown = self._others[number]
        self._show()

    @Slot()
    def _on_refused(self) -> None:
        """Tell it again: now one waits for it."""
        self._told.clear()
        self._show()

    @Slot()
    def _say_off(self) -> None:
        say = self._ui.say
        self.off.emit(say("De hint werkt nu niet. Typen gaat gewoon door. Let zelf op namen."))

    @Slot(str)
    def _offer(self, word: str) -> None:
        """Offer to tell a word no more, unless there is still something to tell."""
        place = self._places.get(self._here) if self._here else None
        if place is not None and self._shown is None:
            self._offered = word
            band = self._stand.at(place)
            band.offer(word)
            announce(band, band.said())

    @Slot()
    def _tell_no_more(self) -> None:
        word, self._offered = self._offered, ""
        if self._stand.has_focus and self._here:
            self._here.setFocus()
        self._desk.left.tell_no_more(word)
        announce(self._part, self._ui.say("{word} wordt niet meer gemeld.", word=word))
        self._show()


def _same(one: Found, other: Found) -> bool:
    return one[0] is other[0] and one[1].words == other[1].words
