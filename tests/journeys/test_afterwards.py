"""The example session by keys alone: led in the window, and held on paper and typed over."""

from __future__ import annotations

from pathlib import Path

from benchmarks.by_keys import LED, PAPER, an_app_on_the_day
from benchmarks.measured import Series, in_fresh_process
from benchmarks.world import PASSPHRASE
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from tests.journeys.made_up import told

LESS_KEPT = {FieldKey("a9.owner_conclusion")}
"""What its owner may keep by a tick in the window, and takes along from paper."""


def typed(folder: Path, way: str) -> tuple[Session, Series]:
    """Type the example in a vault of its own; gives what it holds, and what it took."""
    took = in_fresh_process("by_keys", str(folder), way)
    app = an_app_on_the_day(folder)
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        (session,) = bench.sessions.all()
        return session, took


def test_typed_over_from_paper_it_is_the_same_session(tmp_path: Path) -> None:
    led, while_led = typed(tmp_path / LED, LED)
    paper, afterwards = typed(tmp_path / PAPER, PAPER)

    assert told(paper.answers) == told(
        {key: value for key, value in led.answers.items() if key not in LESS_KEPT}
    )
    assert (paper.status, paper.held_on, paper.series) == (led.status, led.held_on, led.series)
    assert (paper.step, dict(paper.minutes)) == (None, {})
    for way, numbers in ((LED, while_led), (PAPER, afterwards)):
        print(f"{way}: {numbers['strokes'][0]} keys, {numbers['seconds'][0]:.1f} s")  # noqa: T201 - shown with -rP
