"""What a series says, its questionnaire on paper, and its tallies typed over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QSpinBox, QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.values import Tally, TallySet, Value
from moreelberaad.ui.views.finishing.outside import Outside
from tests.ui.hands import named, said
from tests.ui.views.preparing.series_seen import Make, Seen, dialog
from tests.ui.views.preparing.series_world import answered, keep

TITLE = "Vragenlijst van de reeks"
SAFE = "De sfeer was zo open dat ik veilig iets kon zeggen."
FIRST = "1 Ik herken wanneer een situatie ethisch lastig is."


def held(
    bench: Workbench,
    method_id: str = "dilemma_method",
    series: str = "reeks Eik",
    **answers: Value,
) -> None:
    method = bench.templates.get(method_id).arranged({})
    keep(bench, series, template=method, answers=answered(method, **answers))


def rated(*counts: int) -> TallySet:
    return TallySet({"safe": counts})


def count(sheet: QWidget, sentence: str, point: int, number: int) -> None:
    box = named(sheet, f"{sentence}, {point}")
    assert isinstance(box, QSpinBox)
    box.setValue(number)


def typed(seen: Seen) -> QWidget:
    seen.click("Typ over…")
    return dialog(TITLE)


def test_below_ten_forms_it_only_says_how_many_lack(make: Make, bench: Workbench) -> None:
    held(bench, eval=rated(0, 0, 0, 2, 4))

    words = said(make().page)

    assert "Nog 4 formulieren, dan laten we iets zien." in words
    assert SAFE not in words


def test_one_session_says_nothing_by_itself(make: Make, bench: Workbench) -> None:
    held(bench, eval=rated(0, 0, 0, 6, 6))

    assert "Nog een beraad met briefjes, dan laten we iets zien." in said(make().page)


def test_from_ten_forms_on_bands_stand_in_words(make: Make, bench: Workbench) -> None:
    for _ in range(2):
        held(bench, eval=rated(3, 0, 0, 3, 4))

    words = said(make().page)

    assert {SAFE, "De meesten zijn het eens.", "oneens: 6 · neutraal: 0 · eens: 14"} <= set(words)


def test_another_series_and_talks_without_one_are_not_added_up(
    make: Make, bench: Workbench
) -> None:
    held(bench, eval=rated(0, 0, 0, 2, 4))
    for other in ("reeks Wilg", ""):
        held(bench, series=other, eval=rated(0, 0, 0, 9, 9))

    assert "Nog 4 formulieren, dan laten we iets zien." in said(make().page)


def test_a_band_of_few_is_hidden_with_the_next(make: Make, bench: Workbench) -> None:
    for _ in range(2):
        held(bench, eval=rated(1, 0, 3, 3, 4))

    words = said(make().page)

    assert "eens: 14 · de rest: te weinig om te tonen" in words


def test_the_look_back_is_told_without_figures(make: Make, bench: Workbench) -> None:
    for _ in range(2):
        held(bench, "jc_focus_group", collective=Tally({"agree": 7, "disagree": 2}))

    words = said(make().page)

    assert {"Wij doen dit als team nu ook echt.", "De meesten zijn het eens."} <= set(words)
    assert not [each for each in words if "14" in each]


def test_a_mark_stands_in_its_bands(make: Make, bench: Workbench) -> None:
    for _ in range(2):
        held(bench, overall=TallySet({"overall": (0, 3, 6)}))

    words = said(make().page)

    assert {"De meesten geven een 8 of hoger.", "t/m 5: 0 · 6–7: 6 · 8–10: 12"} <= set(words)


def test_tallies_that_do_not_add_up_are_asked_once_more(seen: Seen, bench: Workbench) -> None:
    sheet = typed(seen)
    count(sheet, FIRST, 5, 10)
    seen.click("Bewaar", sheet)
    assert any("Deze zinnen tellen niet op tot 10" in each for each in said(sheet))

    seen.click("Bewaar", sheet)

    (series,) = bench.series_list.all()
    assert [form.counts.items["mcd01"] for form in series.forms] == [(0, 0, 0, 0, 10)]
    assert FIRST.removeprefix("1 ") in said(seen.page)


def test_what_was_typed_can_be_taken_back(seen: Seen, bench: Workbench) -> None:
    sheet = typed(seen)
    count(sheet, FIRST, 5, 10)
    for _ in range(2):
        seen.click("Bewaar", sheet)

    seen.click("Zet terug")

    assert [series.forms for series in bench.series_list.all()] == [()]


def test_the_questionnaire_is_due_until_it_is_typed(seen: Seen) -> None:
    due = "Tijd voor de vragenlijst: bij het begin, en na ongeveer vijf beraden."
    assert due in said(seen.page)

    sheet = typed(seen)
    count(sheet, FIRST, 5, 10)
    for _ in range(2):
        seen.click("Bewaar", sheet)

    assert due not in said(seen.page)


def test_another_planning_leaves_the_forms_where_they_are(seen: Seen, bench: Workbench) -> None:
    sheet = typed(seen)
    count(sheet, FIRST, 5, 10)
    for _ in range(2):
        seen.click("Bewaar", sheet)

    line = seen.field("Planning")
    line.setText("elke maand")
    line.editingFinished.emit()

    (series,) = bench.series_list.all()
    assert (series.rhythm.plain, len(series.forms)) == ("elke maand", 1)


def test_without_a_printer_the_questionnaire_becomes_a_file(make: Make, tmp_path: Path) -> None:
    outside = Outside(ask_printer=lambda *_: False, choose_folder=lambda *_: tmp_path)
    seen = make(outside)
    seen.click("Nieuwe reeks")

    seen.click("Vragenlijst afdrukken")
    seen.page.wait()

    assert "Gemaakt: vragenlijst-van-de-reeks.pdf." in said(seen.page)
    assert (tmp_path / "vragenlijst-van-de-reeks.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_gets_the_questionnaire_without_a_file(make: Make, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gedrukt.pdf"))

    def ask(_: QWidget, then: Callable[[QPrinter], None]) -> bool:
        then(printer)
        return True

    seen = make(Outside(ask_printer=ask))
    seen.click("Nieuwe reeks")

    seen.click("Vragenlijst afdrukken")
    seen.page.wait()

    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".pdf"] == ["gedrukt.pdf"]
