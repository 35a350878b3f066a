"""Amazon CloudWatch Network Monitor."""
