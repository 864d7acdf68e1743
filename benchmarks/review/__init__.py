"""How well the check finds what leads to a person, and how quick it is."""
