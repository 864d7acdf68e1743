"""What is searched for: each query as the app asks it, and as plain FTS5 reads the same."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.invented import Chance
from moreelberaad.domain.search import Facet, Filter, Query, Term, Word

_METHOD = "dilemma_method"
_RARE = 30_000
"""The rank of a word that stands in a few texts."""
_MIDDLING = (200, 300)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query under the name that the page gives it."""

    name: str
    query: Query
    plain: str


def mark(name: str, code: str) -> str:
    """Give the word that the index has for a code."""
    return f"{name}_{code.encode().hex()}"


def asked() -> tuple[Asked, ...]:
    """Give the queries; the words stand in the texts of `invented` as often as their rank."""
    words = Chance(0).words
    rare, (one, other) = words[_RARE], (words[rank] for rank in _MIDDLING)
    method = Filter(facet=Facet.METHOD, code=_METHOD)
    wanted = f'marks : "{mark("method", _METHOD)}"'
    return (
        _asked("zeldzaam woord", _one(Word(text=rare)), _in(rare)),
        _asked("woord van het midden", _one(Word(text=one)), _in(one)),
        _asked("gewoonste woord", _one(Word(text="de")), _in("de")),
        _asked(
            "drie gewone woorden",
            _all(*(Word(text=each) for each in ("het", "van", "dat"))),
            " AND ".join(map(_in, ("het", "van", "dat"))),
        ),
        _asked("begin van twee letters", _one(Word(text="be")), _in("be")),
        _asked("begin van drie letters", _one(Word(text="ber")), _in("ber")),
        _asked("methode, en een gewoon woord", _all(method, Word(text="niet")), _both(wanted)),
        _asked("alleen een methode", _one(method), wanted),
        _asked("precies drie woorden", _one(Word(text="van de het", is_exact=True)), _PHRASE),
        _asked(
            "het ene woord zonder het andere",
            _all(Word(text="tegen"), Word(text="wel", is_without=True)),
            f"{_in('tegen')} NOT {_in('wel')}",
        ),
        _asked(
            "het ene woord of het andere",
            Query(groups=((Word(text=one), Word(text=other)),)),
            f"{_in(one)} OR {_in(other)}",
        ),
    )


_PHRASE = '({title body} : "van de het")'


def _asked(name: str, query: Query, plain: str) -> Asked:
    return Asked(name=name, query=query, plain=plain)


def _one(term: Term) -> Query:
    return Query(groups=((term,),))


def _all(*terms: Term) -> Query:
    return Query(groups=tuple((term,) for term in terms))


def _in(word: str) -> str:
    return f'({{title body}} : "{word}"*)'


def _both(wanted: str) -> str:
    return f"({wanted}) AND {_in('niet')}"
