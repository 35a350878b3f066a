"""Auto Scaling groups, their policies and schedules; Application Auto Scaling."""

from __future__ import annotations

from tfguard.readings.reading import Reading

READINGS: tuple[Reading, ...] = ()
