"""A method that plays several dilemma cards after each other, written out step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from moreelberaad.domain.choices import Ballot, ballot_of
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Continuation, Field, Kind, Step, Template, Text

MOST_CARDS = 5
"""More cards in one sitting leave no time to talk any of them over."""

_CARD = {"nl": "Kaart {number}", "en": "Card {number}"}
_OF_CARD = {"nl": "Kaart {number} · {words}", "en": "Card {number} · {words}"}


def card_keys(template: Template) -> tuple[FieldKey, ...]:
    """Name the places for a card, in the order in which the cards are played."""
    return tuple(key for key, asked in template.fields() if asked.kind is Kind.CARD)


def most_cards(template: Template) -> int:
    """Tell how many cards can be played: as many as there are places, unless these can repeat."""
    return MOST_CARDS if _stretch(template) else len(card_keys(template))


def with_cards(template: Template, number: int) -> Template:
    """Write out a method that plays so many cards; none and one leave it as it is.

    What is done with a card is repeated up to and including the choice that is made anew, of
    which all but the last card take the counting only. The last card keeps the ids, so that
    conditions and documents find what they name (domain.md 1.15). Settings are looked at as they
    are by default. A method that cannot repeat stays as it is. Raises `ValueError` for more
    cards than it can play.
    """
    if number > max(1, most_cards(template)):
        raise ValueError
    stretch = _stretch(template)
    if stretch is None or number <= 1:
        return template
    copies = (step for each in range(1, number) for step in stretch.of_card(each, is_last=False))
    steps = (*stretch.before, *copies, *stretch.of_card(number, is_last=True), *stretch.after)
    return replace(template, steps=steps)


def in_short(template: Template) -> Template:
    """Give a method in which each of several cards is one step, for a plan of the talk."""
    steps = template.steps
    places = [n for n, step in enumerate(steps) if any(map(_is_card, step.fields))]
    if len(places) <= 1:
        return template
    talk = len([step for step in steps if not step.follow_up])
    ends = [*places[1:], max(talk, places[-1] + 1)]
    cards = (
        _as_one(steps[begin:end], number)
        for number, (begin, end) in enumerate(zip(places, ends, strict=True), start=1)
    )
    return replace(template, steps=(*steps[: places[0]], *cards, *steps[ends[-1] :]))


def _as_one(steps: Sequence[Step], number: int) -> Step:
    title = Text({code: words.format(number=number) for code, words in _CARD.items()})
    return Step(id=steps[0].id, title=title, minutes=sum(step.minutes for step in steps))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """The steps that belong to one card, and what stands around them; the last chooses again."""

    before: tuple[Step, ...]
    talk: tuple[Step, ...]
    again: Step
    counted: Ballot
    is_counted: bool
    after: tuple[Step, ...]

    def of_card(self, number: int, *, is_last: bool) -> tuple[Step, ...]:
        """Give the steps of this card."""
        again: tuple[Step, ...] = (self.again,)
        if not is_last:
            again = (self._only_counting(),) if self.is_counted else ()
        ids = {step.id: step.id if is_last else f"{step.id}_card{number}" for step in self._all}
        tables = {
            name: f"{ids[step.id]}.{asked.id}"
            for step in self._all
            for asked in step.fields
            for name in (asked.id, step.key(asked))
        }
        return tuple(self._named(step, number, ids, tables) for step in (*self.talk, *again))

    @property
    def _all(self) -> tuple[Step, ...]:
        return (*self.talk, self.again)

    def _only_counting(self) -> Step:
        """Leave the harvest for the end; choosing again takes as long as choosing did."""
        first = next(step for step in self.talk if ballot_of(step))
        counting = self.again.asking(lambda asked: self.again.key(asked) in self.counted.fields)
        return replace(
            counting,
            title=counting.fields[0].label,
            minutes=min(first.minutes, self.again.minutes),
            continues=(),
        )

    def _named(
        self, step: Step, number: int, ids: Mapping[str, str], tables: Mapping[str, str]
    ) -> Step:
        def of_card(words: Text) -> Text:
            return _of_card(words, number)

        return replace(
            step,
            id=ids[step.id],
            title=of_card(step.title),
            fields=tuple(
                _told(asked, of_card) if self._is_of_card(step, asked) else asked
                for asked in step.fields
            ),
            continues=tuple(
                Continuation(table=tables.get(each.table, each.table), columns=each.columns)
                for each in step.continues
            ),
        )

    def _is_of_card(self, step: Step, asked: Field) -> bool:
        """Tell what is about this card from what is harvested of all of them."""
        return step.id != self.again.id or step.key(asked) in self.counted.fields


def _stretch(template: Template) -> _Stretch | None:
    """Find what one card asks; nothing where there is no one card, or no choice made anew."""
    steps = template.steps
    places = [n for n, step in enumerate(steps) for asked in step.fields if _is_card(asked)]
    if len(places) != 1 or len(card_keys(template)) != 1:
        return None
    chosen = [(n, ballot) for n, step in enumerate(steps) if (ballot := ballot_of(step))]
    first, after_card = places[0], [each for each in chosen if each[0] >= places[0]]
    if len(after_card) <= 1:
        return None
    last, counted = after_card[-1]
    if _is_swapped(template, steps[first : last + 1]):
        return None
    asked = {key for key, _ in template.arranged({}).fields()}
    return _Stretch(
        before=steps[:first],
        talk=steps[first:last],
        again=steps[last],
        counted=counted,
        is_counted=counted.options in asked,
        after=steps[last + 1 :],
    )


def _is_card(asked: Field) -> bool:
    return asked.kind is Kind.CARD


def _is_swapped(template: Template, steps: Sequence[Step]) -> bool:
    """Tell whether a setting turns these steps about: it names them by ids that copies lack."""
    swapped = {name for setting in template.settings for name in setting.swaps}
    return any(step.id in swapped for step in steps)


def _told(asked: Field, of_card: Callable[[Text], Text]) -> Field:
    return replace(asked, label=of_card(asked.label), sheet_label=of_card(asked.sheet_label))


def _of_card(text: Text, number: int) -> Text:
    """Say which card a text is about, in each of its languages."""
    said = {
        language: _OF_CARD.get(language, _OF_CARD["nl"]).format(number=number, words=words)
        for language, words in text.words.items()
    }
    return Text(said)
