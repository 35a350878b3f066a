"""Amazon Kendra."""
