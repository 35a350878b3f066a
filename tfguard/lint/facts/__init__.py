"""Facts about configurations: for each subject, what policies may say about it, declared in a module of its own.

docs/facts.md describes every one of them; a test keeps the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tfguard.engine.policy import Subject
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts import lock_file, locked_provider, module_call, pipeline, provider_requirement, resource, terraform
from tfguard.lint.row import ConfigRow

FACTS: dict[Subject, Mapping[str, Any]] = {
    Subject.LOCK_FILE: lock_file.LOCK_FILE_FACTS,
    Subject.LOCKED_PROVIDER: locked_provider.LOCKED_PROVIDER_FACTS,
    Subject.MODULE_CALL: module_call.MODULE_CALL_FACTS,
    Subject.PIPELINE: pipeline.PIPELINE_FACTS,
    Subject.PROVIDER_REQUIREMENT: provider_requirement.PROVIDER_REQUIREMENT_FACTS,
    Subject.RESOURCE: resource.RESOURCE_FACTS,
    Subject.TERRAFORM: terraform.TERRAFORM_FACTS,
}
"""The facts of every subject of a configuration, by name."""

ROWS: dict[Subject, Callable[[ModuleContext], Iterator[ConfigRow]]] = {
    Subject.LOCK_FILE: lock_file.rows,
    Subject.LOCKED_PROVIDER: locked_provider.rows,
    Subject.MODULE_CALL: module_call.rows,
    Subject.PROVIDER_REQUIREMENT: provider_requirement.rows,
    Subject.RESOURCE: resource.rows,
    Subject.TERRAFORM: terraform.rows,
}
"""Where the rows of every subject come from."""
