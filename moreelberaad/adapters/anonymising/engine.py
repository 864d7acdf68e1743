"""The check as a whole: paragraph by paragraph, patterns first, names among the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from moreelberaad import assets
from moreelberaad.domain.findings import Hit, Label, Tier

from .folding import Paragraph, paragraphs
from .merging import TRACES, settle
from .names import Names, covered_by, names_from
from .recognisers import Recogniser, read_lists, read_recognisers


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Find what may lead to a person or a unit; without state, linear in the text's length."""

    recognisers: tuple[Recogniser, ...]
    names: Names

    def find(self, text: str) -> tuple[Hit, ...]:
        """Give the hits from left to right; only quotations and the like contain others."""
        parts = [(part, self._first_look(part.text)) for part in paragraphs(text)]
        known = frozenset(self._known(parts))
        return tuple(
            self._dressed(part, hit)
            for part, hits in parts
            for hit in self._second_look(part.text, hits, known)
        )

    def _first_look(self, text: str) -> tuple[Hit, ...]:
        hits = [hit for recogniser in self.recognisers for hit in recogniser.find(text)]
        return settle(text, [*hits, *self.names.unknown(text, _covered(text, hits))])

    def _known(self, parts: Iterable[tuple[Paragraph, tuple[Hit, ...]]]) -> Iterator[str]:
        for part, hits in parts:
            for hit in hits:
                if hit.label is Label.PERSON and hit.tier is not Tier.UNKNOWN:
                    yield from self.names.parts(part.text[hit.start : hit.end])

    def _second_look(
        self, text: str, hits: tuple[Hit, ...], known: frozenset[str]
    ) -> tuple[Hit, ...]:
        if not known:
            return hits
        return settle(text, [*hits, *self.names.again(text, _covered(text, hits), known)])

    def _dressed(self, part: Paragraph, hit: Hit) -> Hit:
        """Add who is meant and the place in the whole text."""
        words = part.text[hit.start : hit.end]
        return replace(
            hit,
            start=part.offsets[hit.start],
            end=part.offsets[hit.end],
            entity=self.names.surname(words) if hit.label is Label.PERSON else "",
            suggestions=tuple(_as_written(words, each) for each in hit.suggestions),
        )


def load() -> Engine:
    """Make an engine from the data files."""
    folder = assets.folder("resources") / "recognisers"
    lists = read_lists(folder)
    return Engine(recognisers=read_recognisers(folder, lists), names=names_from(lists))


def _covered(text: str, hits: Iterable[Hit]) -> bytearray:
    return covered_by((hit for hit in hits if hit.label not in TRACES), len(text))


def _as_written(words: str, suggestion: str) -> str:
    """Begin a replacement with a capital where the replaced words do."""
    return suggestion[0].upper() + suggestion[1:] if words[0].isupper() else suggestion
