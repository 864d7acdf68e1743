"""The way out of a round: the code of this session a few times, or else the passphrase."""

from __future__ import annotations

import re
from secrets import compare_digest

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.ports import Chance
from moreelberaad.domain.values import Row, Rows
from moreelberaad.ui.viewmodels.way_out import WayOut

_DIGITS = Rows(tuple(Row({"digit": number}) for number in range(10)))
_LENGTH = 4
_TRIES = 3
_CODE = re.compile(rf"\d{{{_LENGTH}}}", re.ASCII)


def draw_code(chance: Chance) -> str:
    """Draw four digits, each of them anew."""
    drawn = (chance.shuffle(_DIGITS).items[0] for _ in range(_LENGTH))
    return "".join(str(row.cells["digit"]) for row in drawn)


class RoundExit(QObject):
    """Tells `passed` or `refused` of each try; `refused` gives the seconds to wait.

    The code is in memory only, and another one after every lock.
    """

    passed = Signal()
    refused = Signal(int)
    ready = Signal()
    failed = Signal(object)

    def __init__(
        self,
        chance: Chance,
        way: WayOut,
        parent: QObject | None = None,
        *,
        takes_code: bool = True,
    ) -> None:
        super().__init__(parent)
        self.code = draw_code(chance)
        self._may_use_code = takes_code
        self._way, self._wrong = way, 0
        way.setParent(self)
        way.passed.connect(self._pass)
        way.refused.connect(self._refuse)
        way.ready.connect(self.ready)
        way.failed.connect(self.failed)

    @property
    def takes_code(self) -> bool:
        """Tell whether the code opens: after three wrong tries only the passphrase does."""
        return self._may_use_code and self._wrong < _TRIES

    @property
    def is_spent(self) -> bool:
        """Tell whether there was a code, that opens no longer."""
        return self._may_use_code and not self.takes_code

    def may_leave(self, typed: str) -> bool:
        """Tell whether this is the code, while that still opens."""
        return self.takes_code and compare_digest(typed.encode(), self.code.encode())

    def try_out(self, typed: str) -> None:
        """Look whether the code or the passphrase was typed; `passed` or `refused` follows."""
        if self.may_leave(typed):
            self._pass()
        elif self.takes_code and _CODE.fullmatch(typed):
            self._refuse(0)  # no passphrase is that short
        else:
            self._way.try_passphrase(typed)

    @Slot()
    def _pass(self) -> None:
        self._wrong = 0
        self.passed.emit()

    @Slot(int)
    def _refuse(self, seconds: int) -> None:
        self._wrong += 1
        self.refused.emit(seconds)
