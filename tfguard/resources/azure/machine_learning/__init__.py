"""Machine Learning."""
