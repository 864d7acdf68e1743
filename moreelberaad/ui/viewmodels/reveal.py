"""The outcome of a silent choice: words first, figures where nobody can be read from them.

The facilitator sees no more than the room may (domain.md 6.2, regime 1).
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.domain.asked import keys_asked
from moreelberaad.domain.counts import RoomView, Spread, voices
from moreelberaad.domain.frames import Frame, RevealFrame
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.revealing import is_alike, revealed, telling_values
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.values import Tally
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import reveal_words
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reveal_place import RevealPlace
from moreelberaad.ui.viewmodels.session import SessionModel


class Stage(StrEnum):
    """How much of a reveal the participants have before them."""

    NOTHING = "nothing"
    WORDS = "words"
    FIGURES = "figures"


class RevealModel(QObject):
    """What may be told of one round, and what of it is on the screen."""

    changed = Signal()

    def __init__(
        self,
        model: SessionModel,
        place: RevealPlace,
        language: Language,
        publisher: Publisher | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._place, self._language = model, place, language
        self._publisher = publisher
        self._are_open = False
        model.edited.connect(self._on_edited)
        model.answer_changed.connect(self._on_edited)
        model.moved.connect(self.take_off)
        if publisher:
            publisher.published.connect(self._on_published)
            for told in (publisher.held_changed, publisher.seen_changed):
                told.connect(self.changed)

    @property
    def on_screen(self) -> Stage:
        """Tell how much of it the participants have before them."""
        return _stage_of(self._publisher.over(RevealFrame) if self._publisher else None)

    @property
    def label(self) -> str:
        """Give the name of the round, such as ‘Eerste keuze’."""
        asked = self._model.session.template.field(self._place.ballot.options)
        return asked.label.get(self._language.code)

    @property
    def is_filled(self) -> bool:
        """Tell whether somebody's choice was counted."""
        return self._tally is not None

    @property
    def has_screen(self) -> bool:
        """Tell whether there are participants to show it to."""
        return self._publisher is not None and self._publisher.is_seen

    @property
    def options(self) -> tuple[Option, ...]:
        """Give what could be chosen."""
        return self._model.session.template.field(self._place.ballot.options).options

    @property
    def view(self) -> RoomView:
        """Give what both windows may say."""
        view = self._seen(self._place.ballot.options)
        return view or RoomView(spread=Spread.TOO_FEW, option=None, figures_allowed=False)

    @property
    def sentence(self) -> str:
        """Say how the voices lie."""
        return reveal_words.sentence(self.view, self.options, self._language)

    @property
    def tells(self) -> bool:
        """Tell whether there are enough people to say how the voices lie."""
        return self.view.spread is not Spread.TOO_FEW

    @property
    def comparison(self) -> str:
        """Compare with the first round, in words; nothing where there is none to compare."""
        first = self._seen(self._place.earlier.options) if self._place.earlier else None
        alike = is_alike(first, self.view) if first else None
        return "" if alike is None else reveal_words.of_two_rounds(self._language, alike=alike)

    @property
    def counter_argument(self) -> str:
        """Ask for the other side where nearly all agree."""
        return self._counter_argument().get(self._language.code)

    @property
    def may_show_figures(self) -> bool:
        """Tell whether figures may be asked for.

        Of a second round only among as many people: else they tell what one who left had chosen.
        """
        return self.view.figures_allowed and self._is_as_many_as_before()

    @property
    def figures(self) -> Tally | None:
        """Give the figures, once somebody asked for them."""
        is_open = self._are_open or self.shows_figures
        return self._tally if is_open and self.may_show_figures else None

    @property
    def shows_figures(self) -> bool:
        """Tell whether the participants have the figures before them."""
        return self.on_screen is Stage.FIGURES

    @property
    def spoken_figures(self) -> str:
        """Say the figures in one sentence; nothing while they are closed."""
        figures = self.figures
        return reveal_words.spoken(figures, self.options, self._language) if figures else ""

    @property
    def values(self) -> tuple[str, ...]:
        """Name the values that weighed most, most chosen first."""
        key = self._place.ballot.values
        tally = self._model.value(key) if key else None
        if key is None or not isinstance(tally, Tally) or not self.tells:
            return ()
        code = self._language.code
        asked = self._model.session.template.field(key)
        names = {option.code: option.label.get(code) for option in asked.options}
        return telling_values(tally, names, fewest=self._model.desk.fewest)

    def open_figures(self) -> None:
        """Show the figures to the facilitator, where they may be shown at all."""
        self._are_open = self.may_show_figures
        self.changed.emit()

    def close_figures(self) -> None:
        """Hide the figures; on the screen the words stay."""
        self._are_open = False
        if self.on_screen is Stage.FIGURES:
            self._put(Stage.WORDS)
        self.changed.emit()

    def show(self) -> None:
        """Put the words on the screen, then the figures that are open, then nothing."""
        match self.on_screen:
            case Stage.NOTHING:
                self._put(Stage.WORDS)
            case Stage.WORDS if self.figures:
                self._put(Stage.FIGURES)
            case _:
                self.take_off()
        self.changed.emit()

    @Slot()
    def take_off(self) -> None:
        """Take it off the screen, and close the figures."""
        self._are_open = False
        if self.on_screen is not Stage.NOTHING and self._publisher:
            self._publisher.uncover(RevealFrame)
        self.changed.emit()

    @property
    def _tally(self) -> Tally | None:
        return self._counted(self._place.ballot.options)

    def _counted(self, key: FieldKey) -> Tally | None:
        value = self._model.value(key)
        return value if isinstance(value, Tally) and voices(value) else None

    def _seen(self, key: FieldKey) -> RoomView | None:
        tally = self._counted(key)
        if tally is None:
            return None
        offered = len(self._model.session.template.field(key).options)
        return revealed(tally, offered=offered, fewest=self._model.desk.fewest)

    def _is_as_many_as_before(self) -> bool:
        first = self._counted(self._place.earlier.options) if self._place.earlier else None
        now = self._tally
        return first is None or now is None or voices(first) == voices(now)

    def _counter_argument(self) -> Text:
        is_one_sided = self.view.spread is Spread.NEARLY_ALL
        return reveal_words.counter_argument() if is_one_sided else Text()

    def _put(self, stage: Stage) -> None:
        if self._publisher is None or not self.is_filled:
            return
        self._publisher.cover(self._frame(self._publisher, stage))

    def _frame(self, publisher: Publisher, stage: Stage) -> RevealFrame:
        return RevealFrame(
            head=publisher.head,
            question=publisher.question,
            view=self.view,
            options=self.options,
            figures=self.figures if stage is Stage.FIGURES else None,
            values=self.values,
            prompt=self._counter_argument(),
        )

    @Slot(str)
    def _on_published(self, key: FieldKey) -> None:
        """Make room on the screen for what else of this step is put there, such as reasons."""
        if key in keys_asked(self._model.session.template, self._model.step):
            self.take_off()

    @Slot(str)
    def _on_edited(self, key: FieldKey) -> None:
        ballot, earlier = self._place.ballot, self._place.earlier
        if key in {ballot.options, ballot.values, earlier.options if earlier else None}:
            self.take_off()


def _stage_of(told: Frame | None) -> Stage:
    if not isinstance(told, RevealFrame):
        return Stage.NOTHING
    return Stage.FIGURES if told.figures else Stage.WORDS
