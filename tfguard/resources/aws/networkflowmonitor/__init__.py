"""Amazon CloudWatch Network Flow Monitor."""
