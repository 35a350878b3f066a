"""AWS Cloud WAN and Network Manager."""
