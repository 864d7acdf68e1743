"""Laws are tried often enough to matter and without a clock: machines differ."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("calm", deadline=None, max_examples=60)
settings.load_profile("calm")
