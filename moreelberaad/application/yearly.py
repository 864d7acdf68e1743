"""Reading what a year of sessions tells, and what none of its names may tell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from moreelberaad.application.ports import Recogniser, Sessions, SessionSummary
from moreelberaad.application.proofs import names_someone
from moreelberaad.application.traits_of import at_hand
from moreelberaad.application.year_ports import LeftYears
from moreelberaad.domain.combinations import Trait
from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import YearNotOver
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Option, Template, Text
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.domain.yearly import Held, Names, year_overview
from moreelberaad.domain.yearly_slips import SaidOnSlips, YearSlips, slips_of

_SIZE, _THEMES = "group_size_band", "themes"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDesk:
    """Counts the closed sessions of one vault; `known` are titles that nobody here typed."""

    sessions: Sessions
    left: LeftYears
    recogniser: Recogniser
    known: Collection[Text] = ()
    fewest: int = FEWEST

    def as_it_leaves(self, year: int, today: date, *, fewest: int = FEWEST) -> YearOverview:
        """Give a year as it left before, or else as it may leave now; raises `YearNotOver`.

        A year leaves once: who lays two versions side by side would see the session between them.
        """
        self.look_if_over(year, today)
        return self.as_known(year, fewest=fewest)

    def look_if_over(self, year: int, today: date) -> None:
        """Raise `YearNotOver` for a year that goes on, or did not begin."""
        if year >= today.year:
            raise YearNotOver

    def as_known(self, year: int, *, fewest: int = FEWEST) -> YearOverview:
        """Give a year as it left, or as it is counted now, also when it is not over."""
        return self.left.get(year) or self.overview(year, fewest=fewest)

    def overview(self, year: int, *, fewest: int = FEWEST) -> YearOverview:
        """Count the sessions held in a year; those are read whole, and so are the series."""
        closed = [each for each in self.sessions.summaries() if each.is_closed and each.held_on]
        in_order = sorted(closed, key=lambda each: (each.held_on or date.max, each.id))
        wanted = (each for each in in_order if _is_in(year, each) or each.series)
        read = [self.sessions.get(each.id) for each in wanted]
        sessions = [each for each in read if _is_in(year, each)]
        k = max(fewest, self.fewest)
        slips = self._told_slips(slips_of(read, year, fewest=k))
        held = [_held(each) for each in sessions]
        return year_overview(year, held, self._names(sessions), slips, fewest=k)

    def _names(self, sessions: Sequence[Session]) -> Names:
        """Name what occurs; a method has the title of its latest session."""
        titles = {each.template.id: each.template.title for each in sessions}
        in_order = sorted(titles.items(), key=lambda item: item[1].get("nl").casefold())
        return Names(
            methods=self._told(dict(in_order)),
            sizes=self._told(labels_of(sessions, _SIZE)),
            themes=self._told(labels_of(sessions, _THEMES)),
        )

    def _told_slips(self, slips: YearSlips) -> YearSlips:
        return replace(
            slips, sentences=self._without(slips.sentences), marks=self._without(slips.marks)
        )

    def _without(self, said: tuple[SaidOnSlips, ...]) -> tuple[SaidOnSlips, ...]:
        return tuple(each for each in said if self._may_be_told(each.label))

    def _told(self, names: Mapping[str, Text]) -> Mapping[str, Text]:
        return {code: name for code, name in names.items() if self._may_be_told(name)}

    def _may_be_told(self, name: Text) -> bool:
        """Look at words that someone may have typed in a method of one's own."""
        typed = () if name in self.known else name.words.values()
        return not any(names_someone(words, self.recogniser) for words in typed)


def _is_in(year: int, session: Session | SessionSummary) -> bool:
    return session.held_on is not None and session.held_on.year == year


def _held(session: Session) -> Held:
    size = session.named(_SIZE)
    return Held(
        method=session.template.id,
        minutes=session.template.minutes,
        quarter=((session.held_on or date.min).month + 2) // 3,
        size=size if isinstance(size, str) else None,
        themes=frozenset(code for trait, code in at_hand(session) if trait is Trait.THEME),
    )


def labels_of(sessions: Sequence[Session], name: str) -> Mapping[str, Text]:
    """Give the labels of a closed list in its own order, each as it is called now."""
    templates = {id(each.template): each.template for each in sessions}
    found = (option for each in templates.values() for option in _options(each, name))
    return {option.code: option.label for option in found}


def _options(template: Template, name: str) -> Iterator[Option]:
    for _, asked in template.fields():
        if asked.id == name:
            yield from asked.options
        for column in asked.columns:
            yield from column.options if column.id == name else ()
