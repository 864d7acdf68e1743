"""Stage 3 of finishing: another pair of eyes on what may leave (ux.md 3.10)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad import wording
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError, NothingToShare, Refused
from moreelberaad.domain.gates import Gate
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.finishing.on_paper import OnPaper
from moreelberaad.ui.views.finishing.reading_room import ReadingRoom
from moreelberaad.ui.views.finishing.second_reader_cards import how, who
from moreelberaad.ui.views.layouts import Widest, bare, edged, scrolled

_WIDTH = 880


class SecondReaderPage(QWidget):
    """Says who may read and how; `done` goes on to the export.

    `back_asked` leads to the review, and `rewording_asked` to the words of the session itself.
    """

    done = Signal()
    back_asked = Signal()
    rewording_asked = Signal()
    lock_asked = Signal()

    def __init__(self, ui: Ui, model: SecondReading, bench: Workbench) -> None:
        super().__init__()
        self._ui, self._model, self._bench = ui, model, bench
        self._room: ReadingRoom | None = None
        self._next: QPushButton | None = None
        self._awaits_focus = False
        self._good, self._warn = Notice(ui, "good"), Notice(ui, "warn")
        self._told, self._failure = Notice(ui), Notice(ui, "danger")
        self._make_buttons()
        self._build()
        self._connect()
        self._show()

    def focus_first(self) -> None:
        """Put the focus on what is to be done next, as soon as that is known."""
        self._awaits_focus = not self._model.is_ready
        if self._next is not None:
            self._next.setFocus()
        else:
            (self._give if self._give.isEnabled() else self._on).setFocus()

    def prepare(self, names: Sequence[str] = ()) -> None:
        """Find what may leave now; `names` are those looked for at the review."""
        self._clear()
        self._model.prepare(names)

    def _clear(self) -> None:
        self._next = None
        for notice in (self._good, self._warn, self._told, self._failure):
            notice.clear()

    def _make_buttons(self) -> None:
        ui, say = self._ui, self._ui.say
        self._give = button(ui, say("Geef aan de tweede lezer"), "primary", icon="eye")
        self._paper = button(ui, say("Op papier gelezen, teruggegeven"))
        self._on = button(ui, say("Ga verder zonder tweede lezer"), "link")
        self._give.clicked.connect(self._open_room)
        self._paper.clicked.connect(self._ask_paper)
        self._on.clicked.connect(self.done)

    def _build(self) -> None:
        ui, say = self._ui, self._ui.say
        head = down(
            words(ui, say("Tweede lezer"), "heading1"),
            words(ui, say("Eén collega leest wat verder gaat."), "lead", token="ink2"),
            spacing="xs",
        )
        cards = across(who(ui), how(ui), spacing="lg")
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        notices = down(self._good, self._warn, self._told, self._failure)
        without = say(
            "Geen tweede lezer? Dan gaat het lessenblad alleen naar je team, met een reden."
        )
        self._without = words(ui, without, token="muted")
        foot = across(self._without, self._on, None, spacing="lg")
        self._seeking = words(ui, say("De tekst wordt klaargezet…"), token="muted")
        actions = across(self._give, self._paper, 8, self._seeking, None)
        column = QWidget()
        Widest(ui, column, _WIDTH)
        bare(column, down(head, notices, cards, actions, 8, foot, None, spacing="xl"))
        row = across(None, column, None)
        row.setStretch(1, 1000)
        page = edged(ui, QWidget(), row, 28, 36)
        bare(self, down(scrolled(page)))

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._model.kept.connect(self._tell_outcome)
        self._model.ready.connect(self._tell_read)
        self._model.failed.connect(self._tell_failure)
        for known in (self._model.ready, self._model.failed):
            known.connect(self._settle_focus)

    @Slot()
    def _show(self) -> None:
        ready, read = self._model.is_ready, self._model.was_read
        for each in (self._give, self._paper):
            each.setEnabled(ready and bool(self._model.leaves))
        self._seeking.setVisible(self._model.is_seeking)
        say = self._ui.say
        self._give.setText(say("Laat nog eens lezen") if read else say("Geef aan de tweede lezer"))
        self._without.setVisible(not read)
        self._on.setVisible(not read)

    @Slot()
    def _settle_focus(self) -> None:
        if self._awaits_focus and self.isVisible():  # or else another stage has the keyboard
            self.focus_first()
        self._awaits_focus = False

    @Slot()
    def _open_room(self) -> None:
        self._clear()
        way = WayOut(self._bench)
        self._room = ReadingRoom(self._ui, self._model, way, self)
        way.setParent(self._room)
        self._room.left.connect(self._come_back)
        self._room.lock_asked.connect(self.lock_asked)
        self._room.open()

    @Slot()
    def _come_back(self) -> None:
        self._room = None
        self.focus_first()

    @Slot()
    def _ask_paper(self) -> None:
        dialog = OnPaper(self._ui, self, goes_far=self._model.goes_far)
        dialog.confirmed.connect(self._count_paper)
        dialog.open()

    @Slot(bool)
    def _count_paper(self, general: bool) -> None:  # noqa: FBT001 - a slot of a yes or no
        self._model.read_on_paper(general=general)

    @Slot()
    def _tell_outcome(self) -> None:
        self._show()
        found = self._model.recognised_in
        if not found:
            self._tell_read()
            return
        self._good.clear()
        parts = self._ui.say("De tweede lezer herkende iets bij: {parts}.", parts=", ".join(found))
        self._warn.tell(f"{parts} {self._what_to_do()}", self._way_back())

    def _what_to_do(self) -> str:
        say = self._ui.say
        if self._model.reopened:
            return say("De punten daar staan weer open bij Anonimiseren.")
        return say("De controle vond daar geen punten. Verwoord het algemener bij Nalezen.")

    @Slot()
    def _tell_read(self) -> None:
        if self._model.was_read:
            self._warn.clear()
            self._next = button(self._ui, self._ui.say("Naar Exporteren"), "primary")
            self._next.clicked.connect(self.done)
            text = self._ui.say("Gelezen door een tweede lezer: niemand is te herkennen.")
            self._good.tell(text, self._next)

    @Slot(object)
    def _tell_failure(self, error: MoreelberaadError) -> None:
        """Say what stands before the reading, and where that is done."""
        match error:
            case NothingToShare():
                self._told.tell(
                    self._ui.say("Er is geen les opgeschreven. Het afsprakenblad kan wel.")
                )
            case Refused():
                self._tell_gates(error.gates)
            case _:
                self._failure.tell(errors.sentence(self._ui, error), *self._again())

    def _tell_gates(self, gates: Sequence[str]) -> None:
        sentences = (self._ui.say(wording.GATES[gate]) for gate in gates)
        ways = (self._to_review(),) if {Gate.ANONYMISE, Gate.RECOGNISABLE} & {*gates} else ()
        self._told.tell(" ".join(sentences), *ways)

    def _again(self) -> tuple[QPushButton, ...]:
        """Offer to keep the answers once more, if that is what did not work."""
        if not self._model.is_complete:
            return ()
        made = button(self._ui, self._ui.say("Bewaar opnieuw"))
        made.clicked.connect(self._keep_again)
        return (made,)

    @Slot()
    def _keep_again(self) -> None:
        self._failure.clear()
        self._model.finish()

    def _way_back(self) -> QPushButton:
        return self._to_review() if self._model.reopened else self._to_reading_back()

    def _to_review(self) -> QPushButton:
        self._next = button(self._ui, self._ui.say("Naar Anonimiseren"))
        self._next.clicked.connect(self.back_asked)
        return self._next

    def _to_reading_back(self) -> QPushButton:
        self._next = button(self._ui, self._ui.say("Naar Nalezen"))
        self._next.clicked.connect(self.rewording_asked)
        return self._next
