"""Methods of one's own beside those of the app: copied, checked, chosen, taken along as a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.application.vault_commands import (
    KeepMethod,
)
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import CannotWrite, InputRejected, NotFound
from moreelberaad.domain.template import Template, Text
from tests.adapters.templates.builders import BUILT_IN, a_method
from tests.cli.program import PASSPHRASE, TINY, a_world
from tests.methods import METHOD

NAMES = sorted(path.stem for path in BUILT_IN.glob("*.toml") if "." not in path.stem)
OWN = Draft(id="d1", content=a_method())


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(a_world(tmp_path))


@pytest.fixture
def bench(app: App) -> Iterator[Workbench]:
    with app.practice() as bench:
        yield bench


def codes(error: pytest.ExceptionInfo[InputRejected]) -> list[str]:
    return [fault.code for fault in error.value.mistakes]


def as_copied(method: Template) -> Template:
    title = {
        "nl": f"{method.title.get('nl')} (kopie)",
        "en": f"{method.title.get('en')} (copy)",
    }
    return replace(method, id=f"{method.id}_copy", version=1, title=Text(title))


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_of_a_method_reads_back_to_an_equal_one(
    app: App, bench: Workbench, name: str
) -> None:
    method = app.templates.get(name)
    draft = bench.copies(method)

    assert app.checked(draft.content) == as_copied(method)
    assert draft.content["step"][0]["blocks"][0] == "opening"


def test_a_copy_has_a_name_of_its_own_and_is_not_kept_yet(app: App, bench: Workbench) -> None:
    draft = bench.copies(app.templates.get("dilemma_method"))

    assert (len(draft.id), bench.methods.drafts()) == (8, [])


def test_a_second_copy_has_another_id_and_a_copy_can_be_copied(app: App, bench: Workbench) -> None:
    method = app.templates.get("dilemma_method")
    first = bench.copies(method)
    bench.bus.execute(KeepMethod(draft=first))

    assert bench.copies(method).content["id"] == "dilemma_method_copy2"
    again = bench.copies(bench.templates.get("dilemma_method_copy"))
    assert again.content["id"] == "dilemma_method_copy_copy"


def test_a_copy_of_what_has_no_english_title_has_none_either(bench: Workbench) -> None:
    bench.bus.execute(KeepMethod(draft=OWN))

    copied = bench.copies(bench.templates.get("made_up")).content
    assert (copied["title"], "en" in copied) == ("Verzonnen (kopie)", False)


def test_a_method_that_is_only_in_a_session_cannot_be_copied(bench: Workbench) -> None:
    with pytest.raises(NotFound):
        bench.copies(METHOD)


def test_a_faultless_own_method_can_be_chosen_in_the_order_of_its_title(
    bench: Workbench,
) -> None:
    bench.bus.execute(KeepMethod(draft=OWN))
    titles = [each.title.get("nl") for each in bench.templates.all()]

    assert ("Verzonnen" in titles, titles) == (True, sorted(titles))
    for name in ("made_up", "dilemma_method"):
        assert bench.templates.get(name).id == name
    assert len(titles) == len(NAMES) + 1


@pytest.mark.parametrize("changes", [{"title": 3}, {"id": "dilemma_method"}, {"id": [1]}])
def test_a_faulty_own_method_cannot_be_chosen(bench: Workbench, changes: dict[str, Any]) -> None:
    bench.bus.execute(KeepMethod(draft=Draft(id="d1", content=a_method(**changes))))

    assert len(bench.templates.all()) == len(NAMES)
    with pytest.raises(NotFound):
        bench.templates.get("made_up")


def test_of_two_own_methods_with_one_id_the_first_counts(bench: Workbench) -> None:
    for name in ("d2", "d1"):
        bench.bus.execute(KeepMethod(draft=Draft(id=name, content=a_method(title=name))))

    assert bench.templates.get("made_up").title.get("nl") == "d1"
    assert len(bench.templates.all()) == len(NAMES) + 1


def test_an_id_that_is_taken_is_told_with_every_other_mistake(app: App) -> None:
    with pytest.raises(InputRejected) as caught:
        app.checked(a_method(id="dilemma_method", slogan="x"))

    assert codes(caught) == ["unknown_key", "id_taken"]


def test_an_id_of_another_own_method_is_taken_too(bench: Workbench) -> None:
    bench.bus.execute(KeepMethod(draft=OWN))

    assert bench.templates.checked(OWN).id == "made_up"
    with pytest.raises(InputRejected) as caught:
        bench.templates.checked(replace(OWN, id="d2"))
    assert codes(caught) == ["id_taken"]


def test_checking_leaves_the_content_as_it_was(app: App) -> None:
    content = a_method(en={"title": "Made up"})

    assert app.checked(content).title.get("en") == "Made up"
    assert content["en"] == {"title": "Made up"}


def test_a_method_goes_to_a_file_and_back(app: App, bench: Workbench, tmp_path: Path) -> None:
    draft = bench.copies(app.templates.get("moral_debrief"))
    app.write_method(tmp_path / "vorm.toml", draft.content)

    assert app.read_method(tmp_path / "vorm.toml") == draft.content
    assert [file.name for file in tmp_path.iterdir()] == ["vorm.toml"]


def test_a_faulty_file_is_read_so_that_it_can_be_mended(app: App, tmp_path: Path) -> None:
    (tmp_path / "vorm.toml").write_text('format = "anders"\nid = "../../weg"\n')

    assert app.read_method(tmp_path / "vorm.toml")["id"] == "../../weg"


@pytest.mark.parametrize("number", ["2", "10", "9" * 5_000])
def test_a_file_of_a_newer_app_is_refused(app: App, tmp_path: Path, number: str) -> None:
    (tmp_path / "vorm.toml").write_text(f'format = "moreelberaad.template/{number}"')

    with pytest.raises(InputRejected) as caught:
        app.read_method(tmp_path / "vorm.toml")
    assert codes(caught) == ["unknown_format"]


def test_no_file_is_written_inside_a_vault(app: App, tmp_path: Path) -> None:
    vault.create(tmp_path / "k.kluis", PASSPHRASE, cost=TINY)

    with pytest.raises(CannotWrite):
        app.write_method(tmp_path / "k.kluis" / "vorm.toml", OWN.content)
