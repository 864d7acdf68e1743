"""Whether a window speaks one language: no word in it that the texts of that language lack."""

from __future__ import annotations

import re
from collections.abc import Collection

from moreelberaad.i18n import LANGUAGES
from tests.built_in.filling import PERSON
from tests.built_in.languages import strange_words
from tests.built_in.methods import NAMES, method
from tests.journeys.on_show import texts_in
from tests.ui.accessibility.visit import Visit

LANGUAGE_NAMES = ("Nederlands", "English")
OTHER = {"en": "Engels", "nl": "Dutch"}
"""How each language names the other, beside a word of the glossary."""
PERSON_AT_REVIEW = (
    rf"( met )?({PERSON.replace(' ', '|')}|\[?([Mm]ilitair|([Oo]nder)?[Oo]fficier)\]?)"
)
"""A person whom the group named, and what the review proposes instead, in the text's language."""


class Reader:
    """Reads what is in front, each text once; what the group said may be in any language."""

    def __init__(self, visit: Visit, words: Collection[str] = ()) -> None:
        self._visit = visit
        said = sorted([*words, *quoted(visit)], key=len, reverse=True)
        self._quoted = re.compile("|".join([*map(re.escape, said), PERSON_AT_REVIEW]))
        self._read: set[str] = set()

    def strange(self) -> list[tuple[str, list[str]]]:
        """Give each new text that has words which no text of its language has."""
        new = texts_in(self._visit.front) - self._read
        self._read |= new
        language = self._visit.window.ui.language.code
        read = ((text, strange_words(self._quoted.sub("", text), language)) for text in new)
        return [(text, words) for text, words in read if words]


def quoted(visit: Visit) -> list[str]:
    """Give what stands in the window in another language on purpose."""
    own = visit.window.ui.language.code
    (other,) = set(LANGUAGES) - {own}
    terms = (term.word.get(other) for term in visit.app.glossary())
    said_beside = (f"{OTHER[other]}: {word}" for word in terms)
    sources = (source for name in NAMES for source in method(name).sources)
    return [*sources, *visit.app.licences(own), *said_beside, *LANGUAGE_NAMES]
