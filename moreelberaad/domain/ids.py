"""Random names for things; none tells an order or a time (design.md 9)."""

from __future__ import annotations

from typing import NewType

SessionId = NewType("SessionId", str)
LessonId = NewType("LessonId", str)
FieldKey = NewType("FieldKey", str)
"""`step.field`, the key of an answer."""
