"""The ways in that `make fuzz` tries for long, tried shortly."""
