"""Amazon Connect's instances, numbers, storage and users."""
