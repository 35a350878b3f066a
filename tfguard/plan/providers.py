"""Where the provider configurations of a plan look: in which region, and with the credentials of which account."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from tfguard.inputs.plan.configuration import references
from tfguard.inputs.plan.document import decode
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Scope, Value

_ROLE = re.compile(r"^arn:[^:]*:iam::(\d{12}):role/")


class Providers:
    """The provider configurations, by the changes that they carry out."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._scopes: dict[str, Scope] = {}

    def key(self, change: Change) -> str:
        """The name of the configuration that a change belongs to; the provider's where the plan does not say which."""
        key = self._plan.configuration.provider_key(change)
        return change.provider if key is None else key

    def scope(self, change: Change) -> Scope:
        """The region and the account, each where it is written literally, or in a variable, or was read."""
        key = self.key(change)
        if key not in self._scopes:
            self._scopes[key] = self._scope(key)
        return self._scopes[key]

    def _scope(self, key: str) -> Scope:
        provider = self._configurations.get(key) or self._configurations.get(key.rpartition(":")[2])
        expressions = provider.get("expressions") if isinstance(provider, dict) else None
        if not isinstance(expressions, dict):
            return Scope(region=self._read_region, account=self._read_account)
        roles = [self._value(block.get("role_arn")) for block in _blocks(expressions.get("assume_role"))]
        accounts = [match[1] for role in roles if isinstance(role, str) and (match := _ROLE.match(role))]
        region = self._value(expressions.get("region"))
        return Scope(
            region=region if isinstance(region, str) else self._read_region,
            account=accounts[0] if accounts else self._read_account,
        )

    @cached_property
    def _configurations(self) -> dict[str, Any]:
        return self._plan.configuration.providers

    def _value(self, expression: Any) -> Value:
        """The value of an expression of the root module: a literal, or a variable alone."""
        if not isinstance(expression, dict):
            return None
        if "constant_value" in expression:
            return expression["constant_value"]
        first = next(references(expression), "")
        return self._plan.variables.get(first.removeprefix("var.")) if first.startswith("var.") else None

    @cached_property
    def _read_region(self) -> str | None:
        """The region that a data source has read, where the plan has only one provider that it can be about."""
        return self._read("aws_region", "name")

    @cached_property
    def _read_account(self) -> str | None:
        return self._read("aws_caller_identity", "account_id")

    def _read(self, type_: str, attribute: str) -> str | None:
        if len(self._configurations) > 1:
            return None
        found = (decode(item.values) for item in self._plan.prior.data if item.type == type_)
        values = next(found, None)
        text = values.get(attribute) if isinstance(values, dict) else None
        return text if isinstance(text, str) and text else None


def _blocks(expression: Any) -> list[dict[str, Any]]:
    items = expression if isinstance(expression, list) else [expression]
    return [item for item in items if isinstance(item, dict)]
