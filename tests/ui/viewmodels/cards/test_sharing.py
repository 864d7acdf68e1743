from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.card_files import read_card_file
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.errors import CannotWrite, DiskFull
from moreelberaad.ui.viewmodels.cards.file_names import file_name, with_ending
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from tests.cards import DECK, a_whole_card, kept
from tests.ui.cards_coming_in import ComingIn
from tests.ui.cards_on_paper import approved

pytestmark = pytest.mark.usefixtures("qapp")
NAMED = kept(a_whole_card("orders", "Twee orders", situation="Kapitein Jansen geeft orders."))
CLEAN = kept(a_whole_card("brug", "De brug"))


def a_model(*cards: KeptCard) -> ShareModel:
    model = ShareModel(ComingIn().checks, DECK, cards)
    model.wait()
    return model


def test_a_card_with_an_open_point_stays_behind() -> None:
    model = a_model(NAMED, CLEAN)

    assert (model.number, model.left_out) == (1, 1)


def test_an_approved_card_had_its_points_decided() -> None:
    decided = replace(NAMED, card=replace(NAMED.card, status=CardStatus.APPROVED))

    assert a_model(decided).number == 1


def test_what_goes_along_can_be_read_again_and_holds_nothing_else(tmp_path: Path) -> None:
    made, model = list[Path](), a_model(NAMED, CLEAN)
    model.made.connect(made.append)

    model.write(tmp_path / "najaar")
    model.wait()

    assert made == [tmp_path / "najaar.kaarten"]
    assert len(read_card_file(made[0]).rows) == 1
    assert "Jansen" not in made[0].read_text(encoding="utf-8")


def test_with_nothing_to_share_there_is_no_file(tmp_path: Path) -> None:
    model = a_model(NAMED)

    model.write(tmp_path / "najaar")
    model.wait()

    assert not model.can_write
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("raised", "told"), [(DiskFull(), DiskFull), (ValueError(), CannotWrite)])
def test_what_stands_in_the_way_is_told(raised: Exception, told: type[Exception]) -> None:
    def refuse(_: Path, __: Deck, ___: Sequence[Card]) -> None:
        raise raised

    failed = list[Exception]()
    model = ShareModel(ComingIn().checks, DECK, (approved("a"),), write=refuse)
    model.failed.connect(failed.append)
    model.wait()

    model.write(Path("najaar.kaarten"))
    model.wait()

    assert isinstance(failed[0], told)
    assert model.can_write


def test_a_title_becomes_a_name_that_every_computer_takes() -> None:
    assert file_name("Instroom & opleiding: 2026!", "kaarten") == "instroom-opleiding-2026"
    assert file_name("???", "kaarten") == "kaarten"


def test_an_ending_that_is_added_replaces_no_file(tmp_path: Path) -> None:
    (tmp_path / "set.kaarten").touch()

    assert with_ending(tmp_path / "set.kaarten", ".kaarten") == tmp_path / "set.kaarten"
    assert with_ending(tmp_path / "set", ".kaarten") == tmp_path / "set-2.kaarten"
