from __future__ import annotations

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.values import Prose
from tests.ui.hands import focused, press, said, type_text
from tests.ui.views.preparing.series_seen import Make, Seen
from tests.ui.views.preparing.series_world import REST, keep


def test_without_a_series_it_says_what_one_is(make: Make) -> None:
    page = make().page

    assert "Nog geen reeks. Een reeks verbindt beraden van dezelfde groep." in said(page)


def test_a_first_series_begins_with_its_name_selected(make: Make) -> None:
    seen = make()

    seen.click("Nieuwe reeks")

    assert seen.labels() == ["reeks Linde"]
    assert focused() is seen.field("Naam van de reeks")
    assert seen.field("Naam van de reeks").selectedText() == "reeks Linde"


def test_it_shows_what_hangs_on_a_series(seen: Seen) -> None:
    words = said(seen.page)

    assert REST in words
    assert "leidinggevende · terugblik stond op 9 november 2026" in words
    assert "Dilemmamethode · 3 november 2026 · vrijgegeven" in words


def test_name_and_planning_are_kept_with_enter(seen: Seen) -> None:
    for name, typed in (("Naam van de reeks", "reeks Kiezel"), ("Planning", "elke maand")):
        line = seen.field(name)
        line.setFocus()
        line.selectAll()
        type_text(line, typed)
        press(line, "Return")

    (series,) = seen.bench.series_list.all()
    assert (series.label, series.rhythm) == (Prose("reeks Kiezel"), Prose("elke maand"))


def test_a_name_that_may_lead_to_people_is_not_kept(seen: Seen) -> None:
    line = seen.field("Naam van de reeks")
    line.setFocus()
    line.selectAll()
    type_text(line, "reeks Jan de Vries")
    press(line, "Return")

    assert "Mogelijk herleidbaar. Kies een neutraal woord." in said(seen.page)
    assert line.accessibleDescription() == "Mogelijk herleidbaar. Kies een neutraal woord."
    assert seen.labels() == ["reeks Eik"]


def test_a_neutral_word_is_taken_over(seen: Seen) -> None:
    seen.click("Neem reeks Linde")

    assert seen.labels() == ["reeks Linde"]


def test_a_removed_series_is_put_back(seen: Seen) -> None:
    seen.click("Verwijder deze reeks")
    assert seen.labels() == []
    assert "Reeks verwijderd. De beraden blijven." in said(seen.page)

    seen.click("Zet terug")
    assert seen.labels() == ["reeks Eik"]
    assert REST in said(seen.page)


def test_the_keys_of_undo_take_a_name_back(seen: Seen) -> None:
    seen.click("Neem reeks Linde")

    press(focused(), "Ctrl+Z")
    assert seen.labels() == ["reeks Eik"]
    assert seen.field("Naam van de reeks").text() == "reeks Eik"
    press(focused(), "Ctrl+Y")
    assert seen.labels() == ["reeks Linde"]


def test_arrows_go_to_another_series(seen: Seen, bench: Workbench) -> None:
    keep(bench, "reeks Zwaluw")
    seen.page.refresh()
    seen.page.focus_first()

    press(focused(), "Down")

    assert seen.field("Naam van de reeks").text() == "reeks Zwaluw"
