"""How a lesson is said: its title, how far it is, where it comes from, what it tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from moreelberaad.domain.lessons import Act, Happened, KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.retention import USUAL, Terms, last_day_of
from moreelberaad.domain.search import Facet, Word
from moreelberaad.domain.search_query import QueryWords, marks_in
from moreelberaad.domain.text import first_clause, one_line
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import N_, Language
from moreelberaad.lesson_words import LESSON_ACTS, LESSON_STATUSES, SCOPE_NAMES

ICONS = {
    LessonStatus.OBSERVATION: "eye",
    LessonStatus.IDENTIFIED: "lightbulb",
    LessonStatus.ACTION: "play-circle",
    LessonStatus.VALIDATED: "circle-wavy-check",
    LessonStatus.WITHDRAWN: "prohibit",
}
_PACKAGE_ACTS = {
    Act.RECEIVED: N_("Kwam in een pakket"),
    Act.UPDATED: N_("Gewijzigd door een pakket"),
    Act.CHOSEN: N_("Versie gekozen"),
    Act.SHARED: N_("Meegegeven in een pakket, tot {detail}"),
}
TEXTS = (
    "lesson",
    "applies_when",
    "question",
    "option_a",
    "harm_a",
    "option_b",
    "harm_b",
    "weighed_most",
    "cost",
)
"""The texts of a lesson, in the order in which they are written."""
_AROUND = 60
"""Signs kept before the first mark where a stretch of a longer text is shown."""


class LessonSays:
    """Says lessons in one language; labels of themes and values come from the query's words."""

    def __init__(
        self, language: Language, words: Callable[[], QueryWords], terms: Terms = USUAL
    ) -> None:
        self._language, self._words, self._terms = language, words, terms

    def title(self, lesson: KeptLesson) -> str:
        """Give the first clause of it, or that only its id is left."""
        if lesson.is_withdrawn:
            return self._language.say("Ingetrokken les")
        return first_clause(one_line(lesson.text.lesson.plain))

    def rest(self, lesson: KeptLesson) -> str:
        """Give what the sentence says behind its first clause."""
        whole = one_line(lesson.text.lesson.plain)
        return _capital(whole[len(first_clause(whole)) :].lstrip(" .:;!?…"))

    def stretch(self, lesson: KeptLesson, words: Sequence[Word]) -> str:
        """Give what a list shows below the title: the first text that holds what was sought."""
        text = lesson.text
        rest = self.rest(lesson)
        told = (rest, text.applies_when, text.question, text.weighed_most, text.cost)
        more = (text.option_a, text.option_b, text.harm_a, text.harm_b)
        plain = [each if isinstance(each, str) else each.plain for each in (*told, *more)]
        for each in map(one_line, plain):
            if marks := marks_in(each, words):
                return _from(each, marks[0][0])
        return rest or one_line(text.applies_when.plain)

    def status(self, lesson: KeptLesson) -> str:
        """Give how far it is, with a capital."""
        return _capital(self._language.say(LESSON_STATUSES[lesson.status.value]))

    def facts(self, lesson: KeptLesson) -> tuple[str, ...]:
        """Give its status, out of how many talks it comes and how far it may go."""
        if lesson.is_withdrawn:
            return (self.status(lesson),)
        say, count = self._language.say, self._language.count
        number = len(lesson.sources)
        talks = count("uit {number} beraad", "uit {number} beraden", number) if number else ""
        origin = say("uit een pakket") if lesson.was_received else talks
        conflict = say("tegenstrijdig") if lesson.others else ""
        scope = say("deelbaar tot {scope}", scope=say(SCOPE_NAMES[lesson.scope]))
        return tuple(filter(None, (self.status(lesson), conflict, origin, scope)))

    def spoken(self, lesson: KeptLesson) -> str:
        """Say a lesson in a list."""
        return ". ".join(filter(None, (self.title(lesson), *self.facts(lesson))))

    def told(self, lesson: KeptLesson) -> Iterator[tuple[str, str]]:
        """Give what it tells, each under its name; what is empty is left out."""
        say, text = self._language.say, lesson.text
        pairs = (
            (say("Gaat op als"), text.applies_when.plain),
            (say("De vraag"), text.question.plain),
            (say("Eén kant"), _side(text.option_a.plain, text.harm_a.plain, say("pijn"))),
            (say("Andere kant"), _side(text.option_b.plain, text.harm_b.plain, say("pijn"))),
            (say("Wat woog het zwaarst"), text.weighed_most.plain),
            (say("Wat dat kost"), text.cost.plain),
            (say("Waarden"), self._labels(Facet.VALUE, text.values)),
            (say("Thema’s"), self._labels(Facet.THEME, text.themes)),
            (say("Voor wie"), ", ".join(self._readers(lesson))),
        )
        return ((name, words) for name, words in pairs if words)

    def term(self, lesson: KeptLesson) -> str:
        """Tell until when it stays, if it goes by itself."""
        last = last_day_of(lesson, self._terms)
        if last is None:
            return ""
        return self._language.say(
            "Blijft tot {month}. Maak er een geleerd inzicht van om haar te houden.",
            month=self._language.month(last),
        )

    def happened(self, each: Happened) -> str:
        """Say one line of the history."""
        say = self._language.say
        scopes = {Act.SCOPE: SCOPE_NAMES, Act.SHARED: SCOPE_NAMES}
        names = {Act.STATUS: LESSON_STATUSES, **scopes}.get(each.act)
        detail = say(names[each.detail]) if names and each.detail in names else ""
        month = self._language.month(date.fromisoformat(f"{each.month}-01"))
        return f"{month}: {say(_act(each.act), detail=detail)}"

    def _labels(self, facet: Facet, codes: Sequence[str]) -> str:
        known = dict(self._words().values(facet))
        return ", ".join(known.get(code, code.replace("_", " ")) for code in codes)

    def _readers(self, lesson: KeptLesson) -> Iterator[str]:
        names = {
            "military": self._language.say("militairen en defensie"),
            "political": self._language.say("politiek en bestuur"),
            "society": self._language.say("samenleving"),
        }
        return (names[each.value] for each in lesson.text.contexts)


def together(lessons: Sequence[KeptLesson]) -> LessonText:
    """Give the texts of lessons below each other, each once, to write one of them."""
    texts = [each.text for each in lessons]

    def joined(name: str) -> Prose:
        said = dict.fromkeys(getattr(each, name).plain for each in texts)
        return Prose("\n".join(filter(None, said)))

    return LessonText(
        **{name: joined(name) for name in TEXTS},
        themes=tuple(dict.fromkeys(code for each in texts for code in each.themes)),
        values=tuple(dict.fromkeys(code for each in texts for code in each.values)),
        contexts=tuple(dict.fromkeys(one for each in texts for one in each.contexts)),
    )


def _act(act: Act) -> str:
    return _PACKAGE_ACTS.get(act) or LESSON_ACTS[act.value]


def _side(option: str, harm: str, word: str) -> str:
    return f"{option} ({word}: {harm})" if option and harm else option


def _from(text: str, mark: int) -> str:
    """Begin some words before a mark that stands far into a text."""
    if mark <= _AROUND:
        return text
    start = text.rfind(" ", 0, mark - _AROUND // 2) + 1
    return f"…{text[start:]}"


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
