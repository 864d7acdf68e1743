from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Field
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.support.ui import Ui

from .samples import OFFERED

Open = Callable[..., Editor]


@pytest.fixture
def opened(ui: Ui, show: Callable[..., QWidget]) -> Open:
    """Open the editor of a field in a window."""

    def of(asked: Field, writable: frozenset[str] | None = None) -> Editor:
        editor = editor_for(ui, asked, OFFERED, writable)
        show(editor)
        return editor

    return of
