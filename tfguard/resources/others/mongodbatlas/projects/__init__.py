"""Atlas' organizations, projects and who gets in."""
