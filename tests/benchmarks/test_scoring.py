from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.review.notes import Note, Span, read_notes
from benchmarks.review.scoring import Score, Tally, score
from benchmarks.review.stress import lower_case, mistyped, names_in, upper_case

_SECOND = Path(__file__).parents[2] / "benchmarks" / "review" / "second.jsonl"


def _note(text: str, *spans: tuple[str, str], optional: str = "") -> Note:
    required = [_span(text, words, label) for words, label in spans]
    may_be = [_span(text, optional, "VEHICLE", optional=True)] if optional else []
    return Note(id="1", text=text, spans=(*required, *may_be))


def _span(text: str, words: str, label: str = "PERSON", *, optional: bool = False) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words), label=label, optional=optional)


def _scored(note: Note, *marks: tuple[str, str]) -> Score:
    return score([note], {note.id: [_span(note.text, *mark) for mark in marks]})


@pytest.mark.parametrize(
    ("words", "found", "covered", "exact"),
    [
        ("A. de Wit", 1, 1, 1),
        ("A de Wit zei", 0, 0, 0),
        ("de Wit", 1, 0, 0),
        ("door A. de Wit", 1, 1, 0),
        ("A. de Wit.", 1, 1, 0),
    ],
)
def test_a_span_is_found_covered_or_exact(
    words: str, found: int, covered: int, exact: int
) -> None:
    note = _note("Gezegd door A. de Wit.", ("A. de Wit", "PERSON"))
    marks = [(words, "UNIT")] if words in note.text else []
    direct = _scored(note, *marks).direct

    assert (direct.spans, direct.found, direct.covered, direct.exact) == (1, found, covered, exact)


def test_only_letters_and_digits_must_be_covered() -> None:
    note = _note('Bel "06-12 34"', ('"06-12 34"', "CONTACT"))
    contact = _scored(note, ("06", "ID"), ("12 34", "ID")).labels["CONTACT"]

    assert (contact.covered, contact.exact, contact.letters, contact.leaked) == (1, 0, 6, 0)


def test_what_touches_only_optional_spans_is_neither_right_nor_wrong() -> None:
    scored = _scored(_note("Een Glock lag er.", optional="Glock"), ("Glock", "VEHICLE"))

    assert (scored.direct, scored.alarmed, scored.over_redacted) == (Tally(), 0, 0.0)


def test_a_mark_that_touches_nothing_is_wrong_and_an_alarm() -> None:
    scored = _scored(_note("Een rustig uur."), ("rustig", "PERSON"))

    assert (scored.direct.precision, scored.alarms) == (0.0, 1.0)
    assert scored.over_redacted == pytest.approx(1000 * 6 / 15)


def test_letters_are_counted_per_thousand_characters() -> None:
    note = _note("Piet en Jo.", ("Piet", "PERSON"), ("Jo", "PERSON"))

    assert _scored(note, ("Piet en", "PERSON")).leaked == pytest.approx(1000 * 2 / 11)
    assert _scored(note, ("Piet en", "PERSON")).over_redacted == pytest.approx(1000 * 2 / 11)


def test_direct_and_quasi_are_kept_apart() -> None:
    scored = _scored(_note("Jo in Assen", ("Jo", "PERSON"), ("Assen", "LOCATION")), ("Jo", "ID"))

    assert (scored.direct.recall, scored.quasi.recall) == (1.0, 0.0)
    assert (scored.direct.precision, scored.quasi.precision) == (1.0, None)


def test_one_open_mention_leaks_a_person() -> None:
    text = "Jan Bos zweeg. Bos ook, en Piet."
    spans = tuple(
        Span(start=start, end=end, label="PERSON") for start, end in ((0, 7), (15, 18), (27, 31))
    )
    scored = score([Note(id="1", text=text, spans=spans)], {"1": [spans[0], spans[2]]})

    assert (scored.people, scored.people_covered) == (2, 1)


def test_a_note_without_an_answer_counts_as_nothing_found() -> None:
    scored = score([_note("Jo", ("Jo", "PERSON"))], {})

    assert (scored.direct.recall, scored.people_safe) == (0.0, 0.0)


def test_notes_are_read_as_they_are_written(tmp_path: Path) -> None:
    span = {"start": 0, "end": 2, "label": "PERSON", "text": "Jo", "optional": True}
    path = tmp_path / "n.jsonl"
    path.write_text(json.dumps({"id": "1", "lang": "nl", "text": "Jo", "spans": [span]}) + "\n")

    assert read_notes(path) == (
        Note(id="1", text="Jo", spans=(_span("Jo", "Jo", optional=True),)),
    )


@pytest.mark.parametrize("change", [lower_case, upper_case, mistyped])
def test_a_disturbed_note_keeps_its_places(change: Callable[[Note], Note]) -> None:
    for note in read_notes(_SECOND):
        changed = change(note)
        assert (len(changed.text), changed.spans) == (len(note.text), note.spans)


def test_a_mistyped_name_differs_in_two_letters_each_time_the_same() -> None:
    note = _note("Gezegd door Willemsen.", ("Willemsen", "PERSON"))
    typed = mistyped(note)

    assert sorted(typed.text) == sorted(note.text)
    assert typed == mistyped(note)
    assert names_in(note) == ("Willemsen",)
