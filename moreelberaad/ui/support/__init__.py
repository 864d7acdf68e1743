"""The look and the kit: what every screen is made of."""
