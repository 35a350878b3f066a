"""Amazon AppStream."""
