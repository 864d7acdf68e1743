from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from moreelberaad.adapters.storage.search import SearchTable, mark
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.search import (
    Facet,
    Filter,
    Findable,
    FoundKind,
    Query,
    Term,
    Word,
)
from moreelberaad.domain.values import Prose

NIGHT = Findable(
    kind=FoundKind.SESSION,
    id="nacht",
    title=Prose("De nachtrit"),
    body=Prose("Wie moe is, rijdt niet.\nEen patiënt wacht op vervoer."),
    facets=frozenset({(Facet.THEME, "physical_safety"), (Facet.QUARTER, "1")}),
)
REST = Findable(
    kind=FoundKind.LESSON,
    id="rust",
    title=Prose("Plan rust alsof het een opdracht is"),
    body=Prose("Rusttijd die niet in het plan staat, verdwijnt. Wie moe is, zegt het."),
    facets=frozenset({(Facet.THEME, "leadership"), (Facet.STATUS, "validated")}),
)
CARD = Findable(
    kind=FoundKind.CARD, id="kaart", title=Prose("De filters"), body=Prose("De rust is schaars.")
)


class Things:
    """What there is to be found, and may change."""

    def __init__(self, *there: Findable) -> None:
        self.there = {each.id: each for each in there}

    def __call__(self, ids: Sequence[str]) -> Iterable[Findable]:
        return [self.there[name] for name in ids if name in self.there]


@pytest.fixture
def things() -> Things:
    return Things(NIGHT, REST, CARD)


@pytest.fixture
def index(kluis: Vault, things: Things) -> SearchTable:
    table = SearchTable(kluis, dict.fromkeys(FoundKind, things))
    with kluis.transaction():
        for each in things.there.values():
            mark(kluis, each.kind, each.id)
    table.catch_up()
    return table


def asked(*groups: Term | tuple[Term, ...]) -> Query:
    return Query(groups=tuple(each if isinstance(each, tuple) else (each,) for each in groups))


def ids(index: SearchTable, query: Query) -> list[str]:
    found = [each.id for each in index.find(query)]
    assert index.count(query) == len(found)
    return found


def word(text: str, *, exact: bool = False, without: bool = False) -> Word:
    return Word(text=text, is_exact=exact, is_without=without)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (asked(word("patient")), ["nacht"]),
        (asked(word("MOE")), ["nacht", "rust"]),
        (asked(word("rust")), ["rust", "kaart"]),
        (asked(word("rust", exact=True), word("schaars")), ["kaart"]),
        (asked(word("moe is zegt", exact=True)), ["rust"]),
        (asked(word("wacht"), word("rust")), []),
        (asked((word("wacht"), word("schaars"))), ["kaart", "nacht"]),
        (asked(word("rust"), word("schaars", without=True)), ["rust"]),
        (asked(word("rust", without=True)), ["nacht"]),
        (asked(Filter(facet=Facet.THEME, code="physical_safety")), ["nacht"]),
        (asked(Filter(facet=Facet.THEME, code="leadership", is_without=True)), ["kaart", "nacht"]),
        (asked(Filter(facet=Facet.STATUS, code="validated"), word("moe")), ["rust"]),
        (Query(), ["kaart", "nacht", "rust"]),
        (Query(kinds=frozenset({FoundKind.CARD})), ["kaart"]),
    ],
)
def test_what_is_asked_for_is_found(index: SearchTable, query: Query, expected: list[str]) -> None:
    assert sorted(ids(index, query)) == sorted(expected)


def test_a_hit_in_a_title_comes_first(index: SearchTable) -> None:
    assert ids(index, asked(word("rust"))) == ["rust", "kaart"]


@pytest.mark.parametrize(
    "text", ['"', "a OR", "NOT", "familie-overleg", "*", "\0", "(", "é" * 999]
)
def test_whatever_somebody_types_is_no_error(index: SearchTable, text: str) -> None:
    assert ids(index, asked(word(text))) == []


def test_what_changed_is_found_by_its_new_words_alone(
    kluis: Vault, index: SearchTable, things: Things
) -> None:
    things.there["nacht"] = Findable(
        kind=FoundKind.SESSION, id="nacht", title=Prose("Anders"), body=Prose("Nieuw")
    )
    mark(kluis, FoundKind.SESSION, "nacht")
    assert ids(index, asked(word("patient"))) == ["nacht"]

    index.catch_up()
    assert (ids(index, asked(word("patient"))), ids(index, asked(word("nieuw")))) == (
        [],
        ["nacht"],
    )


def test_what_is_gone_is_found_no_more(kluis: Vault, index: SearchTable, things: Things) -> None:
    del things.there["rust"]
    mark(kluis, FoundKind.LESSON, "rust")
    index.catch_up(only_known=True)

    assert ids(index, asked(word("opdracht"))) == []
    assert index.text_of(FoundKind.LESSON, "rust") == Prose("")


def test_before_a_vault_closes_only_what_was_there_is_looked_at(
    kluis: Vault, index: SearchTable, things: Things
) -> None:
    things.there["later"] = Findable(
        kind=FoundKind.CARD, id="later", title=Prose("Later"), body=Prose("")
    )
    mark(kluis, FoundKind.CARD, "later")

    index.catch_up(only_known=True)
    assert ids(index, asked(word("later"))) == []
    index.catch_up()
    assert ids(index, asked(word("later"))) == ["later"]


def test_the_whole_text_of_a_hit_can_be_asked_for(index: SearchTable) -> None:
    assert index.text_of(FoundKind.SESSION, "nacht") == NIGHT.body


@pytest.mark.usefixtures("index")
def test_the_numbers_of_an_index_tell_no_order(kluis: Vault) -> None:
    with kluis.reading() as database:
        numbers = [number for (number,) in database.execute("SELECT rowid FROM search")]

    assert all(number > 2**32 for number in numbers)  # one in a thousand million is less


def test_deleted_words_do_not_stay_in_the_index(
    kluis: Vault, index: SearchTable, things: Things
) -> None:
    things.there.clear()
    for each in (NIGHT, REST, CARD):
        mark(kluis, each.kind, each.id)
    index.catch_up()

    with kluis.reading() as database:
        blocks = b"".join(block for (block,) in database.execute("SELECT block FROM search_data"))
    assert b"patient" not in blocks
    assert b"opdracht" not in blocks


def test_when_most_of_it_changed_the_index_is_made_anew(
    kluis: Vault, index: SearchTable, things: Things
) -> None:
    many = [
        Findable(kind=FoundKind.CARD, id=f"k{n}", title=Prose(f"Kaart {n}"), body=Prose("Oud"))
        for n in range(40)
    ]
    for body in ("Oud", "Nieuw"):
        things.there = {each.id: replace(each, body=Prose(body)) for each in many}
        with kluis.transaction():
            for each in many:
                mark(kluis, each.kind, each.id)
        index.catch_up()

    assert index.count(asked(word("oud"))) == 0
    assert index.count(asked(word("nieuw"))) == len(many)
    assert index.count(Query()) == len(many)
