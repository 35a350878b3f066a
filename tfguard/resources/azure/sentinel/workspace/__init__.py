"""Microsoft Sentinel's workspace and lists."""
