from __future__ import annotations

from datetime import time
from itertools import cycle

import pytest

from moreelberaad.domain.template import Keep, Kind
from moreelberaad.ui.viewmodels.methods.items import ColumnItem
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel


def ids(model: MethodModel) -> str:
    return " ".join(step.id for step in model.steps)


def fields(model: MethodModel, step: str) -> list[str]:
    return [field.id for field in model.fields(step)]


def test_the_end_follows_the_minutes(short: MethodModel) -> None:
    short.set_minutes("e4", 30)

    assert (short.total, short.ends_at(time(13, 30))) == (75, time(14, 45))


def test_the_opening_stays_first_and_the_closing_last(short: MethodModel) -> None:
    for step in ("e1", "e7"):
        short.remove_step(step)
        short.move_step(step, 1 if step == "e1" else -1)
    short.move_step("e3", -9)
    short.move_step("e4", 9)

    assert ids(short) == "e1 e3 e2 e5 e6 e4 e7"
    assert [step.is_fixed for step in short.steps] == [True, *[False] * 5, True]


def test_a_new_step_comes_behind_the_one_that_is_shown(short: MethodModel) -> None:
    first, last = short.add_step("e2"), short.add_step("e7")

    assert ids(short) == f"e1 e2 {first} e3 e4 e5 e6 {last} e7"
    assert short.template is not None


def test_two_places_are_two_acts_and_each_is_taken_back_by_name(short: MethodModel) -> None:
    short.set_text("e2.title", "Verhaal")
    short.set_text("e3.title", "Twijfel")
    name = short.undo_name

    short.undo()

    assert name == "de titel van stap 3 gewijzigd"
    assert (short.text("e2.title"), short.text("e3.title")) == ("Verhaal", "Vraag, A/B en pijn")


def test_what_is_typed_stays_as_it_is_typed(short: MethodModel) -> None:
    short.set_text("e2.questions", "Wat zag je? \n\nEn toen")

    assert short.text("e2.questions") == "Wat zag je? \n\nEn toen"
    assert short.template
    assert [each.get("nl") for each in short.template.steps[1].questions] == [
        "Wat zag je?",
        "En toen",
    ]


def test_a_question_that_goes_takes_its_translation_along(short: MethodModel) -> None:
    dutch = short.text("e2.questions").split("\n")
    short.language = "en"
    english = short.text("e2.questions").split("\n")
    short.language = "nl"

    short.set_text("e2.questions", "\n".join(dutch[1:]))

    short.language = "en"
    assert short.text("e2.questions").split("\n") == english[1:]
    assert short.mistakes == ()


def test_each_language_has_its_own_words(short: MethodModel) -> None:
    short.language = "en"
    short.set_text("e2.title", "The story")
    short.set_field("e2", "case_summary", "label", "Story")

    assert short.template
    assert short.template.steps[1].title.words == {"nl": "Casus en hittepunt", "en": "The story"}
    assert short.fields("e2")[0].label == "Story"
    short.language = "nl"
    assert short.fields("e2")[0].label == "Casus"


@pytest.mark.parametrize("kind", Kind)
def test_a_field_holds_from_the_start_in_every_class(short: MethodModel, kind: Kind) -> None:
    name = short.add_field("e4", kind)

    assert short.mistakes == ()
    for keep in Keep:
        short.set_field("e4", name, "keep", keep)
        assert short.mistakes == ()


@pytest.mark.parametrize("kind", Kind)
def test_a_field_holds_whatever_becomes_of_it(short: MethodModel, kind: Kind) -> None:
    """Go from this kind to each later one and back: all of them go over every pair."""
    name = short.add_field("e4", kind)

    for other, keep in zip(tuple(Kind)[tuple(Kind).index(kind) + 1 :], cycle(Keep), strict=False):
        short.set_field("e4", name, "keep", keep)
        for each in (other, kind):
            short.set_field("e4", name, "kind", each)
            assert short.mistakes == ()


def test_the_fields_of_a_block_stand_beside_one_s_own(short: MethodModel) -> None:
    name = short.add_field("e6", "line")
    shown = short.fields("e6")

    assert (shown[0].id, shown[0].is_fixed) == (name, False)
    assert all(field.is_fixed for field in shown[1:])
    assert "agreements" in fields(short, "e6")


def test_fields_move_and_go(short: MethodModel) -> None:
    short.move_field("e2", "feelings", -9)
    short.remove_field("e2", "case_summary")

    assert fields(short, "e2") == ["feelings", "hot_moment"]
    assert short.template is not None


def test_columns_keep_their_names_when_they_are_reworded(short: MethodModel) -> None:
    name = short.add_field("e4", "table")
    second = short.fields("e4")[-1].columns[1]
    assert isinstance(second, ColumnItem)
    new = ColumnItem(label="Voor wie?", kind="role")

    reworded = ColumnItem(label="Plan", id=second.id)
    short.set_field("e4", name, "columns", (new, reworded))

    assert short.template
    columns = short.template.steps[3].fields[-1].columns
    assert [each.id for each in columns] == ["voor_wie", second.id]


def test_choices_keep_their_codes_when_one_is_added_before_them(short: MethodModel) -> None:
    name = short.add_field("e4", "choice")
    short.set_field("e4", name, "options", ("Nieuw", "Eerste keuze", "Twee"))

    assert short.template
    codes = [each.code for each in short.template.steps[3].fields[-1].options]
    assert codes == ["nieuw", "option1", "option2"]


def test_a_shared_list_can_stand_in(short: MethodModel) -> None:
    name = short.add_field("e4", "choices")
    known = [each.name for each in short.shared_options()]
    short.set_field("e4", name, "options", "themes")

    assert "themes" in known
    assert short.fields("e4")[-1].options == "themes"
    assert short.template is not None


def test_a_field_that_becomes_passing_leaves_no_document_behind(short: MethodModel) -> None:
    short.set_field("e3", "moral_question", "keep", Keep.TRANSIENT)

    assert short.template
    asked = short.template.steps[2].fields[0]
    assert (asked.documents, asked.on_close) == (frozenset(), "wipe")


def test_a_field_without_a_known_thing_is_a_mistake_of_ours(short: MethodModel) -> None:
    with pytest.raises(KeyError):
        short.set_field("e3", "moral_question", "colour", "red")


def test_undo_in_a_method_that_was_removed_is_harmless(
    methods: MethodsModel, short: MethodModel
) -> None:
    methods.remove(methods.items[-1].id)

    short.set_text("title", "Weg")
    short.remove_step("e3")

    assert [item for item in methods.items if not item.built_in] == []
