"""What every closed session is finished with."""

from __future__ import annotations

from dataclasses import dataclass, field

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.sight import Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The open vault and the window around it; a test gives its own `outside`."""

    ui: Ui
    app: App
    bench: Workbench
    outside: Outside = field(default_factory=Outside)
    sight: Sight = field(default_factory=Sight)
