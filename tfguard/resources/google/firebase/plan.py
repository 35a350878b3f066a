"""Firebase apps and projects, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_APP = Consequence(
    "get errors from Firebase: its id and key are no longer known",
    whom="users of the app",
    lasting="its id, which is built into the app",
    reach=Reach.ALL,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_firebase_android_app",
        "Firebase Android app",
        Layer.IDENTITY,
        consequence=_APP,
    ),
    ResourceType(
        "google_firebase_apple_app",
        "Firebase Apple app",
        Layer.IDENTITY,
        consequence=_APP,
    ),
    ResourceType(
        "google_firebase_web_app",
        "Firebase web app",
        Layer.IDENTITY,
        consequence=_APP,
    ),
    ResourceType(
        "google_firebase_project",
        "Firebase project",
        Layer.RUN,
        harmless="The provider only forgets it: Firebase stays in the project.",
    ),
    ResourceType(
        "google_firebase_database_instance",
        "Realtime Database",
        Layer.DATA,
        consequence=Consequence(
            "lose their data: every read and write fails", lasting="its data and its name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_firebase_storage_bucket",
        "Firebase access to a bucket",
        Layer.IDENTITY,
        consequence=Consequence("can no longer load and save files", whom="users of the app", reach=Reach.ALL),
    ),
    ResourceType(
        "google_firebase_extensions_instance",
        "Firebase extension",
        Layer.RUN,
        consequence=Consequence(
            "lose what it did: its functions are deleted",
            whom="users of the app",
            lasting="its secrets and settings made in the console",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_firebase_data_connect_service",
        "Data Connect service",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "get errors: its API is gone", whom="users of the app", lasting="its schemas and connectors", reach=Reach.ALL
        ),
    ),
)
