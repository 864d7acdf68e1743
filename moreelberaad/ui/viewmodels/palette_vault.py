"""What *Ga naar…* finds in a vault and in the glossary, and where each of it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from moreelberaad import wording
from moreelberaad.application.ports import Sessions, SessionSummary
from moreelberaad.application.searching import Searching
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.search import Found, FoundKind, Word
from moreelberaad.domain.search_query import Parsed, QueryWords, marks_in, parse
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Text
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.palette_lines import GROUPS, ICONS, Group, Line, stretch
from moreelberaad.ui.viewmodels.titles import title_of, title_of_session

_MOST, _LATEST = 20, 8
"""Lines of one kind, and of the sessions that are there before anything is typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shows:
    """Who shows what was found, each in its own place."""

    session: Callable[[SessionId], None]
    lesson: Callable[[LessonId], None]
    card: Callable[[str], None]


class PaletteVault:
    """Everything but `parsed` and `open` is for a worker: it reads the vault."""

    def __init__(
        self,
        searching: Searching,
        sessions: Sessions,
        language: Language,
        words: Callable[[], QueryWords],
        shows: Shows,
    ) -> None:
        self._searching, self._sessions, self._language = searching, sessions, language
        self._make_words, self._shows = words, shows

    def parsed(self, text: str) -> Parsed:
        """Read what was typed by the grammar of every search."""
        return parse(text, self._words)

    def find(self, text: str) -> tuple[Line, ...]:
        """Give the best of each kind, sessions first."""
        query = self.parsed(text).query
        if not query.groups:
            return ()
        found = [
            each
            for kind in GROUPS
            for each in self._searching.find(replace(query, kinds=frozenset({kind})), most=_MOST)
        ]
        has_filters = len(query.words) < sum(len(group) for group in query.groups)
        terms = () if has_filters else self._terms(query.words)
        return (*map(self._line, found), *terms)

    def latest(self) -> tuple[Line, ...]:
        """Give the sessions that one most likely goes back to."""
        return tuple(map(self._latest_line, self._sessions.summaries()[:_LATEST]))

    def tell_more(
        self, lines: Sequence[Line], words: tuple[Word, ...]
    ) -> tuple[tuple[Line, Line], ...]:
        """Give with each line what it is when all of it is told."""
        return tuple((line, self._whole(line, words)) for line in lines)

    def open(self, found: Found) -> None:
        """Show what was found in its own place."""
        match found.kind:
            case FoundKind.SESSION:
                self._shows.session(SessionId(found.id))
            case FoundKind.LESSON:
                self._shows.lesson(LessonId(found.id))
            case FoundKind.CARD:
                self._shows.card(found.id)

    @cached_property
    def _words(self) -> QueryWords:
        return self._make_words()

    def _terms(self, words: tuple[Word, ...]) -> Sequence[Line]:
        """Give first the terms that are these words, then those that say them."""
        terms = map(self._term, self._searching.glossary(words))
        return sorted(terms, key=lambda line: not marks_in(line.title, words))[:_MOST]

    def _line(self, found: Found) -> Line:
        group = GROUPS[found.kind]
        title = found.title.plain or self._unnamed(found.kind)
        return Line(group=group, title=title, icon=ICONS[group], found=found, is_whole=False)

    def _whole(self, line: Line, words: tuple[Word, ...]) -> Line:
        found = line.found
        if found is None:
            return replace(line, is_whole=True)
        told = stretch(self._searching.text_of(found.kind, found.id).plain, words)
        note = line.note
        if found.kind is FoundKind.SESSION:
            session = self._sessions.get(SessionId(found.id))
            note = self._told(session.template.title, session.status)
            line = replace(line, title=title_of_session(session, self._language))
        return replace(line, note=note, below=told, is_whole=True)

    def _latest_line(self, summary: SessionSummary) -> Line:
        title = title_of(summary, self._language)
        return Line(
            group=Group.SESSIONS,
            title=title,
            note=self._told(summary.method, summary.status),
            icon=ICONS[Group.SESSIONS],
            found=Found(kind=FoundKind.SESSION, id=summary.id, title=summary.title),
        )

    def _told(self, method: Text, status: Status) -> str:
        say, code = self._language.say, self._language.code
        return " · ".join((method.get(code), say(wording.STATUSES[status])))

    def _term(self, term: Term) -> Line:
        code = self._language.code
        return Line(
            group=Group.TERMS,
            title=term.word.get(code),
            note=term.definition.get(code),
            icon=ICONS[Group.TERMS],
        )

    def _unnamed(self, kind: FoundKind) -> str:
        say = self._language.say
        return say("Notities gewist") if kind is FoundKind.SESSION else say("Ingetrokken les")
