from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel

from .conftest import TakeIn


def own(methods: MethodsModel) -> list[str]:
    return [item.title for item in methods.items if not item.built_in]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_copy_of_every_method_is_faultless_and_lasts_as_long(
    app: App, practice: Workbench, language: str
) -> None:
    methods = MethodsModel(app, practice, Language(language))

    for template in app.templates.all():
        model = methods.open(methods.copy(template.id))

        assert (model.template is not None, model.total) == (True, template.minutes)


def test_built_in_methods_come_first_and_only_one_s_own_can_change(
    methods: MethodsModel, short: MethodModel
) -> None:
    fixed = methods.open("short_deliberation_60")

    fixed.set_text("title", "Anders")
    fixed.remove_step("e3")

    assert (fixed.read_only, fixed.title, len(fixed.steps)) == (True, "Kort moreel beraad", 7)
    assert methods.items[0].built_in
    assert (short.read_only, methods.items[-1].title) == (False, "Kort moreel beraad (kopie)")


def test_an_own_method_is_copied_with_a_name_of_its_own(
    methods: MethodsModel, short: MethodModel
) -> None:
    short.set_text("title", "Ons uur")
    first = methods.items[-1].id

    twice = [methods.copy(first), methods.copy(first)]

    assert own(methods) == ["Ons uur", "Ons uur (kopie)", "Ons uur (kopie)"]
    assert all(methods.open(each).template for each in twice)


def test_what_was_removed_comes_back(methods: MethodsModel) -> None:
    methods.remove(methods.copy("short_deliberation_60"))
    gone = own(methods)

    methods.undo()

    assert (gone, own(methods)) == ([], ["Kort moreel beraad (kopie)"])
    assert methods.redo_name == "vorm verwijderd"


def test_a_method_is_shared_and_taken_into_another_vault(
    app: App, methods: MethodsModel, short: MethodModel, tmp_path: Path
) -> None:
    short.move_step("e3", 1)
    short.add_field("e4", "table")
    methods.share(methods.items[-1].id, tmp_path / "onze.toml")

    with app.practice() as elsewhere:
        there = MethodsModel(app, elsewhere, Language("nl"))
        taken = there.open(there.import_(tmp_path / "onze.toml"))

    assert taken.template == short.template


def test_a_method_taken_in_twice_gets_another_name(take_in: TakeIn, app: App) -> None:
    content = app.templates.source("cura")

    models = [take_in(content), take_in(content)]

    assert [model.template and model.template.id for model in models] == ["cura_2", "cura_3"]


def test_typing_is_kept_in_the_vault_and_its_timeline(
    practice: Workbench, methods: MethodsModel, short: MethodModel
) -> None:
    short.set_text("e4.purpose", "We kijken ver.")

    assert methods.flush()
    assert practice.methods.drafts()[0].content["step"][3]["purpose"] == "We kijken ver."
    assert methods.undo_name == "het doel van stap 4 gewijzigd"


def test_what_is_kept_is_there_for_the_next_who_opens_it(
    app: App, practice: Workbench, methods: MethodsModel, short: MethodModel
) -> None:
    short.set_minutes("e4", 20)
    methods.flush()

    assert MethodsModel(app, practice, Language("nl")).items == methods.items
