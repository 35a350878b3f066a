"""Atlas' clusters, search and streams."""
