"""Security posture."""
