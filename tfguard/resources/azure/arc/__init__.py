"""Azure Arc."""
