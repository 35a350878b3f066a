"""Amazon CodeGuru Reviewer."""
