from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import pytest

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.gates import Request
from moreelberaad.domain.passages import passages
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Lines, Prose, Record, Rows
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.review import Mark, Piece, ReviewModel
from tests.cli.program import NACHTRIT
from tests.methods import AGREEMENTS, RECORD
from tests.ui.viewmodels.reviewing import DROP, FIRST, OTHERWISE, Make, decide_all, words


def test_the_agreements_sheet_has_its_own_lines_only(make: Make) -> None:
    model = make()
    model.for_document(AGREEMENTS)

    assert ([part.id for part in model.parts], model.total) == (["harvest"], 1)
    assert words(model.before())[1:3] == ["Jeroen afmelden", "leidinggevende"]


def test_what_is_decided_for_one_document_is_decided_for_another(make: Make) -> None:
    model = make()
    model.for_document(AGREEMENTS)
    model.decide(OTHERWISE)
    model.for_document(RECORD)

    assert sum(model.states) == 1


def test_people_get_the_letters_of_their_document(make: Make) -> None:
    model = make()
    model.go_to_part("harvest")
    one = model.finding
    model.for_document(AGREEMENTS)
    same = model.finding

    assert one
    assert same
    assert (one.id, one.hit.suggestions) == (same.id, ("[persoon B]",))
    assert same.hit.suggestions == ("[persoon A]",)


@pytest.mark.parametrize("document", list(DocumentKind))
@pytest.mark.parametrize("recognisable", [False, True])
def test_what_is_shown_is_what_leaves(
    make: Make,
    bench: Workbench,
    document: DocumentKind,
    recognisable: bool,  # noqa: FBT001 - a case
) -> None:
    model = make()
    model.for_document(document)
    model.answer("recognised_widely", value=recognisable)
    model.answer("recognised_by_colleague", value=False)
    decide_all(model)

    left = set(texts_of(plan(bench, model)))
    assert left
    assert left <= set(every_text_after(model))


def plan(bench: Workbench, model: ReviewModel) -> Disclosure:
    review = replace(model.review, reason=Prose("proef"))
    request = Request(document=model.document)
    return bench.exports.plan(model.session.id, request, lambda _: review, model.names)


def every_text_after(model: ReviewModel) -> list[str]:
    found: list[str] = []
    for part in model.parts:
        model.go_to_part(part.id)
        found += words(model.after())
    return found


def texts_of(disclosure: Disclosure) -> Iterator[str]:
    for item in chain.from_iterable(part.items for part in disclosure.parts):
        match item.value:
            case Prose(text):
                yield text
            case Lines(items):
                yield from (line.plain for line in items)
            case Record(named):
                yield from (line.plain for line in named.values())
            case Rows(found):
                cells = chain.from_iterable(row.cells.values() for row in found)
                yield from (cell.plain for cell in cells if isinstance(cell, Prose))
            case _:
                continue


def test_a_decision_can_be_seen_before_it_is_made(make: Make) -> None:
    model = make()

    assert Piece(
        text="een collega", mark=Mark.CURRENT, finding=model.finding.id if model.finding else ""
    ) in chain.from_iterable(model.after(OTHERWISE))
    assert model.decision is None


def test_a_sentence_that_would_go_is_struck_before_and_gone_after(make: Make) -> None:
    model = make()
    model.go_to_part("talk")
    before, after = model.before(DROP), model.after(DROP)

    struck = [piece.text for piece in chain(*before) if piece.mark is Mark.REMOVED]
    assert "".join(struck) == " reed."
    assert "Jeroen reed. Het was laat." in words(before)
    assert "Het was laat." in words(after)


def test_the_example_is_reviewed_whole(bench: Workbench) -> None:
    file = bench.imports.read(tomllib.loads(NACHTRIT.read_text(encoding="utf-8")))
    session = bench.imports.bring_in(file)
    model = ReviewModel(bench, session.id, Language("nl"))
    model.wait()
    total = model.total
    for _ in range(total):
        has = model.finding is not None and model.finding.hit.suggestions
        model.decide(FIRST if has else DROP)
    kept = json.dumps(every_text_after(model), ensure_ascii=False)

    assert (total, model.is_decided) == (13, True)
    assert not any(name in kept for name in ("De Wit", "Leusderheide", "Bouazza", "06-1234"))
    assert len(every_text_after(model)) == sum(bool(each.text) for each in passages(session))
