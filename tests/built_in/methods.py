"""The methods that come with the program, each read once."""

from __future__ import annotations

from functools import cache

from moreelberaad.domain.template import Step, Template
from tests.adapters.templates.builders import BUILT_IN, library

NAMES = sorted(library().ids())
_SETS = {"columns", "options"}
BLOCKS = sorted(
    {path.stem for path in (BUILT_IN / "blocks").glob("*.toml") if "." not in path.stem} - _SETS
)
_READ = library()


def method(name: str) -> Template:
    return _READ.get(name)


@cache
def as_held(name: str) -> Template:
    """Arrange a method so that most is asked: a second round, and a group instead of one."""
    asked = method(name)
    return asked.arranged({each.id: not each.leaves_out for each in asked.settings})


def step(name: str, step_id: str) -> Step:
    return next(each for each in method(name).steps if each.id == step_id)
