"""Amazon Security Lake."""
