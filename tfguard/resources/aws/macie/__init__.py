"""AWS Macie Classic."""
