"""Users, their policies, groups and keys."""
