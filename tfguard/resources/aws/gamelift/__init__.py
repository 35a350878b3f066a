"""Amazon GameLift."""
