"""The design tokens, read from the project's own design file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from moreelberaad import assets


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """How one kind of text is set; lengths in px at 100 %."""

    family: str
    size: int
    line: int
    weight: int
    letter_spacing: float = 0.0
    tabular: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours per theme as `#RRGGBB`, type, and lengths in px at 100 %."""

    light: Mapping[str, str]
    dark: Mapping[str, str]
    contrast: Mapping[str, str]
    families: Mapping[str, tuple[str, ...]]
    scales: tuple[float, ...]
    roles: Mapping[str, Role]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    size: Mapping[str, int]
    focus_width: int
    focus_offset: int
    icons: tuple[str, ...]


@cache
def load() -> Tokens:
    """Read the design file once per process."""
    path = assets.folder("resources") / "themes" / "tokens.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds = data["type"]
    return Tokens(
        light=data["color"]["light"],
        dark=data["color"]["dark"],
        contrast=data["color"]["contrast"],
        families={name: tuple(kinds[name]) for name in ("sans", "serif", "mono")},
        scales=tuple(kinds["scale_choices"]),
        roles={name: Role(**role) for name, role in kinds["role"].items()},
        space=data["space"],
        radius=data["radius"],
        size=_lengths(data["size"]),
        focus_width=data["focus"]["width"],
        focus_offset=data["focus"]["offset"],
        icons=tuple(data["icons"]["used"]),
    )


def _lengths(sizes: Mapping[str, Any]) -> Mapping[str, int]:
    return {name: size for name, size in sizes.items() if isinstance(size, int)}
