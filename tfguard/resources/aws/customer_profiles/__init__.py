"""Amazon Connect Customer Profiles."""
