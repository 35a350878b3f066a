"""Gemini for Google Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ASSIST = Consequence("lose the help of Gemini that it allowed", whom="developers", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_gemini_code_repository_index",
        "code repository index",
        Layer.RUN,
        identity=("project", "location", "code_repository_index_id"),
        consequence=Consequence(
            "get suggestions that know nothing of their code", whom="developers", lasting="what was indexed", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_gemini_repository_group",
        "repository group",
        Layer.RUN,
        identity=("project", "location", "code_repository_index", "repository_group_id"),
        parent="code_repository_index",
        parent_types=("google_gemini_code_repository_index",),
        consequence=Consequence("get suggestions that know nothing of this code", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "google_gemini_code_tools_setting",
        "Gemini setting",
        Layer.RUN,
        consequence=_ASSIST,
    ),
    ResourceType(
        "google_gemini_code_tools_setting_binding",
        "binding of a Gemini setting",
        Layer.RUN,
        consequence=_ASSIST,
    ),
    ResourceType(
        "google_gemini_data_sharing_with_google_setting",
        "Gemini setting",
        Layer.RUN,
        consequence=Consequence(
            "is shared with Google as the default has it", whom="what developers ask Gemini", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_gemini_data_sharing_with_google_setting_binding",
        "binding of a Gemini setting",
        Layer.RUN,
        consequence=Consequence(
            "is shared with Google as the default has it", whom="what developers ask Gemini", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_gemini_gemini_gcp_enablement_setting",
        "Gemini setting",
        Layer.RUN,
        consequence=_ASSIST,
    ),
    ResourceType(
        "google_gemini_gemini_gcp_enablement_setting_binding",
        "binding of a Gemini setting",
        Layer.RUN,
        consequence=_ASSIST,
    ),
    ResourceType(
        "google_gemini_logging_setting",
        "Gemini setting",
        Layer.MONITORING,
        consequence=Consequence(
            "finds no record of what was asked and answered", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_gemini_logging_setting_binding",
        "binding of a Gemini setting",
        Layer.MONITORING,
        consequence=Consequence(
            "finds no record of what was asked and answered", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_gemini_release_channel_setting",
        "Gemini setting",
        Layer.RUN,
        harmless="It only chooses between stable and preview features for developers.",
    ),
    ResourceType(
        "google_gemini_release_channel_setting_binding",
        "binding of a Gemini setting",
        Layer.RUN,
        harmless="It only chooses between stable and preview features for developers.",
    ),
    *iam_family(
        "gemini_repository_group",
        "project",
        "location",
        "code_repository_index",
        "repository_group_id",
        of=("google_gemini_repository_group",),
    ),
)
