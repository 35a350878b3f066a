"""Cloud Source Repositories."""
