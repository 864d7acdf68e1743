"""What is read from strace: which sockets there were, and which should not have been."""

from __future__ import annotations

from tests.proof.sockets import read

QUIET = """\
12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
12 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0
13 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4
13 connect(4, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 110) = 0
""".splitlines()


def test_the_display_and_the_bus_are_no_fault() -> None:
    found = read(QUIET)

    assert found.made == {"AF_UNIX": 2}
    assert set(found.ends) == {"AF_UNIX /tmp/.X11-unix/X99", "AF_UNIX /run/dbus/system_bus_socket"}
    assert found.faults == []


def test_a_socket_that_could_reach_a_network_is_one_even_unconnected() -> None:
    assert read(["7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 5"]).faults == ["AF_INET6"]
    told = read(["7 sendto(5, ..., {sa_family=AF_INET, sin_port=htons(53)}, 16) = 30"])
    assert told.faults == ["AF_INET"]


def test_any_other_local_end_is_one_too() -> None:
    line = '7 connect(3, {sa_family=AF_UNIX, sun_path="/run/other.sock"}, 20) = 0'

    assert read([line]).faults == ["AF_UNIX /run/other.sock"]
