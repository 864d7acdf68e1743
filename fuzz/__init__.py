"""Fuzzing of everything that reads what came from outside; docs/fuzzen.md tells what it showed."""
