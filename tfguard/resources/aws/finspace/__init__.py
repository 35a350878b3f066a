"""Amazon FinSpace."""
