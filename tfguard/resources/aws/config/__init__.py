"""AWS Config."""
