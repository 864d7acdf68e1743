"""The stylesheet of the app, generated from the tokens for one theme and text size."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Template

from moreelberaad import assets
from moreelberaad.ui.support.tokens import load

_LENGTH = re.compile(r"\b(\d+)px\b")
_HAIRLINE = 1


def stylesheet(colors: Mapping[str, str], scale: float) -> str:
    """Fill the template with the colours and lengths, and scale all but the hairlines."""
    path = assets.folder("resources") / "themes" / "window.qss"
    template = Template(path.read_text(encoding="utf-8"))
    filled = template.substitute(colors, **_lengths())
    scaled = _LENGTH.sub(lambda found: _scaled(int(found[1]), scale), filled)
    return "\n".join((scaled, *_label_colors(colors)))


def _lengths() -> dict[str, str]:
    tokens = load()
    groups = {"space": tokens.space, "radius": tokens.radius, "size": tokens.size}
    return {
        f"{group}_{name}": f"{length}px"
        for group, lengths in groups.items()
        for name, length in lengths.items()
    }


def _scaled(length: int, scale: float) -> str:
    return f"{length if length <= _HAIRLINE else round(length * scale)}px"


def _label_colors(colors: Mapping[str, str]) -> list[str]:
    rules = [f'QLabel[token="{name}"] {{ color: {color}; }}' for name, color in colors.items()]
    return [*rules, f"QLabel:disabled {{ color: {colors['disabled']}; }}"]
