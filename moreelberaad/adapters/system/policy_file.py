"""The file in which administrators say what their organisation asks; users cannot write it."""

from __future__ import annotations

from pathlib import Path

from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import MoreelberaadError, NotFound, PolicyFaulty
from moreelberaad.domain.policy import NO_POLICY, Policy, read_policy

_LARGEST = 64 * 1024


def read(file: Path) -> Policy:
    """Read what is asked; without a file nothing is. Raises `PolicyFaulty` for any fault in it.

    A policy that cannot be read could have asked anything, so nothing opens under it.
    """
    try:
        return checked(file)
    except NotFound:
        return NO_POLICY
    except MoreelberaadError:
        raise PolicyFaulty(file=file.name) from None


def checked(file: Path) -> Policy:
    """Read a policy; raises `NotFound`, `CannotRead`, and `InputRejected` with every mistake."""
    return read_policy(files.read_toml(file, _LARGEST))
