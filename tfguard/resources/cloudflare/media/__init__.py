"""Stream, Images and Calls."""
