"""Other providers: one folder for each."""
