"""Amazon QuickSight."""
