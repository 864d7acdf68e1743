"""The places of an open vault, each made when somebody first goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from moreelberaad.bootstrap import Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.frame import Frame
from moreelberaad.ui.views.places import Place, Where

Room = TypeVar("Room", bound=Place)


class Rooms:
    """Keeps what was made, and shows it in the frame."""

    def __init__(self, ui: Ui, bench: Workbench, frame: Frame) -> None:
        self._ui, self._bench, self._frame = ui, bench, frame
        self._made: dict[Where, Place] = {}

    def enter(
        self,
        where: Where,
        make: Callable[[Ui, Workbench], Room],
        connect: Callable[[Room], None],
    ) -> Room:
        """Show a place, made and connected when it is first needed."""
        if where not in self._made:
            made = make(self._ui, self._bench)
            connect(made)
            self._made[where] = made
        place = cast("Room", self._made[where])
        self._frame.show_place(where, place)
        return place

    def at(self, where: Where) -> Place | None:
        """Give a place that was made before."""
        return self._made.get(where)

    def flush(self) -> bool:
        """Save what was typed in each; the first that cannot is shown, for there it stands why."""
        for where, place in self._made.items():
            if not place.flush():
                self._frame.show_place(where, place)
                return False
        return True
