"""The page for maintainers that tells what the check finds, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.measured import Series
from benchmarks.page import machine, table

from .measuring import Measured
from .scoring import DIRECT, Score, Tally
from .speed import SIZES

_BELOW = "-->\n"
_WITHOUT = "deduce is niet gemeten: `make yardstick` zet het klaar.\n"


def page(before: str, sets: Sequence[Measured], speed: Series) -> str:
    """Keep the words at the head of the page, and lay out everything below them."""
    head, mark, _ = before.partition(_BELOW)
    parts = [head + mark, machine()]
    for each in sets:
        parts.extend(_set(each))
    parts.extend(_cost(sets, speed))
    return "\n".join(parts)


def _set(of: Measured) -> Iterator[str]:
    characters = sum(len(note.text) for note in of.notes)
    yield f"## Set `{of.name}`\n"
    yield f"{len(of.notes)} notities, {characters} tekens.\n"
    yield table(
        (
            "",
            "Direct gevonden / gedekt",
            "Indirect gevonden / gedekt",
            "Precisie direct / indirect",
            "Gelekt",
            "Te veel",
            "Vals alarm",
            "Mensen",
        ),
        *(_system(f"Controle, {_plus(tiers)}", score) for tiers, score in of.by_tiers.items()),
        *([_system("deduce", of.yardstick[0])] if of.yardstick else []),
    )
    if not of.yardstick:
        yield _WITHOUT
    yield "Per soort, met A+B:\n"
    yield table(
        ("", "Aantal", "Gevonden", "Gedekt", "Precies", "Precisie"),
        *(_label(label, tally) for label, tally in _in_order(of.by_tiers["AB"])),
    )
    yield "Namen in slordige tekst, met A+B+C; tussen haakjes met alle namen om op te letten:\n"
    yield table(
        ("", "Namen gevonden", "Namen gedekt", "Indirect gevonden", "Vals alarm"),
        *(_disturbed(name, *scores) for name, scores in of.disturbed.items()),
    )


def _system(name: str, score: Score) -> tuple[str, ...]:
    direct, quasi = score.direct, score.quasi
    return (
        name,
        f"{_three(direct.recall)} / {_three(direct.coverage)}",
        f"{_three(quasi.recall)} / {_three(quasi.coverage)}",
        f"{_three(direct.precision)} / {_three(quasi.precision)}",
        _one(score.leaked),
        _one(score.over_redacted),
        _three(score.alarms),
        _three(score.people_safe),
    )


def _in_order(score: Score) -> list[tuple[str, Tally]]:
    return sorted(score.labels.items(), key=lambda each: (each[0] not in DIRECT, -each[1].spans))


def _label(label: str, tally: Tally) -> tuple[str, ...]:
    shares = (tally.recall, tally.coverage, tally.exactness, tally.precision)
    return (label, str(tally.spans), *map(_three, shares))


def _disturbed(name: str, alone: Score, with_names: Score) -> tuple[str, ...]:
    people, sought = alone.labels["PERSON"], with_names.labels["PERSON"]
    return (
        name,
        f"{_three(people.recall)} ({_three(sought.recall)})",
        f"{_three(people.coverage)} ({_three(sought.coverage)})",
        _three(alone.quasi.recall),
        _three(alone.alarms),
    )


def _cost(sets: Sequence[Measured], speed: Series) -> Iterator[str]:
    yield "## Tijd en geheugen\n"
    yield "Rekentijd van de processor, van proces tot klaar.\n"
    begun, peak = speed["memory"]
    costs = [each.yardstick[1] for each in sets if each.yardstick]
    yield table(
        ("", "Tot klaar om te lezen", "Geheugen", "Tekens per seconde"),
        (
            "Controle",
            f"{_comma(speed['started'][0], 2)} s",
            f"{begun:.0f} MB, hooguit {peak:.0f} MB",
            f"{SIZES[0] / speed['took'][0]:.0f}",
        ),
        *(
            ("deduce", f"{_comma(cost.start, 1)} s", f"{cost.memory:.0f} MB", f"{cost.speed:.0f}")
            for cost in costs[:1]
        ),
    )
    first = _comma(speed["first"][0], 2)
    yield f"De eerste keer lezen maakt de patronen klaar en duurt daardoor langer: {first} s.\n"
    yield "Twee keer zo veel tekst hoort twee keer zo veel tijd te kosten:\n"
    yield table(
        ("Tekens", "In alinea's", "Op één regel"),
        *(
            (str(size), f"{_comma(many, 2)} s", f"{_comma(single, 2)} s")
            for size, many, single in zip(SIZES, speed["took"], speed["one_line"], strict=True)
        ),
    )


def _plus(tiers: str) -> str:
    return "+".join(tiers)


def _three(share: float | None) -> str:
    return "–" if share is None else _comma(share, 3)


def _one(number: float) -> str:
    return _comma(number, 1)


def _comma(number: float, places: int) -> str:
    return f"{number:.{places}f}".replace(".", ",")
