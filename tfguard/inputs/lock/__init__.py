"""The dependency lock file, version constraints and module sources."""
