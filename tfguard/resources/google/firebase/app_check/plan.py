"""Firebase App Check and security rules, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_firebase_app_check_app_attest_config",
        "App Attest config",
        Layer.IDENTITY,
        identity=("project", "app_id"),
        harmless="The provider only forgets it: App Check keeps it.",
    ),
    ResourceType(
        "google_firebase_app_check_debug_token",
        "App Check debug token",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer test with it: their builds are refused", whom="developers", lasting="its value", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_firebase_app_check_device_check_config",
        "DeviceCheck config",
        Layer.IDENTITY,
        identity=("project", "app_id"),
        harmless="The provider only forgets it: App Check keeps it.",
    ),
    ResourceType(
        "google_firebase_app_check_play_integrity_config",
        "Play Integrity config",
        Layer.IDENTITY,
        identity=("project", "app_id"),
        harmless="The provider only forgets it: App Check keeps it.",
    ),
    ResourceType(
        "google_firebase_app_check_recaptcha_enterprise_config",
        "reCAPTCHA config",
        Layer.IDENTITY,
        identity=("project", "app_id"),
        harmless="The provider only forgets it: App Check keeps it.",
    ),
    ResourceType(
        "google_firebase_app_check_recaptcha_v3_config",
        "reCAPTCHA config",
        Layer.IDENTITY,
        identity=("project", "app_id"),
        harmless="The provider only forgets it: App Check keeps it.",
    ),
    ResourceType(
        "google_firebase_app_check_service_config",
        "App Check enforcement",
        Layer.IDENTITY,
        identity=("project", "service_id"),
        consequence=Consequence(
            "come in: nothing is enforced any more", whom="callers that are not the app", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_firebaserules_release",
        "release of security rules",
        Layer.IDENTITY,
        identity=("project", "name"),
        consequence=Consequence(
            "are refused, or see what is not theirs: its rules no longer hold", whom="users of the app", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_firebaserules_ruleset",
        "security rules",
        Layer.IDENTITY,
        disposable=True,
    ),
)
