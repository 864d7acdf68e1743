"""What is installed asks for all that it needs, and begins the program."""

from __future__ import annotations

import re
import tomllib
from configparser import ConfigParser
from importlib.util import find_spec
from pathlib import Path

import pytest
from lxml.etree import parse

from moreelberaad.opened_files import KINDS

ROOT = Path(__file__).parents[2]
INSTALLERS = ROOT / "installers"
OF_A_DEVELOPER = {"python3-venv", "ca-certificates", "poppler-utils", "dbus-daemon"}
"""What the environment and the tests need of Debian, and the program does not."""


def test_the_package_of_debian_asks_for_what_qt_needs() -> None:
    found = re.search(
        r"^DEBIAN := (.+?)\n\n", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert found
    needed = set(found[1].replace("\\", " ").split()) - OF_A_DEVELOPER

    control = (INSTALLERS / "debian" / "control.in").read_text("utf-8")
    (asked,) = re.findall(r"^Depends: (.+)$", control, re.MULTILINE)

    assert needed <= {each.split()[0] for each in asked.split(",")}


def test_the_entry_of_a_desktop_begins_the_program_in_both_languages() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(INSTALLERS / "debian" / "moreelberaad.desktop", "utf-8")
    said = entry["Desktop Entry"]

    assert said["exec"].split()[0] == "moreelberaad"
    assert {"comment", "comment[nl]", "genericname[nl]", "icon"} <= set(said)


def test_the_desktop_opens_the_files_that_the_program_takes() -> None:
    kinds = (INSTALLERS / "debian" / "moreelberaad.xml").read_text("utf-8")
    entry = (INSTALLERS / "debian" / "moreelberaad.desktop").read_text("utf-8")

    windows = (INSTALLERS / "windows" / "moreelberaad.wxs").read_text("utf-8")

    assert set(re.findall(r'pattern="\*(\.\w+)"', kinds)) == set(KINDS)
    assert set(re.findall(r'Classes\\(\.\w+)"', windows)) == set(KINDS)
    assert all(each in entry for each in re.findall(r'type="(.+?)"', kinds))


@pytest.mark.parametrize(
    "name", ["../resources/icon.svg", "debian/moreelberaad.xml", "windows/moreelberaad.wxs"]
)
def test_what_is_written_in_xml_can_be_read(name: str) -> None:
    assert parse(INSTALLERS / name).getroot().nsmap


def test_the_folder_takes_along_the_data_of_packages_that_are_there() -> None:
    spec = (INSTALLERS / "moreelberaad.spec").read_text("utf-8")
    names = re.search(r"DATA_OF = \((.+?)\)", spec, re.DOTALL)
    assert names

    packages = re.findall(r'"(\w+)"', names[1])
    assert [each for each in packages if find_spec(each) is None] == []


def test_the_version_stands_once() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    files = (each for each in INSTALLERS.rglob("*") if each.is_file())

    assert [each.name for each in files if version in each.read_text("utf-8")] == []
