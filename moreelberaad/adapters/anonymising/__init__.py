"""Finding what may lead to a person in Dutch notes."""
