"""Fuzz every way in for a while, and write what that showed: `python -m fuzz --seconds 120`."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fuzz.seeds import CORPUS
from fuzz.ways_in import WAYS_IN

_LONGEST_INPUT: Final = 64 * 1024
_SLOW: Final = 10
"""Seconds that one input may take; more counts as a hang."""
_MOST_MEGABYTES: Final = 3000
_MOST_KEPT: Final = 20
"""Inputs that one run adds to the corpus of a way in: the tests read each of them."""
_KEPT_BYTES: Final = 2048
"""Larger inputs stay out of the corpus that is kept; the seeds are as large as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fuzzed:
    """What fuzzing one way in showed; `seconds` is the time given."""

    name: str
    runs: int
    seconds: int
    covered: int
    inputs: int
    crash: str = ""


def main() -> int:
    """Fuzz, tell, and give 1 when anything was found."""
    options = _options()
    names = options.only or sorted(WAYS_IN)
    with ThreadPoolExecutor(options.jobs) as pool:
        found = list(pool.map(lambda name: _fuzz(name, options.seconds, keep=options.keep), names))
    print(report(found))
    if options.out:
        options.out.write_text(report(found), encoding="utf-8")
    return int(any(each.crash for each in found))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="for each way in")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--only", nargs="*", choices=sorted(WAYS_IN), metavar="NAME")
    parser.add_argument("--keep", action="store_true", help="add what covers more to the corpus")
    parser.add_argument("--out", type=Path, help="write the report here")
    return parser.parse_args()


def _fuzz(name: str, seconds: int, *, keep: bool) -> Fuzzed:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        found, crashes = Path(folder) / "found", Path(folder) / "crashes"
        found.mkdir()
        crashes.mkdir()
        said = _libfuzzer(
            name,
            f"-max_total_time={seconds}",
            f"-max_len={_LONGEST_INPUT}",
            f"-timeout={_SLOW}",
            f"-rss_limit_mb={_MOST_MEGABYTES}",
            "-print_final_stats=1",
            f"-artifact_prefix={crashes}/",
            str(found),
            str(CORPUS / name),
        )
        crash = _kept_crash(name, crashes, said.text) or said.end
        inputs = len(list(found.iterdir()))
        if keep:
            _keep(name, found)
        return Fuzzed(
            name=name,
            runs=_last(r"stat::number_of_executed_units:\s*(\d+)", said.text),
            seconds=seconds,
            covered=_last(r"cov: (\d+)", said.text),
            inputs=inputs,
            crash=crash,
        )


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    end: str
    """How it ended otherwise than because its time was over."""


def _libfuzzer(name: str, *options: str) -> _Said:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        launcher = Path(folder) / "again"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m fuzz.one {name} "$0" "$@"\n')
        launcher.chmod(0o700)
        command = [str(launcher), *options]
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - ourselves
    text = (done.stdout + done.stderr).decode(errors="replace").strip()
    last = text.splitlines()[-1] if text else ""
    return _Said(text, f"{done.returncode}: {last[:80]}" if done.returncode else "")


def _kept_crash(name: str, crashes: Path, said: str) -> str:
    """Put an input that was not taken well beside the corpus, and say what was raised."""
    files = sorted(crashes.iterdir())
    if not files:
        return ""
    folder = CORPUS / name
    shutil.copy(files[0], folder / f"found-{files[0].name[:20]}")
    raised = re.findall(r"Uncaught Python exception: ===\s*(.+)", said)
    return raised[-1] if raised else files[0].name.partition("-")[0]


def _keep(name: str, found: Path) -> None:
    """Merge some of what was found, small and large, into the corpus where it covers more."""
    in_order = sorted(found.iterdir(), key=lambda each: each.stat().st_size)
    small = [each for each in in_order if each.stat().st_size <= _KEPT_BYTES]
    kept = small[:: max(1, len(small) // _MOST_KEPT)][:_MOST_KEPT]
    for each in set(in_order) - set(kept):
        each.unlink()
    _libfuzzer(name, "-merge=1", str(CORPUS / name), str(found))


def _last(pattern: str, said: str) -> int:
    numbers = re.findall(pattern, said)
    return int(numbers[-1]) if numbers else 0


def report(found: Sequence[Fuzzed]) -> str:
    """Give the page that tells what was done and found."""
    lines = [
        "# Wat het fuzzen liet zien",
        "",
        "`make fuzz` geeft elke ingang van buiten verzonnen en vervormde invoer, gestuurd door",
        "wat er van de code geraakt wordt (atheris, libFuzzer). Goed is: de invoer komt er heel",
        "in, of wordt geweigerd met een zin in het Nederlands en het Engels. Al het andere telt",
        f"als fout: een andere uitzondering, meer dan {_SLOW} s, meer dan {_MOST_MEGABYTES} MB.",
        "",
        f"Laatste keer: {datetime.now(UTC).astimezone():%Y-%m-%d}.",
        "",
        "| Ingang | Uitgevoerd | Tijd | Geraakte plekken | Nieuwe invoer | Fouten |",
        "|---|---:|---:|---:|---:|---|",
    ]
    lines += [
        f"| `{each.name}` | {each.runs} | {each.seconds} s | {each.covered} | {each.inputs} "
        f"| {each.crash or 0} |"
        for each in found
    ]
    return "\n".join([*lines, "", f"Samen {sum(each.runs for each in found)} keer.", ""])


if __name__ == "__main__":
    sys.exit(main())
