"""Qt runs without a screen in every test; it reads this before its first import."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
