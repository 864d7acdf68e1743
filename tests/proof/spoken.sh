#!/bin/sh
# Starts the window on a display and a bus of its own, in an empty home, and leads a talk in it by
# spoken names alone: sh tests/proof/spoken.sh PYTHON
set -eu
home=$(mktemp -d)
trap 'kill $window 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/c" XDG_DATA_HOME="$home/d" LANG=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
chmod 700 "$home"
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
	if [ -x "$launcher" ]; then "$launcher" --launch-immediately & fi
done
sleep 1
"$1" -m moreelberaad &
window=$!
/usr/bin/python3 tests/proof/spoken.py
