from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from moreelberaad.ui.support.pile import Pile


def test_what_is_put_on_a_pile_takes_the_keyboard_at_once(show: Callable[..., QWidget]) -> None:
    pile, line = Pile(), QLineEdit()
    show(pile)

    pile.add(line)
    line.setFocus()

    assert pile.widgets == (line,)
    assert line.hasFocus()


def test_a_cleared_pile_shows_nothing(show: Callable[..., QWidget]) -> None:
    pile, line = Pile(), QLineEdit()
    show(pile)
    pile.add(line)

    pile.clear()

    assert pile.widgets == ()
    assert not line.isVisible()
