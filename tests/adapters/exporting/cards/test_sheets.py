"""Cards on paper: each within its place, its back behind it, and nothing cut."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.cards.pages import Side, draw, measured
from moreelberaad.bootstrap import App
from moreelberaad.card_sheets import write_sheets
from moreelberaad.domain.card_layouts import (
    GEOMETRY,
    LEAST_SIZE,
    CardLayout,
    PrintOrder,
    SheetKind,
)
from moreelberaad.domain.cards import Card
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.template import Option, Text
from tests.adapters.exporting.reading import MONTH
from tests.cards import a_whole_card
from tests.cli.program import a_world

from .sheet import Box, marks_of, pages_of, place_of, printed, sizes_of

LAYOUTS = list(CardLayout)
CHOICES = PrintOrder(kind=SheetKind.CHOICES, layout=CardLayout.A4X9, language="nl", sets=2)
TEST = PrintOrder(kind=SheetKind.TEST, layout=CardLayout.A6X4, language="nl")
SIDE, SLACK = 0.3, 2.5
"""Millimetres that the box of a word is taller than it; a card has 5 around its text."""


def order(*cards: Card, layout: CardLayout = CardLayout.A6X4, **changes: object) -> PrintOrder:
    whole = PrintOrder(kind=SheetKind.DILEMMAS, layout=layout, language="nl", cards=cards)
    return replace(whole, **changes)  # type: ignore[arg-type] # by name


def short(number: int) -> Card:
    return a_whole_card(
        f"kaart-{number}",
        f"Titel{number}",
        situation=f"Verhaal{number} loopt zo af.",
        option_a=f"Doen{number}.",
        option_b=f"Laten{number}.",
        harm_a=f"pijnlijk{number}",
        harm_b=f"zuur{number}",
        note=f"Rustig{number}.",
    )


def an_option(word: str) -> Option:
    return Option(code=word, label=Text({"nl": word}))


def wide(box: Box) -> Box:
    return Box(box.left - SIDE, box.top - SLACK, box.right + SIDE, box.bottom + SLACK)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_word_stands_on_its_own_card_in_front_and_behind(layout: CardLayout) -> None:
    number = GEOMETRY[layout].on_a_sheet
    front, back = pages_of(printed(order(*map(short, range(number)), layout=layout)))

    columns = GEOMETRY[layout].columns
    for place in range(number):
        row, column = divmod(place, columns)
        behind = row * columns + columns - 1 - column
        here = wide(place_of(layout, place, text=True))
        there = wide(place_of(layout, behind, text=True))
        words = [box for box in front if box.text.rstrip(".").endswith(f"{place}")]
        assert {f"Titel{place}", f"Verhaal{place}", f"Doen{place}.", f"Laten{place}."} <= {
            box.text for box in words
        }
        assert all(box.is_within(here) for box in words)
        turned = [box for box in back if box.text in {f"Pijnlijk{place}", f"Zuur{place}"}]
        assert len(turned) == 2
        assert all(box.is_within(there) for box in turned)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_marks_to_cut_along_stand_outside_every_text(layout: CardLayout) -> None:
    number = GEOMETRY[layout].on_a_sheet
    cards = order(*map(short, range(number)), layout=layout)
    marked, plain = printed(cards), printed(replace(cards, marks=False))
    texts = [place_of(layout, place, text=True) for place in range(number)]

    for page in range(2):
        lines = set(marks_of(plain, page))
        marks = [line for line in marks_of(marked, page) if line not in lines]
        assert marks
        assert not any(mark.meets(text) for mark in marks for text in texts)
        assert all(_is_on_a_cut(mark, layout) for mark in marks)


def _is_on_a_cut(mark: Box, layout: CardLayout) -> bool:
    it = GEOMETRY[layout]
    xs = [it.left + column * it.width for column in range(it.columns + 1)]
    ys = [it.top + row * it.height for row in range(it.rows + 1)]
    upright = abs(mark.left - mark.right) < 0.01
    at, cuts = (mark.left, xs) if upright else (mark.top, ys)
    return any(abs(at - cut) < 0.1 for cut in cuts)


def test_without_marks_and_backs_there_is_only_the_front() -> None:
    content = printed(order(short(1), marks=False, backs=False))

    assert len(pages_of(content)) == 1
    assert not any(_is_on_a_cut(line, CardLayout.A6X4) for line in marks_of(content, 0))


def test_every_word_of_the_longest_cards_is_there_on_its_side(tmp_path: Path) -> None:
    cards = App(a_world(tmp_path)).starter()
    pages = pages_of(printed(order(*cards)))
    fronts = _squeezed(chain.from_iterable(pages[::2]))
    backs = _squeezed(chain.from_iterable(pages[1::2]))

    for card in cards:
        for part in ("title", "situation", "option_a", "option_b"):
            assert _bare(card.sentence(part).get("nl")) in fronts
        for text in (card.harm_a, card.harm_b, *card.questions, card.note):
            assert _bare(text.get("nl"))[1:] in backs


def _squeezed(boxes: chain[Box]) -> str:
    return _bare("".join(box.text for box in boxes))


def _bare(text: str) -> str:
    for sign, plain in (("&apos;", "'"), ("&quot;", '"'), ("&amp;", "&"), ("&lt;", "<")):
        text = text.replace(sign, plain)
    return "".join(text.replace("’", "'").split())


@pytest.mark.parametrize(
    ("layout", "most_story", "most_option"),
    [(CardLayout.A6X4, 70, 16), (CardLayout.A5X2, 130, 30), (CardLayout.A4X9, 18, 5)],
)
@settings(max_examples=6, deadline=None)
@given(st.data())
def test_what_was_measured_to_fit_stays_within_its_card(
    layout: CardLayout, most_story: int, most_option: int, data: st.DataObject
) -> None:
    story = data.draw(st.integers(1, most_story))
    option = data.draw(st.integers(1, most_option))
    longest = data.draw(st.integers(1, 6) | st.integers(20, 40))
    word = "w" * longest
    card = a_whole_card(
        title=f"{word} {word}",
        situation=" ".join([word] * story),
        option_a=" ".join([word] * option),
        harm_a=" ".join([word] * option),
        note=" ".join([word] * option),
    )
    asked = order(card, layout=layout)
    _, wrong = measured(asked)
    assume(not wrong)
    front, back = pages_of(printed(asked))
    right = GEOMETRY[layout].columns - 1
    assert all(box.is_within(wide(place_of(layout, 0, text=True))) for box in front)
    assert all(box.is_within(wide(place_of(layout, right, text=True))) for box in back)
    letters = "".join(box.text for box in front).casefold()
    assert letters.count("w") == longest * (2 + story + option)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_set_smaller_than_one_can_read(layout: CardLayout) -> None:
    small = {CardLayout.A6X4: 60, CardLayout.A5X2: 150, CardLayout.A4X9: 20}
    card = a_whole_card(situation="woord " * small[layout], note="Let goed op.")

    assert min(sizes_of(printed(order(card, layout=layout)))) >= LEAST_SIZE - 0.01


def test_what_would_be_smaller_than_eight_points_does_not_fit() -> None:
    long = a_whole_card("lang", situation="Een lang verhaal gaat maar door. " * 60)
    _, wrong = measured(order(short(1), long))

    assert [(each.card_id, each.number, each.side) for each in wrong] == [("lang", 2, Side.FRONT)]


def test_a_back_that_does_not_fit_counts_only_when_it_is_printed() -> None:
    long = a_whole_card("lang", note="Let hier goed op en ook daar. " * 80)

    assert [each.side for each in measured(order(long))[1]] == [Side.BACK]
    assert measured(order(long, backs=False))[1] == ()


def test_a_small_card_with_many_words_is_named_even_if_it_would_fit() -> None:
    wordy = a_whole_card("veel", situation="ja " * 36)
    (misfit,) = measured(order(wordy, layout=CardLayout.A4X9))[1]

    assert misfit.too_many_words


@pytest.mark.parametrize("words", ["<b>dik</b>", "#set page()", "$x^2$", "*ster* _lijn_", "\\n"])
def test_what_looks_like_code_comes_out_letter_for_letter(words: str) -> None:
    front, _ = pages_of(printed(order(a_whole_card(situation=f"Kijk: {words} en verder."))))

    read = "".join(box.text for box in front).replace("&lt;", "<").replace("&gt;", ">")
    assert "".join(words.split()) in read


def test_a_card_with_nothing_on_its_back_has_a_back_all_the_same() -> None:
    front, back = pages_of(printed(order(a_whole_card())))

    assert "Verzonnen." in {box.text for box in back}
    assert "Verzonnen." not in {box.text for box in front}


def test_the_number_of_a_card_is_that_of_its_deck() -> None:
    _, back = pages_of(printed(order(short(5), numbers=(8,))))

    assert "8" in {box.text for box in back}


def test_a_card_speaks_the_language_of_the_order() -> None:
    both = replace(short(1), title=Text({"nl": "Toets", "en": "Test"}))
    front, back = pages_of(printed(order(both, language="en")))

    assert "Test" in {box.text for box in front}
    assert {"Harm", "Invented."} <= {box.text for box in back}


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (CHOICES, "ABBA"),
        (TEST, "Voorkant."),
    ],
)
def test_letters_to_choose_with_and_a_test_sheet_have_backs_that_tell_nothing(
    asked: PrintOrder, words: str
) -> None:
    front, back = pages_of(printed(asked))

    assert "".join(box.text for box in front).startswith(words)
    assert not {"A", "B"} & {box.text for box in back}


def test_a_value_stands_in_the_middle_of_its_card() -> None:
    courage = PrintOrder(
        kind=SheetKind.VALUES,
        layout=CardLayout.A4X9,
        language="nl",
        values=(an_option("moed"), an_option("verantwoordelijkheidsbesef")),
    )
    (first, *second), _ = pages_of(printed(courage))

    place = place_of(CardLayout.A4X9, 0, text=False)
    assert abs((first.left + first.right) / 2 - (place.left + place.right) / 2) < 1
    room = wide(place_of(CardLayout.A4X9, 1, text=True))
    assert all(box.is_within(room) for box in second)


def test_each_side_is_drawn_as_a_picture() -> None:
    sheets, _ = measured(order(short(1)))

    assert [page[:4] for page in draw(sheets, 20)] == [b"\x89PNG"] * 2


@pytest.mark.parametrize(
    ("layout", "code"),
    [
        (CardLayout.A6X4, "card_does_not_fit"),
        (CardLayout.A4X9, "card_does_not_fit"),
        (CardLayout.A5X2, "card_too_long_for_paper"),
    ],
)
def test_no_file_is_made_of_a_card_that_does_not_fit(
    tmp_path: Path, layout: CardLayout, code: str
) -> None:
    long = a_whole_card("lang", situation="Een lang verhaal gaat maar door. " * 200)
    path = tmp_path / "vellen.pdf"

    with pytest.raises(InputRejected) as rejected:
        write_sheets(order(short(1), long, layout=layout), path, today=MONTH)
    assert [(each.path, each.code) for each in rejected.value.mistakes] == [("lang", code)]
    assert not path.exists()
