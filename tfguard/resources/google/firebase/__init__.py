"""Firebase apps and projects."""
