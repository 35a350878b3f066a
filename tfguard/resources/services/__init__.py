"""Where resource types are declared: one list of folders for each provider."""
