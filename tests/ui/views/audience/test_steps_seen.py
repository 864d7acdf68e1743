from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize

from moreelberaad.domain.frames import (
    ChoosingFrame,
    Head,
    Question,
    ReadBackFrame,
    Shown,
    StepFrame,
)
from moreelberaad.domain.reading_back import Numbered
from moreelberaad.domain.soft_time import SoftTime
from moreelberaad.domain.template import Kind, Text
from moreelberaad.domain.values import Codes, Prose, Record, Value
from moreelberaad.ui.views.audience.items import Disc, Page, Run
from tests.builders import row, rows, tally
from tests.methods import a_field, options

from .frames import (
    ABOUT,
    CASE,
    FRAMES,
    HEAD,
    PROMPT,
    PVN,
    QUESTION,
    a_list,
    a_step_frame,
    a_table_frame,
    column,
    seen,
    shown,
)
from .leading import texts_of
from .measuring import SIZES, all_words, letters, outside, over_each_other, pages_of, runs

pytestmark = pytest.mark.usefixtures("look")
LONG = "o" * 200


def roles_of(page: Page, words: str) -> set[str]:
    return {run.role for run in runs(page) if words in run.words}


def asking(words: str) -> Question:
    return Question(words=Prose(words))


def rows_on(page: Page) -> int:
    return sum(run.role == "body_strong" for run in runs(page))


def test_until_there_is_a_question_the_room_reads_what_the_step_is_about() -> None:
    (page,) = pages_of(a_step_frame(question=Question()))
    assert roles_of(page, ABOUT.get("nl")) == {"question"}


def test_what_the_step_is_about_stands_in_the_band_until_something_is_asked() -> None:
    (page,) = pages_of(a_step_frame(prompt=Text()))
    assert roles_of(page, ABOUT.get("nl")) == {"prompt"}


def test_the_question_that_is_asked_takes_the_band() -> None:
    words = all_words(pages_of(a_step_frame()))
    assert PROMPT.get("nl") in words
    assert ABOUT.get("nl") not in words


def test_what_the_method_says_stands_on_every_page() -> None:
    header = Text({"nl": "Een genoemd risico is geen vastgestelde schending."})
    pages = pages_of(replace(a_table_frame(12), head=replace(HEAD, header=header)))
    assert all(header.get("nl") in page.words for page in pages)


def test_six_rows_fit_below_a_question_of_two_lines() -> None:
    assert len(pages_of(a_table_frame(6))) == 1


@pytest.mark.parametrize(("many", "split"), [(7, [6, 1]), (12, [6, 6]), (13, [6, 6, 1])])
def test_more_than_six_rows_make_another_page(many: int, split: list[int]) -> None:
    pages = pages_of(a_table_frame(many))
    assert [rows_on(page) for page in pages] == split
    assert all(f"{at} van {len(split)}" in page.words for at, page in enumerate(pages, start=1))


def test_every_page_of_a_table_has_its_header_and_the_question() -> None:
    for page in pages_of(a_table_frame(12)):
        assert "Norm: wie moet wat doen?" in page.words
        assert "Mag ik de nachtrit" in page.words


def test_type_is_as_large_with_many_rows_as_with_few() -> None:
    few, many = (pages_of(a_table_frame(number))[0] for number in (3, 12))
    assert {run.role for run in runs(few)} == {run.role for run in runs(many)}


@pytest.mark.parametrize(
    ("signs", "role"),
    [(60, "question"), (220, "question_2"), (290, "question_3"), (360, "question_4")],
)
def test_a_longer_question_steps_down_and_stays_within_three_lines(signs: int, role: str) -> None:
    words = ("Mag ik de nachtrit laten doorgaan? " * 20)[:signs]
    (page,) = pages_of(a_step_frame(question=asking(words)))
    lines = [run for run in runs(page) if run.role == role]
    assert 1 <= len(lines) <= 3


def test_an_endless_question_goes_on_on_the_next_page_whole() -> None:
    words = " ".join(f"woord{number}" for number in range(900))
    pages = pages_of(a_step_frame(question=asking(words)))
    said = all_words(pages).split()
    assert len(pages) > 1
    assert [each for each in said if each.startswith("woord")] == words.split()


@pytest.mark.parametrize("size", SIZES)
def test_a_word_of_200_signs_is_broken_and_not_lost(size: QSize) -> None:
    row = seen(1)[0]
    odd = replace(row, cells={**row.cells, "norm": Prose(LONG)})
    frame = a_step_frame(shown(a_table_frame().shown[0].asked, rows(odd)), question=asking(LONG))
    pages = pages_of(frame, size)
    assert letters(all_words(pages)).count("o" * 40) >= 2
    assert sum(run.words.count("o") for page in pages for run in runs(page)) >= 400
    assert not [out for page in pages for out in (*outside(page), *over_each_other(page))]


def test_a_long_question_that_is_asked_stands_on_the_page_instead_of_the_band() -> None:
    long = Text({"nl": "Wie ziet dit anders, en waarom dan? " * 20})
    pages = pages_of(a_step_frame(prompt=long))
    assert letters(long.get("nl")) in letters(all_words(pages))


def test_prose_keeps_its_paragraphs_and_a_list_its_lines() -> None:
    words = all_words(
        pages_of(a_step_frame(CASE, a_list("Feiten", "Het regent.", "Het is laat.")))
    )
    assert "Casus Een groep" in words
    assert "Feiten Het regent. Het is laat." in words


def test_a_label_that_repeats_the_title_is_left_out() -> None:
    title = HEAD.title.get("nl")
    words = all_words(pages_of(a_step_frame(a_list(title, "Het regent."))))
    assert words.count(title) == 1


@pytest.mark.parametrize("kind", [Kind.TALLY, Kind.TALLY_SET])
def test_counts_are_never_laid_out_whatever_a_method_calls_fit(kind: Kind) -> None:
    counted = shown(a_field("telling", kind, audience=True), tally(A=4, B=3), "Telling")
    assert pages_of(a_step_frame(counted)) == pages_of(a_step_frame())


@pytest.mark.parametrize(
    ("time", "full", "said"),
    [
        (SoftTime(minutes=10, dots=3), 3, "nog ongeveer 10 minuten"),
        (SoftTime(minutes=0, dots=0), 0, "nog even"),
    ],
)
def test_time_is_soft(time: SoftTime, full: int, said: str) -> None:
    (page,) = pages_of(a_step_frame(head=replace(HEAD, time=time)))
    discs = [item for item in page.items if isinstance(item, Disc)]
    assert (len(discs), sum(disc.is_full for disc in discs)) == (5, full)
    assert said in page.words


def test_a_step_without_a_plan_has_no_time_and_one_beside_no_number() -> None:
    head = Head(number=None, steps=10, title=HEAD.title)
    (page,) = pages_of(a_step_frame(head=head))
    assert not [item for item in page.items if isinstance(item, Disc)]
    assert "Stap" not in page.words


def test_the_harm_of_a_card_comes_with_the_reveal() -> None:
    hidden, seen_now = (all_words(pages_of(FRAMES[each])) for each in ("card", "card-revealed"))
    assert "Pijn" not in hidden
    assert "te kijk" not in hidden
    assert "Pijn: hij staat voor de groep te kijk" in seen_now


def test_in_a_silent_choice_no_harm_is_shown() -> None:
    words = all_words(pages_of(FRAMES["choosing"]))
    assert "De nachtrit afblazen" in words
    assert "Pijn" not in words


def test_a_run_hides_its_words_from_a_traceback() -> None:
    said = [repr(item) for item in pages_of(a_table_frame())[0].items if isinstance(item, Run)]
    assert not [each for each in said if "nachtrit" in each]


def test_the_two_options_stand_below_each_other_where_words_are_long() -> None:
    record = QUESTION.dilemma
    assert record
    long = replace(record, lines={**record.lines, "harm_a": Prose("het gaat fout " * 40)})
    pages = pages_of(a_step_frame(question=replace(QUESTION, dilemma=long)))
    assert letters("het gaat fout " * 40) in letters(all_words(pages))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["table", "long-table", "lists", "agreements", "reading-back"])
def test_every_word_that_was_put_on_the_screen_stands_on_some_page(name: str, size: QSize) -> None:
    frame = FRAMES[name]
    assert isinstance(frame, StepFrame | ReadBackFrame)
    pieces = frame.shown if isinstance(frame, StepFrame) else frame.pieces
    put = {word for each in pieces for text in texts_of(each.value) for word in text.split()}
    assert put
    assert put <= set(all_words(pages_of(frame, size)).split())


COLUMNS = tuple(column(name, name.title()) for name in "vwxyz")


def of_columns(*names: str) -> Shown:
    table = replace(PVN, columns=COLUMNS)
    cells = {name: Prose(f"woord-{name}") for name in names}
    return shown(table, rows(row(**cells), row()), "Tabel")


def test_a_table_of_one_column_is_a_list() -> None:
    (page,) = pages_of(a_step_frame(of_columns("v")))
    assert "Tabel woord-v" in page.words


def test_a_table_of_many_columns_is_set_below_each_other() -> None:
    (page,) = pages_of(a_step_frame(of_columns(*"vwxyz")))
    assert "Tabel woord-v W: woord-w · X: woord-x · Y: woord-y · Z: woord-z" in page.words


def test_a_table_without_words_leaves_no_trace() -> None:
    assert pages_of(a_step_frame(of_columns())) == pages_of(a_step_frame())


def test_a_record_has_each_label_above_its_words() -> None:
    asked = a_field("plan", Kind.RECORD, audience=True, columns=COLUMNS[:2])
    record = Record({"v": Prose("rust"), "w": Prose("tijd")})
    (page,) = pages_of(a_step_frame(shown(asked, record, "Plan")))
    assert "Plan V rust W tijd" in page.words


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Kind.CHECK, True, "Vraag ja"),
        (Kind.SCALE, 4, "Vraag 4"),
        (Kind.CHOICE, "A", "Vraag keuze A"),
        (Kind.CHOICES, Codes(("A", "B")), "Vraag keuze A, keuze B"),
        (Kind.DATE, date(2026, 12, 1), "Vraag 1 december 2026"),
    ],
)
def test_a_short_answer_stands_below_its_label(kind: Kind, value: Value, words: str) -> None:
    asked = a_field("short", kind, audience=True, options=options("A", "B"))
    (page,) = pages_of(a_step_frame(shown(asked, value, "Vraag")))
    assert words in page.words


def test_the_number_of_a_card_is_not_shown() -> None:
    card = shown(a_field("card", Kind.CARD, audience=True), "kaart-1", "Kaart")
    assert pages_of(a_step_frame(card)) == pages_of(a_step_frame())


def test_read_back_pieces_keep_the_number_people_name_them_by() -> None:
    piece = Numbered(number=7, asked=CASE.asked, value=CASE.value)
    words = all_words(pages_of(ReadBackFrame(pieces=(piece,))))
    assert "Casus 7. Een groep rijdt" in words


def test_a_dilemma_is_read_back_with_its_two_sides() -> None:
    assert QUESTION.dilemma
    piece = shown(a_field("dilemma", Kind.DILEMMA), QUESTION.dilemma, "Dilemma")
    words = all_words(pages_of(ReadBackFrame(pieces=(piece,))))
    assert "De nachtrit afblazen" in words
    assert "Pijn: kans op een ongeval" in words


def test_with_more_people_than_fit_the_number_alone_says_it() -> None:
    many = ChoosingFrame(question=QUESTION, handed_in=30, people=400)
    (page,) = pages_of(many)
    assert "30 van 400 ingeleverd" in page.words
    assert not [item for item in page.items if isinstance(item, Disc)]


def test_prose_that_goes_on_has_its_label_on_each_page() -> None:
    said = "\n".join(f"Regel{number} van de casus." for number in range(40))
    case = shown(CASE.asked, Prose(said), "Casus")
    pages = pages_of(a_step_frame(case))
    assert len(pages) > 2
    assert all(page.words.count("Casus ") == 1 for page in pages)
    assert [w for w in all_words(pages).split() if w.startswith("Regel")] == [
        f"Regel{number}" for number in range(40)
    ]
    assert not [each for page in pages for each in (*outside(page), *over_each_other(page))]
