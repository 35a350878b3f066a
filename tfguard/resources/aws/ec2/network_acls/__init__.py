"""Network ACLs and their rules."""
