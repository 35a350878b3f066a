"""Facts about who is told: the alarms that still rely on something which a change takes away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.plan.facts.values.names import strings

_ALARM = ("alarm_actions", "insufficient_data_actions", "ok_actions")
_TELLS: dict[str, tuple[str, ...]] = {
    "aws_autoscaling_notification": ("topic_arn",),
    "aws_budgets_budget": ("notification",),
    "aws_cloudwatch_composite_alarm": _ALARM,
    "aws_cloudwatch_event_target": ("arn",),
    "aws_cloudwatch_metric_alarm": _ALARM,
    "aws_db_event_subscription": ("sns_topic",),
    "azurerm_monitor_activity_log_alert": ("action",),
    "azurerm_monitor_metric_alert": ("action",),
    "azurerm_monitor_scheduled_query_rules_alert_v2": ("action",),
    "google_monitoring_alert_policy": ("notification_channels",),
}
"""By type: the attributes that say whom an alarm tells."""

_CHANNELS: dict[str, tuple[str, ...]] = {
    "aws_sns_topic": ("arn", "id"),
    "aws_sns_topic_subscription": ("topic_arn",),
    "azurerm_monitor_action_group": ("id",),
    "google_monitoring_notification_channel": ("name", "id"),
}
"""By type: the attributes by which alarms name a way to people."""

_METRIC_FILTER = "aws_cloudwatch_log_metric_filter"
_METRIC_ALARM = "aws_cloudwatch_metric_alarm"


class Alerts:
    """The ways from a metric to a person, in one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> dict[str, Any] | None:
        """What relies on this after the apply; null for what has no part in alarms.

        `alarms`: alarms that tell people through it, or watch the metric that it makes. `watchers`: health checks and
        composite alarms that rely on an alarm. `subscribers_left`: how many other subscriptions its topic has.
        `protocols`: how a topic delivers now.
        """
        before = change.before if isinstance(change.before, dict) else {}
        if change.type in _CHANNELS:
            names = {text for name in _CHANNELS[change.type] for text in strings(before.get(name)) if text}
            alarms = {address for name in names for address in self._telling.get(name, ())}
            left = self._subscribers(change, before)
            return _fact(alarms - {change.address}, left=left, protocols=self._protocols(change, names))
        if change.type == _METRIC_FILTER:
            return _fact(self._watching_metric(before))
        if change.type in (_METRIC_ALARM, "aws_cloudwatch_composite_alarm"):
            return _fact((), watchers=self._watchers(str(before.get("alarm_name") or "")))
        return None

    @cached_property
    def _telling(self) -> dict[str, list[str]]:
        """By the name of a channel: the alarms that tell people through it after the apply."""
        index: dict[str, list[str]] = {}
        for alarm in self._plan.of_types(_TELLS):
            for attribute in _TELLS[alarm.type]:
                for text in set(strings(_get(alarm.after, attribute))):
                    index.setdefault(text, []).append(alarm.address)
        return index

    def _subscribers(self, change: Change, before: dict[str, Any]) -> int | None:
        if change.type != "aws_sns_topic_subscription":
            return None
        others = self._plan.of_types([change.type])
        topic = before.get("topic_arn")
        return sum(1 for other in others if other.address != change.address and _get(other.after, "topic_arn") == topic)

    def _protocols(self, change: Change, names: set[str]) -> set[str]:
        if change.type != "aws_sns_topic":
            return set()
        subscriptions = [other.before for other in self._plan.of_types(["aws_sns_topic_subscription"])]
        return {str(_get(values, "protocol")) for values in subscriptions if _get(values, "topic_arn") in names}

    def _watching_metric(self, before: dict[str, Any]) -> Iterator[str]:
        blocks = before.get("metric_transformation")
        made = [(_get(item, "namespace"), _get(item, "name")) for item in (blocks if isinstance(blocks, list) else ())]
        for alarm in self._plan.of_types([_METRIC_ALARM]):
            if (_get(alarm.after, "namespace"), _get(alarm.after, "metric_name")) in made:
                yield alarm.address

    def _watchers(self, name: str) -> Iterator[str]:
        for check in self._plan.of_types(["aws_route53_health_check"]):
            if name and _get(check.after, "cloudwatch_alarm_name") == name:
                yield check.address
        for alarm in self._plan.of_types(["aws_cloudwatch_composite_alarm"]):
            rule = _get(alarm.after, "alarm_rule")
            if name and isinstance(rule, str) and (f'"{name}"' in rule or f"({name})" in rule):
                yield alarm.address


def _fact(alarms: Any, watchers: Any = (), left: int | None = None, protocols: Any = ()) -> dict[str, Any]:
    return {
        "alarms": sorted(alarms),
        "watchers": sorted(watchers),
        "subscribers_left": left,
        "protocols": sorted(protocols),
    }


def _get(values: Value, name: str) -> Value:
    return values.get(name) if isinstance(values, dict) else None
