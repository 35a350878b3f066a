"""Amazon SES Mail Manager."""
