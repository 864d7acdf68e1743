from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from moreelberaad.domain.errors import InputRejected
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from tests.adapters.templates.builders import a_field, a_method, a_step, with_field

from .conftest import TakeIn


def told(model: MethodModel) -> list[str]:
    assert model.template is None
    return [mistake.sentence for mistake in model.mistakes]


def between(*steps: dict[str, Any], **changes: object) -> dict[str, Any]:
    first, last = a_step(id="s0", blocks=["opening"]), a_step(id="s9", blocks=["closing"])
    return a_method(first, *(each | {"blocks": []} for each in steps), last, **changes)


def test_a_kind_that_nobody_knows_is_told_with_its_place(take_in: TakeIn) -> None:
    model = take_in(between(a_step(a_field(kind="hologram", label="norm"))))

    assert told(model) == ["Stap 2, veld ‘norm’: dit soort bestaat niet."]
    assert (model.mistakes[0].step, model.mistakes[0].field) == ("s1", "note")


def test_a_mistake_goes_when_it_is_mended(take_in: TakeIn) -> None:
    model = take_in(between(a_step(a_field(kind="hologram"))))

    model.set_field("s1", "note", "kind", "line")

    assert (model.mistakes, model.template is None) == ((), False)


def test_two_steps_with_one_id_are_told_at_the_second(take_in: TakeIn) -> None:
    model = take_in(between(a_step(), a_step(title="Nog eens")))

    assert told(model) == ["Stap 3: dit staat er twee keer."]
    model.remove_step(model.mistakes[0].step or "")
    assert [step.title for step in model.steps] == ["Stap", "Stap", "Stap"]
    assert model.mistakes == ()


def test_two_fields_with_one_id_are_told_at_the_second(take_in: TakeIn) -> None:
    model = take_in(between(a_step(a_field(), a_field(label="Weer"))))

    assert "Stap 2, veld ‘Weer’: dit staat er twee keer." in told(model)
    model.remove_field("s1", model.mistakes[0].field or "")
    assert model.mistakes == ()


def test_a_table_that_is_not_there_is_told(take_in: TakeIn) -> None:
    model = take_in(between(a_step(continues=[{"table": "ghost", "columns": ["x"]}])))

    assert told(model) == [
        "Stap 2, de tabel die hier verdergaat: deze tabel staat in geen eerdere stap."
    ]


def test_five_hundred_steps_are_told(take_in: TakeIn) -> None:
    model = take_in(between(*(a_step(id=f"a{number}") for number in range(498))))

    assert told(model) == ["De vorm, de stappen: er zijn er te veel; hooguit 40."]


@pytest.mark.parametrize("minutes", [-5, 10_000])
def test_minutes_that_cannot_be_are_told(take_in: TakeIn, minutes: int) -> None:
    model = take_in(between(a_step(minutes=minutes)))

    assert told(model) == ["Stap 2, de minuten: hier hoort een getal van 1 tot 240."]
    model.set_minutes("s1", 10)
    assert model.mistakes == ()


def test_a_name_that_leaves_its_folder_is_told_and_a_copy_mends_it(
    take_in: TakeIn, methods: MethodsModel
) -> None:
    model = take_in(between(id="../x"))

    assert told(model) == [
        "De vorm, de id: deze naam mag niet; maak een kopie, die krijgt een eigen naam."
    ]
    assert methods.open(methods.copy(methods.items[-1].id)).template is not None


def test_a_later_version_is_not_taken_in(take_in: TakeIn, methods: MethodsModel) -> None:
    with pytest.raises(InputRejected) as rejected:
        take_in(between(format="moreelberaad.template/2"))

    assert methods.refused(rejected.value).startswith("Deze vorm is gemaakt met een nieuwere")


def test_an_opening_that_lacks_is_told(take_in: TakeIn) -> None:
    model = take_in(a_method(a_step(blocks=["closing"])))

    assert told(model) == ["De vorm, de stappen: opening en afronding horen in elke gespreksvorm."]
    assert model.missing == ["opening"]


def test_an_opening_and_a_closing_that_lack_are_added_at_their_ends(take_in: TakeIn) -> None:
    later = a_step(id="later", title="Later", blocks=["follow_up"], follow_up=True)
    model = take_in(a_method(a_step(blocks=["harvest"]), later, en={"title": "Method"}))

    for block in model.missing:
        model.add_block(block)

    assert model.mistakes == ()
    assert [step.title for step in model.steps] == ["Opening", "Stap", "Sluiting", "Later"]
    assert [step.is_fixed for step in model.steps] == [True, False, True, False]
    model.language = "en"
    assert model.steps[0].title == "Opening"


def test_a_text_that_is_too_long_is_told(short: MethodModel) -> None:
    short.set_text("e2.questions", "a" * 30_000)
    short.set_text("e2.title", "b" * 241)

    assert [each.sentence for each in short.mistakes] == [
        "Stap 2, de titel: dit is langer dan 240 tekens.",
        "Stap 2, de vragen: dit is langer dan 2000 tekens.",
    ]


def test_an_empty_title_is_told(short: MethodModel) -> None:
    short.set_text("e2.title", " ")

    assert [each.sentence for each in short.mistakes] == ["Stap 2, de titel: dit ontbreekt."]


def test_a_step_that_bears_the_name_of_the_preparation_is_told(take_in: TakeIn) -> None:
    model = take_in(between(a_step(id="preparation"), beside=["preparation"]))

    assert told(model) == ["Stap 2: dit staat er twee keer."]


@pytest.mark.parametrize(
    "content",
    [
        {"step": "geen lijst"},
        {"step": [1, "twee", {"id": 3, "field": {"id": "x"}}]},
        {"id": 7, "title": ["x"], "en": 4, "setting": 5, "condition": [[]]},
        with_field(kind=["line"], column="x", option=[{}], id=""),
    ],
)
def test_what_is_no_method_at_all_becomes_a_draft_with_mistakes(
    take_in: TakeIn, content: dict[str, Any]
) -> None:
    model = take_in(content)

    model.add_step()
    for step in model.steps:
        model.remove_step(model.add_step(step.id))
        model.fields(step.id)
        model.set_text(f"{step.id}.title", "Stap")
        model.add_field(step.id, "table")
        model.move_step(step.id, 1)

    assert told(model)


@pytest.mark.parametrize("text", ["a = ", "a" + ".a" * 300 + " = 1", "a = '\x00'"])
def test_what_cannot_be_read_is_refused_in_words(
    methods: MethodsModel, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "stuk.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(InputRejected) as rejected:
        methods.import_(path)

    assert methods.refused(rejected.value).startswith("Dit bestand kunnen we niet lezen")
