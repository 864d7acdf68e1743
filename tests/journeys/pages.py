"""The decrypted pages of a vault, free pages and slack included."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

_PAGE, _SALT, _IV, _RESERVED = 4096, 16, 16, 80
"""SQLCipher 4: a salt before the first page; initialisation vector and HMAC after each page."""

OPENSSL = shutil.which("openssl")


def decrypted(file: Path, key: bytes) -> bytes:
    """Give all that stands in a data file, as SQLite itself would see it."""
    return b"".join(_pages(file.read_bytes(), key))


def _pages(stored: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(stored), _PAGE):
        page = stored[start : start + _PAGE]
        content = page[_SALT if start == 0 else 0 : -_RESERVED]
        yield _decrypt(content, key, page[-_RESERVED : -_RESERVED + _IV])


def _decrypt(content: bytes, key: bytes, vector: bytes) -> bytes:
    assert OPENSSL is not None
    how = ("enc", "-d", "-aes-256-cbc", "-nopad", "-K", key.hex(), "-iv", vector.hex())
    return subprocess.run([OPENSSL, *how], input=content, capture_output=True, check=True).stdout
