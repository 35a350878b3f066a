"""Amazon SES, second version of its API."""
