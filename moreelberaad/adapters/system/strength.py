"""How hard a passphrase is to guess."""

from __future__ import annotations

from zxcvbn import zxcvbn

_LONGEST = 72  # zxcvbn refuses more
_ENOUGH = 10.0  # ten thousand million guesses: the threshold of zxcvbn's best score
_EXPECTED = ("moreelberaad", "moreel", "beraad", "kluis", "wachtzin", "wachtwoord", "defensie")


def guesses_log10(passphrase: str) -> float:
    """Estimate the number of guesses as a power of ten, by the first 72 signs."""
    looked_at = passphrase[:_LONGEST]
    if not looked_at:
        return 0.0
    return float(zxcvbn(looked_at, user_inputs=list(_EXPECTED))["guesses_log10"])


def is_strong_enough(passphrase: str) -> bool:
    """Tell whether a passphrase may guard a vault."""
    return guesses_log10(passphrase) >= _ENOUGH
