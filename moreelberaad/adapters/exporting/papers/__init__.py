"""Papers that are made from a method: what stands on them, and their pages."""
