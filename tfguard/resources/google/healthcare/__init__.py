"""Cloud Healthcare."""
