"""How the desktop tells that its user goes: locked, asleep, another user, or the end."""
