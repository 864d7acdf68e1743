"""The subject matter: plain values and rules, standard library only."""
