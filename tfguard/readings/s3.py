"""S3 buckets and the settings that have resources of their own."""

from __future__ import annotations

from tfguard.readings.reading import Reading

READINGS: tuple[Reading, ...] = ()
