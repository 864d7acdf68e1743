"""A counted year as plain data: what stays of it in a vault, and goes along in a package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from moreelberaad.domain.template import Text
from moreelberaad.domain.year_figures import MethodYear, ThemeYear, YearOverview
from moreelberaad.domain.yearly_slips import SaidOnSlips, YearSlips


def written(year: YearOverview) -> dict[str, Any]:
    """Write down every figure; `None` stays what is too few to show."""
    return {
        "year": year.year,
        "fewest": year.fewest,
        "held": year.held,
        "sizes": [_words(each) for each in year.sizes],
        "methods": [
            {
                "name": _words(each.name),
                "minutes": each.minutes,
                "held": each.held,
                "per_size": list(each.per_size),
            }
            for each in year.methods
        ],
        "per_size": list(year.per_size),
        "themes": [
            {
                "name": _words(each.name),
                "held": each.held,
                "per_quarter": list(each.per_quarter),
            }
            for each in year.themes
        ],
        "sentences": [_said(each) for each in year.slips.sentences],
        "marks": [_said(each) for each in year.slips.marks],
    }


def read(told: Mapping[str, Any]) -> YearOverview:
    """Read what `written` wrote; raises `ValueError` for anything else."""
    try:
        year = _read(told)
    except (AttributeError, KeyError, TypeError):
        raise ValueError from None
    if written(year) != told:
        raise ValueError
    return year


def _read(told: Mapping[str, Any]) -> YearOverview:
    return YearOverview(
        year=_count(told["year"]),
        fewest=_count(told["fewest"]),
        held=_told(told["held"]),
        sizes=tuple(_text(each) for each in told["sizes"]),
        methods=tuple(
            MethodYear(
                name=_text(each["name"]),
                minutes=_count(each["minutes"]),
                held=_told(each["held"]),
                per_size=tuple(map(_told, each["per_size"])),
            )
            for each in told["methods"]
        ),
        per_size=tuple(map(_told, told["per_size"])),
        themes=tuple(
            ThemeYear(
                name=_text(each["name"]),
                held=_told(each["held"]),
                per_quarter=tuple(map(_told, each["per_quarter"])),
            )
            for each in told["themes"]
        ),
        slips=YearSlips(
            sentences=tuple(map(_said_of, told["sentences"])),
            marks=tuple(map(_said_of, told["marks"])),
        ),
    )


def mark(year: YearOverview) -> str:
    """Give what is the same for the same figures, and nothing else."""
    told = json.dumps(written(year), ensure_ascii=False, sort_keys=True)
    return sha256(told.encode()).hexdigest()


def _said(said: SaidOnSlips) -> dict[str, Any]:
    return {"label": _words(said.label), "bands": list(said.bands)}


def _said_of(told: Mapping[str, Any]) -> SaidOnSlips:
    label = _text(told["label"])
    if label is None:
        raise ValueError
    return SaidOnSlips(label=label, bands=tuple(map(_told, told["bands"])))


def _words(text: Text | None) -> dict[str, str] | None:
    return None if text is None else dict(text.words)


def _text(told: Mapping[str, str] | None) -> Text | None:
    if told is None:
        return None
    if not all(isinstance(each, str) for pair in told.items() for each in pair):
        raise ValueError
    return Text(dict(told))


def _told(number: int | None) -> int | None:
    return None if number is None else _count(number)


def _count(number: int) -> int:
    if type(number) is not int or number < 0:
        raise ValueError
    return number
