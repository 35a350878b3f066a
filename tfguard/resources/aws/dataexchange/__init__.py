"""AWS Data Exchange."""
