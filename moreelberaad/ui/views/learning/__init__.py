"""The place *Leren*: its lessons and its agreements."""
