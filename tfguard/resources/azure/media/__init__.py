"""Media Services."""
