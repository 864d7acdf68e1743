from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo

from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.views.audience.items import Mark
from moreelberaad.ui.views.audience.look import ROLES, AudienceLook
from tests.ui.support.test_tokens import contrast

from .frames import FRAMES, a_reveal
from .measuring import SIZES, all_words, faint, outside, over_each_other, pages_of, runs

pytestmark = pytest.mark.usefixtures("look")
SMALL = 30
EVERY = pytest.mark.parametrize("name", FRAMES)
LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])
SCREENS = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}")


@EVERY
@LANGUAGES
@SCREENS
def test_nothing_sticks_out_of_a_page(name: str, language: str, size: QSize) -> None:
    assert not [out for page in pages_of(FRAMES[name], size, language) for out in outside(page)]


@EVERY
@LANGUAGES
@SCREENS
def test_no_words_stand_over_others(name: str, language: str, size: QSize) -> None:
    pages = pages_of(FRAMES[name], size, language)
    assert not [pair for page in pages for pair in over_each_other(page)]


@EVERY
@SCREENS
def test_no_type_is_smaller_than_26_px_at_1080_lines(name: str, size: QSize) -> None:
    look = AudienceLook.on(size)
    least = 26 * size.height() / 1080
    for page in pages_of(FRAMES[name], size):
        assert all(look.font(run.role).pixelSize() >= least for run in runs(page))


@EVERY
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_all_words_stand_out_from_their_ground(name: str, theme: Theme) -> None:
    for page in pages_of(FRAMES[name], theme=theme):
        assert not faint(page, theme)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("letter", ["a", "b"])
def test_the_letter_in_a_mark_stands_out_too(theme: Theme, letter: str) -> None:
    look = AudienceLook(theme)
    assert contrast(look.color(letter).name(), look.color(f"on_{letter}").name()) >= 7


@pytest.mark.parametrize(("most", "marks"), [(33, 60), (55, 0)])
def test_every_voice_has_its_mark_or_none_has(most: int, marks: int) -> None:
    rest = 60 - most
    pages = pages_of(a_reveal(A=most, B=rest - 2, alternative=2))

    items = (item for page in pages for item in page.items if isinstance(item, Mark))
    assert sum(item.rect.height() == SMALL for item in items) == marks


def test_no_role_is_below_the_least() -> None:
    assert min(role.size for role in ROLES.values()) >= 26


@pytest.mark.parametrize("role", ROLES)
def test_each_role_has_its_own_family(role: str) -> None:
    family = {"serif": "Source Serif 4", "sans": "Atkinson Hyperlegible"}[ROLES[role].family]
    assert family in QFontInfo(AudienceLook().font(role)).family()


def test_each_state_says_what_it_must() -> None:
    said = {name: all_words(pages_of(frame)) for name, frame in FRAMES.items()}
    assert "Moreel beraad" in said["welcome"]
    assert "We noteren rollen, geen namen." in said["welcome"]
    assert "Stap 5 van 10 Perspectieven, waarden en normen" in said["step"]
    assert "nog ongeveer 10 minuten" in said["step"]
    assert "3 van 8 ingeleverd" in said["choosing"]
    assert "De groep is verdeeld." in said["reveal"]
    assert "Wat moet eruit of anders?" in said["reading-back"]
    assert said["break"] == "Pauze tot 14.35 uur"
    assert said["boundary"] == "We stoppen even"
    assert said["away"] == "We gaan zo verder"
    assert said["black"] == ""


def test_black_is_black_all_over() -> None:
    (page,) = pages_of(FRAMES["black"])
    assert (page.items, AudienceLook().color(page.ground).name()) == ((), "#000000")


def test_the_marks_of_a_table_say_who_pleads_for_what() -> None:
    marks = [
        (item.code, item.words)
        for item in pages_of(FRAMES["table"])[0].items
        if isinstance(item, Mark)
    ]
    assert marks[2:5] == [("B", "B"), ("A", "A en B"), ("B", "")]


@EVERY
@pytest.mark.parametrize("size", [QSize(1080, 1920), QSize(1024, 768), QSize(5120, 1440)])
def test_an_odd_screen_holds_its_pages_too(name: str, size: QSize) -> None:
    pages = pages_of(FRAMES[name], size)
    assert not [each for page in pages for each in (*outside(page), *over_each_other(page))]
