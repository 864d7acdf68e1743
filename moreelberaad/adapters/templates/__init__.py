"""Methods and session files, read from TOML."""
