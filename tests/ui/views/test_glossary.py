from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.glossary import read_glossary
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.about_methods import AboutMethods
from moreelberaad.ui.views.glossary import Glossary
from tests.ui.hands import focused, named, press, said, type_text
from tests.ui.views.shell_window import Shell, a_shell, an_app, at_start, with_vault

TERMS = read_glossary(assets.folder("resources") / "glossary.toml", read_toml)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    return at_start(qtbot, with_vault(an_app(tmp_path)))


def opened(
    shell: Shell, kind: type[Glossary | AboutMethods] = Glossary
) -> Glossary | AboutMethods:
    def shown() -> list[Glossary | AboutMethods]:
        return [each for each in shell.window.findChildren(kind) if each.isVisible()]

    shell.qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def seek(shell: Shell) -> Glossary | AboutMethods:
    """Open the words from the help of a screen."""
    press(shell.window, "F1")
    shell.press("Begrippen")
    return opened(shell)


def titles(dialog: Glossary | AboutMethods) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_help_leads_to_the_glossary_where_one_can_type_at_once(shell: Shell) -> None:
    dialog = seek(shell)

    assert len(titles(dialog)) == len(TERMS)
    shell.qtbot.waitUntil(lambda: focused().accessibleName() == "Zoek een begrip")


def test_typing_seeks_and_arrows_walk_the_list(shell: Shell) -> None:
    dialog = seek(shell)
    box = named(dialog, "Zoek een begrip")
    type_text(box, "integriteit")
    press(box, "Down")
    press(box, "Up")

    assert titles(dialog)[0] == "integriteit"
    assert any(words.startswith("‘het moreel juist oordelen") for words in said(dialog))
    assert any(words.startswith("Bron: Minister en Staats") for words in said(dialog))


def test_a_word_that_is_not_there_is_told(shell: Shell) -> None:
    dialog = seek(shell)
    type_text(named(dialog, "Zoek een begrip"), "xyz")

    assert titles(dialog) == []
    assert "Dit woord staat er niet bij." in said(dialog)


def test_a_click_on_a_term_opens_the_glossary_there(shell: Shell) -> None:
    QApplication.sendEvent(shell.window, QWhatsThisClickedEvent("moral_question"))

    assert opened(shell).list.currentItem().text() == "morele vraag"


def test_a_closed_vault_has_no_glossary(qtbot: QtBot, tmp_path: Path) -> None:
    shell = a_shell(qtbot, with_vault(an_app(tmp_path)))
    press(shell.window, "F1")

    assert not shell.window.findChildren(Glossary)


def test_from_the_glossary_one_goes_on_to_the_methods(shell: Shell) -> None:
    named(seek(shell), "Over de methoden").click()  # type: ignore[attr-defined] # a button

    assert len(titles(opened(shell, AboutMethods))) == 14  # the last names licences


def test_about_the_restorative_talk_says_that_nobody_is_sorted(ui: Ui, shell: Shell) -> None:
    method = shell.app.templates.get("restorative_reflection")
    page = AboutMethods(ui, shell.window, [method])
    page.open()
    texts = " ".join(said(page))

    assert (
        "Dit gesprek bepaalt niet in welke categorie iemand valt. Vermoed je opzet, een strafbaar "
        "feit of een integriteitsschending, stop dan en volg de meldroute."
    ) in texts
    assert all(words in texts for words in (method.credits.get("nl"), *method.sources))


def test_those_categories_stand_in_no_step(shell: Shell) -> None:
    for method in shell.app.templates.all():
        assert "risicovolle gewoonte" not in repr(method.steps)


def test_in_english_the_dutch_word_stands_beside(ui: Ui, shell: Shell) -> None:
    dialog = Glossary(Ui(Language("en"), ui.look), shell.window, TERMS, TERMS[-1], lambda: None)
    dialog.open()

    assert "impact" in said(dialog)
    assert "the wider result: what it contributes to" in said(dialog)
