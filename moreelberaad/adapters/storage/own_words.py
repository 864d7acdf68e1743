"""The own words of a vault, and how often words were left standing: no order, no time."""

from __future__ import annotations

from functools import cached_property
from hashlib import blake2b

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.left_standing import mark_of

_PURPOSE = b"words left standing"
_ONCE_MORE = """
    INSERT INTO left_words(mark, times) VALUES (?, 1)
    ON CONFLICT(mark) DO UPDATE SET times = times + 1
    RETURNING times
"""


class OwnWordTable:
    """The own words of one open vault; of words that were only left standing it holds marks."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> frozenset[str]:
        """Give the own words, in small letters."""
        with self._vault.reading() as database:
            return frozenset(word for (word,) in database.execute("SELECT word FROM own_words"))

    def add(self, word: str) -> None:
        """Add a word, if it is not there."""
        self._vault.database.execute("INSERT OR IGNORE INTO own_words VALUES (?)", [word])

    def drop(self, word: str) -> None:
        """Take a word away, if it is there."""
        self._vault.database.execute("DELETE FROM own_words WHERE word = ?", [word])

    def left(self, words: str) -> int:
        """Count that words were left standing once more, and give how often; never which."""
        marked = [mark_of(words, self._salt)]
        return int(self._vault.database.execute(_ONCE_MORE, marked).fetchone()[0])

    def asked_again(self, words: str) -> None:
        """Take one of those times back."""
        mark = mark_of(words, self._salt)
        for statement in (
            "UPDATE left_words SET times = times - 1 WHERE mark = ?",
            "DELETE FROM left_words WHERE mark = ? AND times < 1",
        ):
            self._vault.database.execute(statement, [mark])

    @cached_property
    def _salt(self) -> bytes:
        """Make a salt that stands in no file: who has only the table can try no words on it."""
        return blake2b(_PURPOSE, digest_size=16, key=self._vault.data_key).digest()
