from __future__ import annotations

from collections.abc import Mapping

import pytest

from moreelberaad.ui.support.tokens import load

TOKENS = load()
THEMES = [
    pytest.param(TOKENS.light, id="light"),
    pytest.param(TOKENS.dark, id="dark"),
    pytest.param(TOKENS.contrast, id="contrast"),
]
SURFACES = ("window", "surface", "sunken", "raised")
TEXTS = [
    *((ink, on) for ink in ("ink", "ink2", "muted", "accent", "danger") for on in SURFACES),
    *((f"on_{fill}", fill) for fill in ("accent", "a", "b", "selection", "danger", "hero")),
    *((tone, f"{tone}_soft") for tone in ("accent", "warn", "danger", "a", "b")),
    *(("ink", f"{tone}_soft") for tone in ("accent", "warn", "danger")),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"),
    ("on_hero_muted", "hero"),
    ("on_hero", "hero_chip"),
    ("hero", "on_hero"),
    ("hero", "on_hero_muted"),
]
PARTS = [
    *((part, on) for part in ("line_strong", "focus", "disabled") for on in SURFACES),
    *(("focus", f"{tone}_soft") for tone in ("accent", "warn", "a", "b")),
    *((f"{tone}_line", f"{tone}_soft") for tone in ("warn", "danger")),
    ("accent", "raised"),
    ("hero_line", "hero"),
]


def luminance(color: str) -> float:
    """Give the relative luminance of WCAG 2.2."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colors", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_is_readable_on_its_ground(colors: Mapping[str, str], ink: str, ground: str) -> None:
    assert contrast(colors[ink], colors[ground]) >= 4.5


@pytest.mark.parametrize("colors", THEMES)
@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_parts_of_the_interface_stand_out_from_their_ground(
    colors: Mapping[str, str], part: str, ground: str
) -> None:
    assert contrast(colors[part], colors[ground]) >= 3


def test_black_and_white_differ_most() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21


def test_every_theme_has_the_same_colours() -> None:
    assert TOKENS.light.keys() == TOKENS.dark.keys() == TOKENS.contrast.keys()


def test_no_text_is_smaller_than_the_caption() -> None:
    assert min(role.size for role in TOKENS.roles.values()) == TOKENS.roles["caption"].size
