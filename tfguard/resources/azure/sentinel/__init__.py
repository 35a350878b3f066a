"""Microsoft Sentinel."""
