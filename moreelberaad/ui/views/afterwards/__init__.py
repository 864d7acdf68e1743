"""A session that was held on paper, typed over on one page."""
