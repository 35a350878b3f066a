"""Amazon AppFlow."""
