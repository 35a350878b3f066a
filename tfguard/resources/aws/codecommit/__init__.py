"""AWS CodeCommit."""
