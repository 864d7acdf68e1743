from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import moreelberaad.ui
from moreelberaad.ui.views.help.dialogs import HelpDialog, KeySheet
from moreelberaad.ui.views.help.topics import TOPICS
from tests.ui.hands import press, said
from tests.ui.views.shell_window import Shell, a_shell, an_app, at_start, with_vault


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    return at_start(qtbot, with_vault(an_app(tmp_path)))


def shown(shell: Shell, kind: type[HelpDialog | KeySheet] = HelpDialog) -> HelpDialog | KeySheet:
    def found() -> list[HelpDialog | KeySheet]:
        return [each for each in shell.window.findChildren(kind) if each.isVisible()]

    shell.qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_every_topic_has_a_screen_and_every_screen_is_there(shell: Shell) -> None:
    modules = pkgutil.walk_packages(moreelberaad.ui.__path__, "moreelberaad.ui.")
    classes = {name for each in modules for name in vars(importlib.import_module(each.name))}

    assert set(TOPICS) - classes == set()
    assert set(TOPICS.values()) == {topic.code for topic in shell.app.screen_help().topics}


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("Ctrl+1", "Hier staat wat wacht"),
        ("Ctrl+,", "Kies hoe de app eruitziet"),
    ],
)
def test_f1_says_what_the_screen_on_show_is_for(shell: Shell, keys: str, expected: str) -> None:
    QTest.keySequence(shell.window, keys)
    press(shell.window, "F1")

    assert any(words.startswith(expected) for words in said(shown(shell)))


def test_a_closed_door_has_help_too_but_no_words_of_the_app(qtbot: QtBot, tmp_path: Path) -> None:
    shell = a_shell(qtbot, with_vault(an_app(tmp_path)))
    press(shell.window, "F1")
    words = said(shown(shell))

    assert "De kluis is dicht. Er is niets te lezen." in words
    assert "Begrippen" not in words


def test_the_question_mark_in_the_bar_gives_the_same_help(shell: Shell) -> None:
    shell.press("Hulp bij dit scherm")

    assert shown(shell).accessibleName() == "Start"


def test_from_the_help_one_goes_on_to_every_key(shell: Shell) -> None:
    press(shell.window, "F1")
    shell.press("Alle toetsen")

    assert "Shift F5" in said(shown(shell, KeySheet))


def test_ctrl_slash_shows_every_key(shell: Shell) -> None:
    QTest.keySequence(shell.window, "Ctrl+/")

    texts = said(shown(shell, KeySheet))
    groups = shell.app.screen_help().groups
    assert all(key.words.get("nl") in texts for group in groups for key in group.keys)
