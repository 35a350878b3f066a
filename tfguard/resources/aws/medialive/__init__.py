"""AWS Elemental MediaLive."""
