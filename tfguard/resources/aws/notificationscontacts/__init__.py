"""AWS User Notifications contacts."""
