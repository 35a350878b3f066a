"""State against live: pairs them, compares them, and says who owns what."""
