"""The check as a whole: paragraph by paragraph, patterns first, names among the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from moreelberaad import assets
from moreelberaad.domain.findings import TRACES, Hit, Label, Tier

from .additions import NOTHING, Additions, added
from .combining import with_combinations
from .folding import Paragraph, paragraphs
from .lines import Line
from .merging import settle
from .names import Known, Names, names_from
from .recognisers import Recogniser, compiled, read_lists, read_tables
from .replacing import Replacing, read_replacing
from .sieve import Sieve, sieve_for
from .word_lists import together


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """A paragraph, its words, and what was found in it without regard to the others."""

    part: Paragraph
    line: Line
    hits: tuple[Hit, ...]

    def names(self) -> Iterator[str]:
        """Give the names that are sure enough to be looked for elsewhere."""
        for hit in self.hits:
            if hit.label is Label.PERSON and hit.tier is not Tier.UNKNOWN:
                yield self.part.text[hit.start : hit.end]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Engine:
    """Find what may lead to a person or a unit; without state, linear in the text's length."""

    recognisers: tuple[Recogniser, ...]
    sieve: Sieve
    names: Names
    replacing: Replacing

    def find(self, text: str) -> tuple[Hit, ...]:
        """Give the hits from left to right; only quotations and the like contain others."""
        looks = [self._look(part) for part in paragraphs(text)]
        known = self.names.known(name for look in looks for name in look.names())
        return tuple(
            self._placed(look.part, hit)
            for look in looks
            for hit in self._dressed(look.part.text, self._again(look, known))
        )

    def _look(self, part: Paragraph) -> _Look:
        hits = [
            hit
            for place, starts in self.sieve.worth_trying(part.text)
            for hit in self.recognisers[place].find(part.text, starts)
        ]
        line = self.names.line(part.text, _identifiers(hits))
        return _Look(part=part, line=line, hits=(*hits, *self.names.unknown(line)))

    def _again(self, look: _Look, known: Known) -> tuple[Hit, ...]:
        more = self.names.again(look.line, _identifiers(look.hits), known)
        return settle(look.part.text, [*look.hits, *more])

    def _dressed(self, text: str, hits: tuple[Hit, ...]) -> Iterator[Hit]:
        """Add what could stand there instead, and what hits betray together."""
        return with_combinations(text, tuple(self.replacing.dressed(text, hits)))

    def _placed(self, part: Paragraph, hit: Hit) -> Hit:
        """Add who is meant and the place in the whole text."""
        words = part.text[hit.start : hit.end]
        return replace(
            hit,
            start=part.offsets[hit.start],
            end=part.offsets[hit.end],
            entity=self.names.surname(words) if hit.label is Label.PERSON else "",
        )


def load(additions: Additions = NOTHING) -> Engine:
    """Make an engine from the data files and what was added; raises `InputRejected` for faults."""
    folder = assets.folder("resources") / "recognisers"
    lists = together(read_lists(folder), additions.lists)
    tables = read_tables(folder)
    recognisers = compiled(tables, lists) + added(additions, tables, lists)
    return Engine(
        recognisers=recognisers,
        sieve=sieve_for(each.pattern for each in recognisers),
        names=names_from(lists),
        replacing=read_replacing(folder, lists),
    )


def _identifiers(hits: Iterable[Hit]) -> Iterator[Hit]:
    return (hit for hit in hits if hit.label not in TRACES)
