from __future__ import annotations

import pytest

from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.apart import movables, set_apart
from tests.builders import key, lines, row, rows

from .talk import FACTS, Stand


def test_words_that_are_changed_stay_as_they_were_put(stand: Stand) -> None:
    stand.screen.put(FACTS)

    stand.model.edit(FACTS, lines("eentje", "twee"))

    assert stand.shown == {"facts": lines("een", "twee")}
    assert not stand.screen.has(FACTS)
    assert not stand.screen.has_row(FACTS, Prose("eentje"))


def test_put_again_the_new_words_are_in_the_place_of_the_old(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.screen.put_row(FACTS, Prose("eentje"))

    assert stand.shown == {"facts": lines("eentje", "twee")}


def test_other_rows_may_come_while_one_is_being_rewritten(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eent", "twee"))
    stand.model.edit(FACTS, lines("eentje", "twee"))
    stand.model.edit(FACTS, lines("eentje", "twee", "drie"))

    stand.screen.put_row(FACTS, Prose("drie"))

    assert stand.shown == {"facts": lines("een", "twee", "drie")}
    assert not stand.screen.has_row(FACTS, Prose("eentje"))


def test_another_row_may_go_while_one_is_being_rewritten(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.model.edit(FACTS, lines("eentje"))
    assert stand.shown == {"facts": lines("een")}
    stand.model.edit(FACTS, None)

    assert stand.shown == {}


def test_a_row_that_was_rewritten_is_taken_off_with_its_old_words(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.screen.take_off_row(FACTS, Prose("eentje"))

    assert stand.shown == {"facts": lines("twee")}


def test_a_row_that_is_written_back_is_on_the_screen_again(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.model.edit(FACTS, lines("een", "twee"))

    assert stand.screen.has(FACTS)


def test_rows_that_are_moved_stay_on_the_screen(stand: Stand) -> None:
    stand.screen.put(FACTS)

    stand.model.edit(FACTS, lines("twee", "een"))
    stand.screen.put_row(FACTS, Prose("een"))

    assert stand.shown == {"facts": lines("twee", "een")}


@pytest.mark.usefixtures("qtbot")
def test_a_row_of_a_table_keeps_its_old_words_too() -> None:
    first, second = row(who=Prose("chef")), row(who=Prose("team"))
    stand = Stand(first__views=rows(first, second))
    stand.screen.put(key("first.views"))
    stand.model.edit(key("first.views"), rows(row(who=Prose("baas")), second))

    stand.screen.put_row(key("first.views"), second)

    assert stand.shown == {"views": rows(first, second)}


def test_undo_that_takes_words_away_takes_them_off(stand: Stand) -> None:
    stand.model.edit(FACTS, lines("een", "twee", "drie"))
    stand.model.flush()
    stand.screen.put(FACTS)

    stand.model.undo()

    assert stand.shown == {"facts": lines("een", "twee")}


def test_what_is_put_back_by_undo_is_not_on_the_screen(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("twee"))
    stand.model.flush()

    stand.model.undo()

    assert stand.shown == {"facts": lines("twee")}


def test_publishing_is_no_act_of_the_timeline(stand: Stand) -> None:
    stand.screen.put(FACTS)

    assert stand.model.undo_name is None


def test_what_is_set_apart_is_off_also_where_it_was_frozen(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.screen.freeze()

    language = Language("nl")
    assert set_apart(stand.model, movables(stand.model, language)[:3], language)

    assert stand.shown == {}
