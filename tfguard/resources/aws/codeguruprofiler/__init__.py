"""Amazon CodeGuru Profiler."""
