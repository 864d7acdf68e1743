"""The faults of a file from outside, collected so that all are told at once."""

from __future__ import annotations

from moreelberaad.domain.errors import InputRejected, Mistake


class Mistakes:
    """Collects every fault of a file, so that all are told at once."""

    def __init__(self) -> None:
        self._found: list[Mistake] = []

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, path: str, code: str, /, **params: str | int) -> None:
        """Remember one fault and where it stands."""
        self._found.append(Mistake(path, code, tuple(params.items())))

    @property
    def found(self) -> tuple[Mistake, ...]:
        """Give every fault, in the order they were met."""
        return tuple(self._found)

    def rejection(self) -> InputRejected:
        """Give the error with all faults, each told once, in the order they were met."""
        return InputRejected(tuple(dict.fromkeys(self._found)))

    def raise_if_any(self) -> None:
        """Raise `InputRejected` when there is any fault."""
        if self._found:
            raise self.rejection()
