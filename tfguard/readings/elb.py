"""Classic load balancers."""

from __future__ import annotations

from tfguard.readings.reading import Reading

READINGS: tuple[Reading, ...] = ()
