"""Zero Trust: who gets in, and what they may reach."""
