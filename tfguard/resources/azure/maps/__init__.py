"""Maps, media and mixed reality."""
