"""A process that unlocks the full vault and searches it: tells its times and its memory."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from benchmarks.full_vault import session_id
from benchmarks.measured import hand_over, peak_mb, resident_mb
from benchmarks.search_queries import asked
from benchmarks.timing import Taken, seconds, timed
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.application.searching import Searching
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.search import FoundKind, Query

_IN_VIEW = 12
"""Hits of which a list shows a stretch at once."""
_USUAL_SESSION = 5_000


def main() -> None:
    """Unlock it often, then search and read; nothing changes."""
    app = App(a_world(Path(sys.argv[1])))
    path = app.world.default_vault
    before = resident_mb()
    taken = {"unlock": timed(lambda: app.unlock(path, PASSPHRASE).close())}
    with app.unlock(path, PASSPHRASE) as bench:
        taken |= _searched(bench.searching)
        taken |= _read(bench)
    hand_over({**taken, "memory": [before, peak_mb()]})


def _searched(searching: Searching) -> dict[str, Taken]:
    taken: dict[str, Taken] = {}
    for each in asked():
        query = each.query
        taken[f"find {each.name}"] = timed(partial(searching.find, query))
        taken[f"count {each.name}"] = timed(partial(searching.count, query))
        taken[f"hits {each.name}"] = [searching.count(query)]
    taken["find everything"] = timed(lambda: searching.find(Query()))
    taken["count everything"] = timed(lambda: searching.count(Query()))
    hits = searching.find(asked()[2].query, most=_IN_VIEW)
    taken["texts in view"] = timed(lambda: [searching.text_of(hit.kind, hit.id) for hit in hits])
    longest = session_id(0)
    taken["longest text"] = timed(lambda: searching.text_of(FoundKind.SESSION, longest))
    return taken


def _read(bench: Workbench) -> dict[str, Taken]:
    usual, long = session_id(_USUAL_SESSION), session_id(0)
    acts = {
        "open usual": lambda: bench.sessions.get(usual),
        "open long": lambda: bench.sessions.get(long),
        "list sessions": bench.sessions.summaries,
        "list cards": bench.cards.all,
        "list lessons": bench.lessons.all,
        "list agreements": bench.agreements,
        "notices": lambda: bench.erasing.notices(bench.desk.today.day),
    }
    first = {f"{name}, first": [seconds(act)] for name, act in acts.items()}
    return first | {name: timed(act) for name, act in acts.items()}


if __name__ == "__main__":
    main()
