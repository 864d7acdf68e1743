"""Compile the catalogues into every wheel, so that they need not be committed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Runs `catalogues.py compile` before the files are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile, and let the compiled files in although git ignores them."""
        scripts = Path(self.root) / "scripts"
        subprocess.run([sys.executable, scripts / "catalogues.py", "compile"], check=True)  # noqa: S603
        build_data["artifacts"].append("resources/locale/**/*.mo")
