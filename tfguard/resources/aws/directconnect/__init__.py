"""AWS Direct Connect."""
