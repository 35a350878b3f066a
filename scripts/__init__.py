"""What is run by hand, by the checks and in the night."""
