"""AWS Recycle Bin."""
