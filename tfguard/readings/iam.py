"""IAM roles, policies, users, groups."""

from __future__ import annotations

from tfguard.readings.reading import Reading

READINGS: tuple[Reading, ...] = ()
