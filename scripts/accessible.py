"""Hold the web pages of the sample documents to two checkers of accessibility, where node is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from moreelberaad.adapters.exporting.html import render_html
from tests.adapters.exporting.sample_every_block import EVERY_BLOCK
from tests.adapters.exporting.sample_record import RECORD
from tests.adapters.exporting.samples import AGREEMENTS, LESSONS

SAMPLES: Final = {
    "lessons": LESSONS,
    "agreements": AGREEMENTS,
    "record": RECORD,
    "every-block": EVERY_BLOCK,
}
_LANGUAGES: Final = ("nl", "en")
_CHECKERS: Final = ("html-validate", "axe-core", "jsdom")
_RULES: Final = {
    "root": True,
    "extends": ["html-validate:standard", "html-validate:a11y"],
}
_AXE: Final = """
const { JSDOM } = require("jsdom");
const axe = require("axe-core");
const fs = require("fs");
(async () => {
  let found = 0;
  for (const name of process.argv.slice(2)) {
    const page = new JSDOM(fs.readFileSync(name, "utf8"), { runScripts: "outside-only" });
    page.window.eval(axe.source);
    const told = await page.window.axe.run(page.window.document, {
      rules: { "color-contrast": { enabled: false } },
    });
    for (const each of told.violations) {
      found += each.nodes.length;
      for (const node of each.nodes) console.log(name, each.id, node.html.slice(0, 120));
    }
  }
  console.log(`axe-core: ${found}`);
  process.exit(found ? 1 : 0);
})();
"""
"""Colours are left out: without a layout engine there are none on a page to compare."""


def main() -> int:
    """Write the pages, fetch the checkers into a folder of their own, and tell what they find."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        print("node and npm are not here: nothing was checked")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = write_pages(folder)
        _fetch(npm, folder)
        return max(_validate(node, folder, pages), _run_axe(node, folder, pages))


def write_pages(folder: Path) -> list[str]:
    """Write each sample in each language, and give the names of the files."""
    names = []
    for title, sample in SAMPLES.items():
        for language in _LANGUAGES:
            page = render_html(replace(sample, language=language), date(2026, 11, 1))
            (folder / f"{title}.{language}.html").write_bytes(page.content)
            names.append(f"{title}.{language}.html")
    return names


def _fetch(npm: str, folder: Path) -> None:
    (folder / "package.json").write_text("{}", encoding="utf-8")
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    subprocess.run([npm, "install", *quiet, *_CHECKERS], cwd=folder, check=True)  # noqa: S603 - named above


def _validate(node: str, folder: Path, pages: list[str]) -> int:
    (folder / ".htmlvalidate.json").write_text(json.dumps(_RULES), encoding="utf-8")
    program = "node_modules/html-validate/bin/html-validate.mjs"
    told = subprocess.run(  # noqa: S603 - a checker that was just fetched
        [node, program, "--formatter", "json", *pages],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    found = [(each, said) for each in json.loads(told.stdout) for said in each["messages"]]
    for each, said in found:
        print(Path(each["filePath"]).name, said["line"], said["ruleId"], said["message"])
    print(f"html-validate: {len(found)}")
    return 1 if found else 0


def _run_axe(node: str, folder: Path, pages: list[str]) -> int:
    (folder / "run_axe.js").write_text(_AXE, encoding="utf-8")
    return subprocess.run([node, "run_axe.js", *pages], cwd=folder, check=False).returncode  # noqa: S603 - idem


if __name__ == "__main__":
    sys.exit(main())
