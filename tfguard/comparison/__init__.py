"""Whether two values of an attribute mean the same, and where they differ. Plans and scans compare alike."""
