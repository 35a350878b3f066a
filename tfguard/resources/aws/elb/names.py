"""The names of load balancers."""

from __future__ import annotations

_REGION = r"(?P<region>[a-z]{2}(?:-[a-z]+)+-\d)"

PUBLIC_NAME = rf"(?:.+\.)?(?P<before>elb\.)?{_REGION}(?(before)|\.elb)\.amazonaws\.com(?:\.cn)?"
"""The region stands before `elb` in the names of application and classic load balancers, behind it in those of others."""
