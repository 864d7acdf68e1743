from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from moreelberaad.ui.support.key_caps import KeyCap
from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip

Clothe = Callable[[QWidget], None]
MAKERS: list[Callable[[Ui], QWidget]] = [
    lambda _: QComboBox(),
    lambda _: QSpinBox(),
    lambda _: QDateEdit(),
    lambda _: QCheckBox("Ik doe dit later"),
    lambda _: QRadioButton("Nee"),
    lambda ui: Chip(ui, "Concept", "warn", "eye"),
    lambda ui: KeyCap(ui, "F7"),
    Logo,
    *(lambda ui, code=code: OptionMark(ui, code) for code in ("A", "B", "none", "other")),
]


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("maker", MAKERS)
def test_every_piece_is_drawn_in_the_colours_of_the_theme(
    clothe: Clothe, ui: Ui, maker: Callable[[Ui], QWidget]
) -> None:
    made = maker(ui)
    clothe(made)
    light = picture(made)

    ui.look.choose(theme=Theme.DARK)

    assert picture(made) != light


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_on_looks_other_than_off(clothe: Clothe, kind: type[QCheckBox | QRadioButton]) -> None:
    made = kind("Ja")
    clothe(made)
    off = picture(made)

    made.setChecked(True)

    assert picture(made) != off


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QCheckBox, QRadioButton])
def test_what_cannot_be_used_looks_so(clothe: Clothe, kind: type[QWidget]) -> None:
    made = kind()
    clothe(made)
    enabled = picture(made)

    made.setEnabled(False)

    assert picture(made) != enabled


def test_the_arrow_of_a_drop_down_grows_with_the_text(clothe: Clothe, ui: Ui) -> None:
    ui.look.choose(scale=2.0)
    made = QComboBox()
    clothe(made)
    option = QStyleOptionComboBox()
    option.initFrom(made)

    arrow = made.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, made
    )

    assert arrow.width() >= 56


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox])
def test_standard_fields_are_as_high_as_buttons(
    clothe: Clothe, ui: Ui, kind: type[QWidget]
) -> None:
    made = kind()
    clothe(made)

    assert made.sizeHint().height() == ui.look.px(40)


def test_a_chip_keeps_room_for_its_icon(clothe: Clothe, ui: Ui) -> None:
    plain, with_icon = Chip(ui, "Concept"), Chip(ui, "Concept", icon="eye")
    for chip in (plain, with_icon):
        clothe(chip)
        chip.ensurePolished()

    assert with_icon.sizeHint().width() > plain.sizeHint().width()
