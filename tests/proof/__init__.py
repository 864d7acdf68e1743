"""Proofs that ask the system itself."""
