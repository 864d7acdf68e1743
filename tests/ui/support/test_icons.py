from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase

from moreelberaad.ui.support.icons import icon

BLACK, GREY = QColor("#000000"), QColor("#808080")


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("name", ["eye", "lock-simple-fill"])
def test_an_icon_is_drawn_by_its_phosphor_name(name: str) -> None:
    picture = icon(name, BLACK, GREY).pixmap(20, 20).toImage()

    assert any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


@pytest.mark.usefixtures("qtbot")
def test_of_the_icon_fonts_only_phosphor_is_loaded() -> None:
    icon("eye", BLACK, GREY)
    families = set(QFontDatabase.families())

    assert "Phosphor" in families
    assert not any("Awesome" in family for family in families)


@pytest.mark.usefixtures("qtbot")
def test_an_icon_without_room_is_no_fault() -> None:
    assert icon("eye", BLACK, GREY).pixmap(0, 0).isNull()
