"""Azure DocumentDB."""
