"""The command line: scripts, administrators, analysts."""
