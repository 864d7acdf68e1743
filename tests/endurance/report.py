"""What a long run showed, in plain words and figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum

from tests.endurance.judging import PROMISED, UNREADABLE, Outcome


class Kind(StrEnum):
    """What happens while somebody types."""

    KILLS = "kills"
    FULL_DISK = "full-disk"
    WRITE_ERRORS = "write-errors"
    LOCKS = "locks"
    SHUTDOWNS = "shutdowns"

    @property
    def usual(self) -> int:
        """Give how often it happens in a long run."""
        return {"kills": 1000, "locks": 500, "shutdowns": 50}.get(self.value, 200)


_NAMES = {
    Kind.KILLS: "Het programma hard gestopt, een op de vijf keer na een pauze van de machine",
    Kind.FULL_DISK: "Een bestand mag niet verder groeien, alsof de schijf vol is",
    Kind.WRITE_ERRORS: "Schrijven mislukt: geweigerd, geen ruimte, bezet, of de map is weg",
    Kind.LOCKS: "Vergrendeld midden in een woord, en weer terug",
    Kind.SHUTDOWNS: "Het systeem vraagt het programma te stoppen",
}
_HEAD = """# Volhouden

`make soak` typt in het echte venster, in veel processen naast elkaar, en laat van alles misgaan.
Daarna opent het de kluis zoals het programma dat doet, en vergelijkt elk teken met wat er getypt
was: in een notitie, in een tijdelijk veld en in de volgende stap. Het zijn echte toetsen van Qt,
met pauzes van {fast} tot {slow} milliseconden. De beloften: hooguit {promised:.0f} seconden typen
kwijt, en na het vergrendelen binnen {unreadable:.0f} milliseconden niets meer te lezen.

Gemeten op {day}, in {minutes:.0f} minuten, met {machine}.

| Wat er gebeurt | Keer | Langste verlies | Tekens | Onleesbaar | Verkeerde stap | Anders mis |
|---|---|---|---|---|---|---|
"""
_FOOT = """
Bij de {told_of} keer dat schrijven mislukte, stond er {told} keer in het venster dat er tekst
alleen in het geheugen was. In de andere gevallen werd er op dat moment niets geschreven, of paste
het nog. Na het vergrendelen was er na hooguit {slowest:.0f} milliseconden niets meer te lezen
(mediaan {median:.0f}).

Een hard gestopt programma is geen stroomstoring: wat het systeem al had overgenomen, komt dan nog
op de schijf. Dat een halve schrijfactie bij een stroomstoring geen kwaad doet, steunt op het
logboek van SQLite met `synchronous=FULL`, en op `tests/adapters/storage/test_crashes.py`.
"""


def written(found: Mapping[Kind, tuple[Sequence[Outcome], float]]) -> str:
    """Write the report."""
    from tests.endurance.typist import PAUSES  # noqa: PLC0415 - Qt is not needed to read it

    rows = "".join(_row(kind, done) for kind, (done, _) in found.items())
    failing = [kind for kind in (Kind.FULL_DISK, Kind.WRITE_ERRORS) if kind in found]
    told = [each.was_told for kind in failing for each in found[kind][0]]
    seen = sorted(each.slowest for each in found.get(Kind.LOCKS, ([], 0.0))[0] if each.slowest)
    head = _HEAD.format(
        fast=min(PAUSES),
        slow=max(PAUSES),
        promised=PROMISED,
        unreadable=UNREADABLE * 1000,
        day=f"{datetime.now(UTC):%d-%m-%Y}",
        minutes=sum(took for _, took in found.values()) / 60,
        machine="twee rekenkernen onder Linux, zonder beeldscherm",
    )
    foot = _FOOT.format(
        told_of=len(told),
        told=sum(told),
        slowest=seen[-1] * 1000 if seen else 0,
        median=seen[len(seen) // 2] * 1000 if seen else 0,
    )
    return f"{head}{rows}{foot}"


def _row(kind: Kind, done: Sequence[Outcome]) -> str:
    faults = Counter(fault for each in done for fault in each.faults)
    unreadable = sum(number for fault, number in faults.items() if fault.startswith("unreadable"))
    steps = faults["another step"]
    rest = {fault for fault in faults if fault != "another step" and "unreadable" not in fault}
    others = "; ".join(f"{fault} ({faults[fault]})" for fault in sorted(rest)) or "0"
    seconds = f"{max((each.seconds for each in done), default=0):.2f} s".replace(".", ",")
    signs = max((each.lost for each in done), default=0)
    cells = (_NAMES[kind], len(done), seconds, signs, unreadable, steps, others)
    return f"| {' | '.join(map(str, cells))} |\n"
