"""Gateway: what users may reach."""
