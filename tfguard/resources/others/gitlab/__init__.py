"""GitLab: projects, their rules and their variables."""
