"""AWS CodeConnections."""
