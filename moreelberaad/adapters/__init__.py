"""What the use-cases need of the world, one package per concern."""
