"""The picture the room sees: frames become simple items, and only those are painted."""
