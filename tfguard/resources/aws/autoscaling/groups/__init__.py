"""Auto Scaling groups, and what is attached to them."""
