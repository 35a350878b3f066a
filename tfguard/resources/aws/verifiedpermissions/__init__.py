"""Amazon Verified Permissions."""
