"""Resource Manager: folders, projects, what they are held to, and which APIs they may call."""
