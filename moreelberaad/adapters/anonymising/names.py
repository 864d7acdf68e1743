"""Names by default deny: a capital inside a sentence needs a reason to be harmless."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from moreelberaad.domain.findings import Hit, Label, Tier

from .bare_nouns import BareNouns
from .capitals import Capitals
from .contexts import contexts_from
from .cues import BEFORE_PLACES, Cues, cues_from
from .judge import Judge
from .lexicon import WORDS_TOO, Lexicon, Sort, lexicon_from
from .lines import Line, covered_by, line_of
from .objects import objects_from
from .runs import Run, Runner
from .small_letters import Smalls
from .spelling import plain, without_possessive
from .subjects import subjects_from
from .words import Word, words

_SUGGESTIONS = {
    Label.PERSON: "[persoon]",
    Label.LOCATION: "[plaats]",
    Label.UNIT: "[eenheid]",
    Label.MISSION: "[missie]",
}
_AND = frozenset({"en", "of", "and", "or"})
_BARE_BEFORE = frozenset(
    {"aan", "achter", "bij", "door", "met", "naast", "namens", "over", "tegen", "van", "voor"}
    | {"volgens", "aldus", "zonder", "noch", "eerst", "weer", "nogmaals", "misschien", "toen"}
    | {"eindelijk", "ook", "liever", "altijd", "heeft", "had", "moet", "moest", "mag", "kan"}
)
_ABBREVIATION = 5  # letters: longer words in capitals are shouted, not abbreviated
_SHORTEST = 3  # letters of a name that is looked for again


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The parts of the names that were found; `words` are ordinary words too."""

    names: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Find names among what no pattern covers, and found names once more."""

    lexicon: Lexicon
    judge: Judge
    runner: Runner
    particles: frozenset[str]
    abbreviations: frozenset[str]

    def line(self, text: str, hits: Iterable[Hit]) -> Line:
        """Read a paragraph, given what the patterns found in it."""
        return line_of(text, hits, self.lexicon, self.abbreviations)

    def unknown(self, line: Line) -> Iterator[Hit]:
        """Give the names among what no recogniser has covered, whole names at a time."""
        for run in self.runner.runs(line, self.judge.suspects(line)):
            label, tier, reason = _judged(line, run)
            yield _hit(line.words[run.start].start, _end(line, run), label, tier, reason)

    def again(self, line: Line, hits: Iterable[Hit], known: Known) -> Iterator[Hit]:
        """Give the uncovered words that are part of a name found elsewhere."""
        hits = tuple(hits)
        end = line.words[-1].end if line.words else 0
        covered = covered_by(hits, max([end, *(hit.end for hit in hits)]))
        for index, word in enumerate(line.words):
            if not covered[word.start] and (tier := self._echo(line, index, known)):
                start = self.runner.start(line, index)
                yield _hit(line.words[start].start, word.end, Label.PERSON, tier, "name_elsewhere")

    def known(self, names: Iterable[str]) -> Known:
        """Give the parts of names that are worth looking for."""
        found = {form for name in names for form in self._parts(name)}
        dull = {form for form in found if self._is_word(form)}
        return Known(names=frozenset(found - dull), words=frozenset(dull))

    def surname(self, name: str) -> str:
        """Give what all spellings of one name share: no initials, infixes, possessive."""
        full = [word for word in words(name, frozenset()) if len(word.text) > 1]
        parts = [word.key for word in full if word.key not in self.particles]
        return without_possessive(parts[-1]) if parts else name.casefold().strip()

    def _parts(self, name: str) -> Iterator[str]:
        for word in words(name, self.abbreviations):
            if len(word.text) >= _SHORTEST and not _forms(word) & self.lexicon.harmless:
                yield from _forms(word)

    def _echo(self, line: Line, index: int, known: Known) -> Tier | None:
        word = line.words[index]
        forms = _forms(word)
        if forms & known.names or (word.is_capitalised and forms & known.words):
            return Tier.DOUBT
        if line.sorts[index] not in WORDS_TOO or not forms & known.words:
            return None
        return Tier.UNKNOWN if self.judge.cues.is_determined(line, index) else Tier.DOUBT

    def _is_word(self, form: str) -> bool:
        return self.lexicon.sort(form, in_english=False) not in {
            Sort.FIRST,
            Sort.LAST,
            Sort.PLACE,
            Sort.UNKNOWN,
        }


def names_from(lists: Mapping[str, frozenset[str]]) -> Names:
    """Take the word lists that names need."""
    lexicon, cues = lexicon_from(lists), cues_from(lists)
    nicknames = lists["nickname_words"]
    return Names(
        lexicon=lexicon,
        judge=_judge(lexicon, cues, lists),
        particles=cues.particles,
        runner=Runner(lexicon=lexicon, cues=cues, nicknames=nicknames),
        abbreviations=lists["abbreviations"],
    )


def _judge(lexicon: Lexicon, cues: Cues, lists: Mapping[str, frozenset[str]]) -> Judge:
    return Judge(
        lexicon=lexicon,
        cues=cues,
        capitals=Capitals(lexicon=lexicon, cues=cues, nicknames=lists["nickname_words"]),
        smalls=Smalls(
            lexicon=lexicon,
            cues=cues,
            virtues=lists["virtues"],
            bodies=lists["bodies"],
            undeclined=lists["undeclined"],
            nicknames=lists["nickname_words"],
        ),
        subjects=subjects_from(lists, lexicon),
        objects=objects_from(lists),
        bare_nouns=BareNouns(
            nouns=lists["trades_and_animals"],
            before=(_BARE_BEFORE | lists["doings_to_people"] | lists["clause_heads"]) - _AND,
        ),
        contexts=contexts_from(lists, lexicon),
    )


def _judged(line: Line, run: Run) -> tuple[Label, Tier, str]:
    best = min(run.marks, key=lambda mark: (mark.tier.value, not mark.is_named))
    own = line.words[run.head : run.last + 1]
    if any(mark.is_named or mark.reason.startswith("after_") for mark in run.marks):
        return Label.PERSON, best.tier, best.reason
    if line.key(run.start - 1) in BEFORE_PLACES and own[0].gap == " " and own[0].is_capitalised:
        return Label.LOCATION, best.tier, "capitalised_after_place_word"
    if best.reason == "named_mission":
        return Label.MISSION, best.tier, best.reason
    is_place = line.sorts[run.head] is Sort.PLACE and own[0].is_capitalised
    if is_place or best.reason == "listed_place":
        return Label.LOCATION, best.tier, "listed_place"
    short = all(word.text.isupper() and len(word.text) <= _ABBREVIATION for word in own)
    if short and not line.loud[run.head]:
        return Label.UNIT, best.tier, "unknown_abbreviation"
    return Label.PERSON, best.tier, best.reason


def _end(line: Line, run: Run) -> int:
    """Give where a name ends: with the full stop of "Sanne V."."""
    last = line.words[run.last]
    is_initial = len(last.text) == 1 and run.last > run.start
    return last.end + (is_initial and line.text[last.end : last.end + 1] == ".")


def _forms(word: Word) -> set[str]:
    return {word.key, without_possessive(word.key), plain(word.key)}


def _hit(start: int, end: int, label: Label, tier: Tier, reason: str) -> Hit:
    suggestions = (_SUGGESTIONS[label],)
    return Hit(
        start=start, end=end, label=label, tier=tier, reason=reason, suggestions=suggestions
    )
