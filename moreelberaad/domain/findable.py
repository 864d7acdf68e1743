"""What of a closed session, a card and a lesson can be found, and by which marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import combining, normalize

from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.passages import TITLE, passages
from moreelberaad.domain.search import Facet, Findable, FoundKind
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Option, Suggest
from moreelberaad.domain.values import Codes, Prose, Rows, Value

_THEMES, _VALUES = "themes", "values"
_APART = "\n"
"""Between texts, so that no exact words run over from one into the next."""


def folded(word: str) -> str:
    """Give a word in small letters, without accents, its spaces as underscores."""
    plain = normalize("NFD", word.casefold())
    return "_".join("".join(sign for sign in plain if not combining(sign)).split())


def of_session(session: Session, values: Iterable[Option] = ()) -> Findable:
    """Give what can be found of a closed session: its notes, never what is set apart."""
    texts = (each.text.plain for each in passages(session) if each.place.field != TITLE)
    looked_back = (part.plain for each in session.follow_ups for part in (each.done, each.changed))
    facets = {
        (Facet.METHOD, session.template.id),
        (Facet.STATUS, session.status.value),
        *((Facet.THEME, theme) for theme in themes_of(session)),
        *((Facet.VALUE, value) for value in values_of(session, values)),
    }
    if session.held_on:
        facets.add((Facet.QUARTER, str((session.held_on.month + 2) // 3)))
    return Findable(
        kind=FoundKind.SESSION,
        id=session.id,
        title=session.title,
        body=Prose(_APART.join(filter(None, (*texts, *looked_back)))),
        facets=frozenset(facets),
    )


def of_card(kept: KeptCard) -> Findable:
    """Give what can be found of a dilemma card, in every language it has."""
    card = kept.card
    texts = (card.situation, card.option_a, card.option_b, card.harm_a, card.harm_b)
    words = (each for text in (*texts, *card.questions) for each in text.words.values())
    facets = {
        (Facet.STATUS, card.status.value),
        *((Facet.THEME, folded(theme.code)) for theme in card.themes),
        *((Facet.VALUE, folded(value.code)) for value in card.values),
    }
    return Findable(
        kind=FoundKind.CARD,
        id=kept.id,
        title=Prose(" / ".join(dict.fromkeys(card.title.words.values()))),
        body=Prose(_APART.join(words)),
        facets=frozenset(facets),
    )


def of_lesson(kept: KeptLesson) -> Findable:
    """Give what can be found of a lesson; of one that was withdrawn only its status."""
    text = kept.text
    scopes = (scope for scope in Scope if scope.reach <= kept.scope.reach)
    facets = {
        (Facet.STATUS, kept.status.value),
        *((Facet.THEME, folded(theme)) for theme in text.themes),
        *((Facet.VALUE, folded(value)) for value in text.values),
        *((Facet.SCOPE, scope.value) for scope in scopes if not kept.is_withdrawn),
        *((Facet.SOURCES, str(number)) for number in range(1, len(kept.sources) + 1)),
    }
    if kept.quarter:
        facets.add((Facet.QUARTER, str(kept.quarter)))
    return Findable(
        kind=FoundKind.LESSON,
        id=kept.id,
        title=text.lesson,
        body=Prose(_APART.join(part.plain for part in text.more)),
        facets=frozenset(facets),
    )


def themes_of(session: Session) -> frozenset[str]:
    """Give the themes of a session: those it was prepared with, and those of its lessons."""
    return frozenset(
        folded(code)
        for _, asked, value in session.answered()
        for code in codes_named(_THEMES, asked.id, value)
    )


def values_of(session: Session, known: Iterable[Option]) -> frozenset[str]:
    """Give the values that a session wrote down, by the code of the list where it knows them."""
    words = (
        word
        for _, asked, value in session.answered()
        for word in (*codes_named(_VALUES, asked.id, value), *_suggested(asked, value))
    )
    options = tuple(known)
    return frozenset(known_value(word, options) for word in words)


def known_value(word: str, known: Iterable[Option]) -> str:
    """Give the code of a value that the app's list knows, else the word itself, folded."""
    plain = folded(word)
    for each in known:
        if plain in map(folded, (each.code, *each.labels())):
            return each.code
    return plain


def codes_named(wanted: str, name: str, value: Value) -> Iterator[str]:
    """Give the codes of an answer with this name, or of the column with it in a table."""
    match value:
        case Codes(items) if name == wanted:
            yield from items
        case Rows(items):
            for row in items:
                cell = row.cells.get(wanted)
                yield from cell.items if isinstance(cell, Codes) else ()
        case _:
            return


def _suggested(asked: Field, value: Value) -> Iterator[str]:
    """Give what was typed where the list of values was offered."""
    if not isinstance(value, Rows):
        return
    columns = [each.id for each in asked.columns if each.suggest is Suggest.VALUES]
    for row in value.items:
        for column in columns:
            if words := row.text(column).strip():
                yield words
