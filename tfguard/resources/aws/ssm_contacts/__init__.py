"""AWS Systems Manager Incident Manager contacts."""
