"""Amazon Keyspaces."""
