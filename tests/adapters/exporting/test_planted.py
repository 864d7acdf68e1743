"""A name planted in any place of any file blocks it (anon.md 5.5)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Block,
    Bullets,
    Document,
    Fact,
    Grid,
    Group,
    Groups,
    Lead,
    Passage,
    Section,
    Side,
    Sides,
)
from moreelberaad.adapters.exporting.proving import proven
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.application.proofs import LastCheck
from moreelberaad.documents import make_documents, write_document
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.privacy import disclose
from moreelberaad.i18n import Language
from tests.builders import a_released_session, a_request, a_review
from tests.fakes import FakeRecogniser
from tests.methods import LESSONS as LESSONS_SHEET

from .composing import FEW
from .reading import MONTH
from .samples import document, sheet

NAME = "Ydwer Sjoerdsma"
MASKED = LastCheck(recogniser=FakeRecogniser({}), masked=frozenset({NAME}))
SOUGHT = LastCheck(recogniser=FakeRecogniser({}), names=("Anna Sjoerdsma",))
PLACES: dict[str, Block] = {
    "title": Lead(label="De les", text=NAME),
    "label": Passage(label=NAME, paragraphs=("Tekst",)),
    "paragraph": Passage(label="Vraag", paragraphs=(f"Toen zei {NAME} niets.",)),
    "cell": Grid(label="Waarden", columns=("Rol", "Waarde"), rows=(("Collega", NAME),)),
    "column": Grid(label="Waarden", columns=("Rol", NAME), rows=(("Collega", "Rust"),)),
    "line": Bullets(label="Feiten", items=("Een", NAME)),
    "group": Groups(label="Redenen", groups=(Group(label=NAME, items=("Een",)),)),
    "side": Sides(
        label="Kanten", sides=(Side(letter="A", text="Een", harm_label="Pijn", harm=NAME),)
    ),
    "card": AgreementCard(
        number=1, action="Rust", facts=(Fact(label="Wie", value=NAME),), follow_up=None
    ),
}
in_every_format = pytest.mark.parametrize("form", FORMATS)


def a_document(*blocks: Block, title: str = "Blad") -> Document:
    return document(
        replace(sheet("Blad"), sections=(Section(title="", blocks=blocks),)),
        title=title,
        banner="Les",
        scope="Team",
    )


def where(whole: Document, form: str, check: LastCheck) -> str:
    """Tell in which place the scan found something."""
    with pytest.raises(UncleanDocument) as fault:
        proven(whole, form, MONTH, check)
    assert "Sjoerdsma" not in str(fault.value) + repr(fault.value.params)
    return str(fault.value.params["where"])


@in_every_format
@pytest.mark.parametrize("check", [MASKED, SOUGHT])
@pytest.mark.parametrize("place", PLACES)
def test_a_name_in_any_block_is_found(form: str, place: str, check: LastCheck) -> None:
    assert where(a_document(PLACES[place]), form, check) in {"body", "property"}


@pytest.mark.parametrize("form", [each for each in FORMATS if each != "txt"])
def test_a_name_in_the_title_of_a_file_is_found(form: str) -> None:
    assert where(a_document(title=f"Les van {NAME}"), form, MASKED) in {"body", "property"}


@in_every_format
def test_a_file_without_it_leaves(form: str) -> None:
    whole = a_document(Passage(label="Vraag", paragraphs=("Mag een collega rust vragen?",)))

    assert proven(whole, form, MONTH, MASKED).content


@in_every_format
@pytest.mark.parametrize("check", [MASKED, SOUGHT])
def test_a_name_over_the_end_of_a_line_is_found(form: str, check: LastCheck) -> None:
    filler = "Wie moe is oordeelt slecht over wat nog kan en wat niet meer gaat"
    for words in range(12):
        text = " ".join([*filler.split()[:words], *[NAME] * 6])
        assert where(a_document(Passage(label="", paragraphs=(text,))), form, check)


@pytest.mark.parametrize("name", ["les-Ydwer-Sjoerdsma", "YdwerSjoerdsma", "les sjoerdsma"])
def test_a_name_in_the_name_of_a_file_is_found(tmp_path: Path, name: str) -> None:
    request = a_request(LESSONS_SHEET)
    disclosure = disclose(a_released_session(), request, (), a_review(), FEW)
    path = tmp_path / f"{name}.md"

    with pytest.raises(UncleanDocument) as fault:
        write_document(
            disclosure, form="md", language=Language("nl"), path=path, today=MONTH, check=SOUGHT
        )
    assert fault.value.params["where"] == "file_name"
    assert not path.exists()


def test_our_own_names_of_files_tell_nothing(tmp_path: Path) -> None:
    disclosure = disclose(a_released_session(), a_request(LESSONS_SHEET), (), a_review(), FEW)

    made = make_documents(
        disclosure,
        forms=tuple(FORMATS),
        folder=tmp_path,
        language=Language("nl"),
        today=MONTH,
        check=MASKED,
    )
    assert set(made.names) == {f"lessenblad.{form}" for form in FORMATS}
