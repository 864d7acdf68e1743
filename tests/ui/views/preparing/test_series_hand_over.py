from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QWidget,
)

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.values import Prose
from tests.builders import row
from tests.ui.hands import named, said, type_text
from tests.ui.views.preparing.series_seen import ITS_OWN, Make, Seen, dialog
from tests.ui.views.preparing.series_world import keep


def hand_over(seen: Seen, passphrase: str = ITS_OWN, again: str = ITS_OWN) -> QWidget:
    seen.click("Draag over aan een collega…")
    asked = dialog("Draag over aan een collega")
    seen.field("Wachtzin van dit bestand", asked).setText(passphrase)
    seen.field("Typ hem nog een keer", asked).setText(again)
    return asked


def take_over(seen: Seen, passphrase: str = ITS_OWN) -> QWidget:
    seen.click("Neem een reeks over…")
    asked = dialog("Neem een reeks over")
    seen.field("Wachtzin van dit bestand", asked).setText(passphrase)
    seen.click("Neem over", asked)
    seen.page.wait()
    return asked


def test_what_is_handed_over_is_taken_over_and_taken_back(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    assert "Gemaakt: naar-een-collega.overdracht" in said(seen.page)

    seen.place = tmp_path / "naar-een-collega.overdracht"
    take_over(seen)
    assert seen.labels() == ["reeks Eik", "reeks Linde"]
    assert "Overgenomen: 2 open afspraken en 1 les." in said(seen.page)
    seen.click("Zet terug")
    assert seen.labels() == ["reeks Eik"]


@pytest.mark.parametrize(
    ("passphrase", "again", "reason"),
    [
        ("kort", "kort", "Maak de wachtzin eerst sterker"),
        (ITS_OWN, "zeven", "Typ eerst de wachtzin nog een keer"),
        (ITS_OWN, "anders", "De twee wachtzinnen zijn niet gelijk."),
    ],
)
def test_a_passphrase_is_strong_and_typed_twice(
    seen: Seen, passphrase: str, again: str, reason: str
) -> None:
    asked = hand_over(seen, passphrase, again)

    assert reason in said(asked)
    assert not named(asked, "Kies een plek…", QAbstractButton).isEnabled()


def test_without_a_place_nothing_is_made(seen: Seen) -> None:
    seen.place = None
    asked = hand_over(seen)

    seen.click("Kies een plek…", asked)

    assert asked.isVisible()
    assert asked.isEnabled()


def test_a_folder_that_is_gone_is_told_in_the_dialog(seen: Seen, tmp_path: Path) -> None:
    seen.place = tmp_path / "weg" / "x.overdracht"
    asked = hand_over(seen)

    seen.click("Kies een plek…", asked)
    seen.page.wait()

    assert any("Hier kan niet worden geschreven" in each for each in said(asked))
    assert asked.isEnabled()


def test_a_series_without_anything_to_hand_over_says_so(make: Make) -> None:
    seen = make()
    seen.click("Nieuwe reeks")

    seen.click("Draag over aan een collega…")

    assert "Er zijn geen open afspraken of vrijgegeven lessen." in said(seen.page)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "Dit bestand is er niet meer."),
        (b"iets anders", "Dit bestand is geen overdracht van een reeks."),
        (b"MBKLOVER", "Deze overdracht is beschadigd. Vraag je collega om een nieuwe."),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_plain_words(
    seen: Seen, tmp_path: Path, content: bytes | None, told: str
) -> None:
    seen.place = tmp_path / "x.overdracht"
    if content is not None:
        seen.place.write_bytes(content)

    assert told in said(take_over(seen))
    assert seen.labels() == ["reeks Eik"]


def test_a_wrong_passphrase_can_be_tried_again(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    seen.place = tmp_path / "naar-een-collega.overdracht"

    asked = take_over(seen, "zeven blauwe stoelen zwijgen")

    assert "Dit is niet de wachtzin van deze overdracht." in said(asked)
    assert named(asked, "Neem over", QAbstractButton).isEnabled()


def test_a_proposed_passphrase_is_shown_and_typed_again(seen: Seen) -> None:
    asked = hand_over(seen, "", "")

    seen.click("Stel er een voor", asked)
    proposed = seen.field("Wachtzin van dit bestand", asked).text()
    type_text(seen.field("Typ hem nog een keer", asked), proposed)

    assert len(proposed.split()) == 5
    assert named(asked, "Kies een plek…", QAbstractButton).isEnabled()


def test_words_that_lead_to_a_person_are_pointed_at(make: Make, bench: Workbench) -> None:
    keep(bench, agreed=(row(action=Prose("Bel Jan de Vries op 06-12345678")),))

    asked = hand_over(make())

    told = "Er staat iets in dat naar een persoon kan leiden. Pas dat eerst aan."
    assert told in said(asked)


def test_a_dialog_that_was_closed_keeps_nothing(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    seen.place = tmp_path / "naar-een-collega.overdracht"
    seen.click("Neem een reeks over…")
    asked = dialog("Neem een reeks over")
    seen.field("Wachtzin van dit bestand", asked).setText(ITS_OWN)
    seen.click("Neem over", asked)
    seen.click("Annuleer", asked)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    seen.page.wait()

    assert seen.labels() == ["reeks Eik"]


def test_what_is_there_already_is_told(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    seen.place = tmp_path / "naar-een-collega.overdracht"
    take_over(seen)

    seen.click("Neem een reeks over…")
    asked = dialog("Neem een reeks over")
    labels = named(asked, "In welke reeks komt dit?", QComboBox)
    assert isinstance(labels, QComboBox)
    labels.setCurrentText("reeks Linde")
    seen.field("Wachtzin van dit bestand", asked).setText(ITS_OWN)
    seen.click("Neem over", asked)
    seen.page.wait()

    assert "Deze overdracht staat al in deze reeks." in said(asked)
