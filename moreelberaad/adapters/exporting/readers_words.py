"""The words on a lessons sheet that its readers may not know, each with what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from moreelberaad.adapters.exporting.document import Fact, Sheet, Terms
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.readers import Guide
from moreelberaad.i18n import LANGUAGES, N_, Language

_PLURAL = r"(?:['’]?s|['’]?en|es)?"


def explained(sheet: Sheet, guide: Guide, language: Language) -> Terms:
    """Explain the words of these readers that stand on a sheet, by alphabet.

    A group may have talked in another language than that of the document: its words are sought
    too, and told in both.
    """
    text = "\n".join(_texts(sheet))
    told = dict(_abbreviations(text, guide.abbreviations, language))
    for code in sorted(LANGUAGES, key=lambda each: each != language.code):
        for term, found in _terms(text, guide.terms, code):
            told.setdefault(term.code, _fact(term, found, code, language))
    return Terms(
        label=language.say(N_("Woorden op dit blad")),
        items=tuple(sorted(told.values(), key=lambda fact: fact.label.casefold())),
    )


def _fact(term: Term, found: str, code: str, language: Language) -> Fact:
    word = term.word.get(language.code)
    label = word if code == language.code or found == word else f"{found} ({word})"
    return Fact(label=label, value=term.definition.get(language.code), is_prose=True)


def _abbreviations(
    text: str, terms: Iterable[Term], language: Language
) -> Iterator[tuple[str, Fact]]:
    """Find abbreviations by their capitals: without these they are other words."""
    shorts = {term.word.get(language.code): term for term in terms}
    for short in _found(text, shorts):
        meaning = shorts[short].definition.get(language.code)
        yield shorts[short].code, Fact(label=short, value=meaning, is_prose=True)


def _terms(text: str, terms: Iterable[Term], code: str) -> Iterator[tuple[Term, str]]:
    """Find terms in one language, each with the form that was found first."""
    forms = {
        form.casefold(): term
        for term in terms
        for form in term.forms.get(code) or (term.word.get(code),)
    }
    return ((forms[form], form) for form in _found(text.casefold(), forms))


def _found(text: str, sought: Mapping[str, Term]) -> Iterator[str]:
    """Give what stands in a text as a whole word, once for each place; the longest counts."""
    ordered = sorted(sought, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, words.split())) for words in ordered)
    pattern = rf"(?<!\w)({either}){_PLURAL}(?!\w)" if either else r"(?!)()"
    return (" ".join(match[1].split()) for match in re.finditer(pattern, text))


def _texts(value: object) -> Iterator[str]:
    """Walk every text that a reader of a sheet sees."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        shown = (part.name for part in fields(value) if part.name != "block")
        yield from _texts(tuple(getattr(value, name) for name in shown))
