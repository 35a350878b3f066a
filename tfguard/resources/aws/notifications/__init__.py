"""AWS User Notifications."""
