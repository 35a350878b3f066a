"""AWS Systems Manager Incident Manager."""
