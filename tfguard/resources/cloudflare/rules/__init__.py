"""Rules for requests and answers."""
