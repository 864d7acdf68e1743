"""Files, calendar and clock of the machine."""
