"""AWS Clean Rooms."""
