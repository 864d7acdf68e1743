"""Files of ours that show damage: a format with a version, and a checksum over sorted JSON."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.text import tidy

Refusal = Callable[[], InputRejected]
SIGN_OF_CHECKSUM: Final = b'"checksum": "sha256:'


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What one kind of file is called, up to which version we read it, and its refusals.

    `damaged` is one that is not as it was made, `too_large` one that could not be read back.
    """

    kind: str
    version: int
    damaged: Refusal
    too_new: Refusal
    too_large: Refusal

    @property
    def format(self) -> str:
        """Give the format as it stands in a file that we write."""
        return f"moreelberaad.{self.kind}/{self.version}"

    @property
    def sign(self) -> bytes:
        """Give what stands in every file of this kind, whatever its version."""
        return f'"format": "moreelberaad.{self.kind}/'.encode()

    def closed(self, content: Mapping[str, Any]) -> bytes:
        """Give the bytes of a file: the same ones for the same content."""
        return _sealed({**content, "format": self.format})

    def opened(self, content: bytes) -> dict[str, Any]:
        """Give what stands in a file; raises `InputRejected` for a newer one and for damage."""
        try:
            told = json.loads(content.decode())
            self._look_at_version(told)
            is_whole = isinstance(told, dict) and content == _sealed(told)
        except (ValueError, RecursionError):
            raise self.damaged() from None
        if not is_whole:
            raise self.damaged()
        return told  # type: ignore[no-any-return] # it is a dict

    def _look_at_version(self, told: object) -> None:
        told_format = told.get("format") if isinstance(told, dict) else None
        named = re.escape(f"moreelberaad.{self.kind}/")
        found = (
            re.fullmatch(named + r"([1-9][0-9]{0,5})", told_format)
            if isinstance(told_format, str)
            else None
        )
        if found and int(found[1]) > self.version:
            raise self.too_new()


def tidied(value: Any) -> Any:  # noqa: ANN401 - plain data
    """Leave nothing in it that another program stumbles over."""
    match value:
        case dict():
            return {key: tidied(each) for key, each in value.items()}
        case list():
            return [tidied(each) for each in value]
        case str():
            return tidy(value)
        case _:
            return value


def _sealed(content: Mapping[str, Any]) -> bytes:
    plain = {key: each for key, each in content.items() if key != "checksum"}
    checksum = f"sha256:{hashlib.sha256(_dumped(plain)).hexdigest()}"
    return _dumped({**plain, "checksum": checksum})


def _dumped(content: Mapping[str, Any]) -> bytes:
    plain = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{plain}\n".encode(errors="surrogatepass")
