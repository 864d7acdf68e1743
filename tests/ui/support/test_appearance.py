from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.focus_ring import FocusRing
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.tokens import load
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words


@pytest.mark.parametrize(
    ("role", "family"),
    [
        ("body", "Atkinson Hyperlegible"),
        ("button", "Atkinson Hyperlegible"),
        ("question", "Source Serif 4"),
        ("reading", "Source Serif 4"),
    ],
)
def test_a_role_is_set_in_its_own_letter(look: Appearance, role: str, family: str) -> None:
    assert QFontInfo(look.font(role)).family() == family


def test_the_bold_letter_is_really_there(look: Appearance) -> None:
    assert QFontInfo(look.font("label")).weight() == QFont.Weight.Bold


def test_headings_are_set_in_semi_bold_on_the_axis(look: Appearance) -> None:
    assert look.font("heading1").variableAxisValue(QFont.Tag("wght")) == 600


def test_a_timer_has_figures_of_one_width(look: Appearance) -> None:
    assert look.font("timer").featureValue(QFont.Tag("tnum")) == 1


def test_a_larger_text_size_reaches_labels_that_stand_already(qtbot: QtBot, ui: Ui) -> None:
    label = words(ui, "Wat bespreken jullie vandaag?", "heading2")
    qtbot.addWidget(label)

    ui.look.choose(scale=1.5)

    assert label.font().pixelSize() == 39


def test_fonts_are_worn_before_the_change_is_told(qtbot: QtBot, ui: Ui) -> None:
    label = words(ui, "Waarde")
    qtbot.addWidget(label)
    seen: list[int] = []

    def look_at_label() -> None:
        seen.append(label.font().pixelSize())

    ui.look.changed.connect(look_at_label)
    ui.look.choose(scale=2.0)
    ui.look.changed.disconnect(look_at_label)

    assert seen == [30]


def test_lengths_grow_with_the_text(look: Appearance) -> None:
    look.choose(scale=1.3)

    assert look.px(40) == 52


def test_another_theme_changes_the_colours_of_what_stands_already(
    clothe: Callable[[QWidget], None], ui: Ui
) -> None:
    label = words(ui, "Waarde")
    clothe(label)
    label.ensurePolished()

    ui.look.choose(theme=Theme.DARK)

    assert label.palette().windowText().color() == QColor(load().dark["ink"])


def test_another_theme_gives_a_button_another_icon(qtbot: QtBot, ui: Ui) -> None:
    made = button(ui, "Parkeer", icon="push-pin")
    qtbot.addWidget(made)
    before = made.icon().cacheKey()

    ui.look.choose(theme=Theme.DARK)

    assert made.icon().cacheKey() != before


def test_choosing_only_a_size_keeps_the_theme(look: Appearance) -> None:
    look.choose(theme=Theme.DARK)
    look.choose(scale=1.15)

    assert look.theme is Theme.DARK


def test_without_a_choice_the_system_decides(look: Appearance) -> None:
    look.choose(theme=Theme.SYSTEM)

    assert look.color("window") == QColor(load().light["window"])


@pytest.mark.parametrize("name", load().icons)
def test_every_icon_of_the_design_exists(look: Appearance, name: str) -> None:
    assert not look.pixmap(name).isNull()


def test_the_look_follows_the_system(qtbot: QtBot, look: Appearance) -> None:
    look.choose(theme=Theme.SYSTEM)

    with qtbot.waitSignal(look.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_an_own_choice_does_not_follow_the_system(qtbot: QtBot, look: Appearance) -> None:
    look.choose(theme=Theme.LIGHT)

    with qtbot.assertNotEmitted(look.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_a_second_look_draws_no_second_ring(qapp: QApplication, look: Appearance) -> None:
    second = Appearance(qapp, theme=look.theme)

    assert len(qapp.findChildren(FocusRing)) == 1
    second.deleteLater()
    look.choose(theme=Theme.DARK)  # the style and the ring go back to the first


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_an_example_in_an_empty_box_is_as_readable_as_any_text(
    clothe: Callable[[QWidget], None], look: Appearance, theme: Theme
) -> None:
    look.choose(theme=theme)
    box = QLineEdit()
    clothe(box)
    box.ensurePolished()

    assert box.palette().placeholderText().color() == look.color("muted")
