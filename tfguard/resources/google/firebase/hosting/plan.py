"""Firebase Hosting, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_firebase_hosting_site",
        "hosted site",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "can no longer reach the site", lasting="its releases, its domains, and its name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_firebase_hosting_channel",
        "preview channel",
        Layer.LOAD_BALANCER,
        consequence=Consequence("finds nothing", whom="whoever looks at the preview", reach=Reach.LATER),
    ),
    ResourceType(
        "google_firebase_hosting_custom_domain",
        "custom domain",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the site by this name",
            lasting="its certificate, which takes up to a day to be issued again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_firebase_hosting_release",
        "site release",
        Layer.LOAD_BALANCER,
        disposable=True,
    ),
    ResourceType(
        "google_firebase_hosting_version",
        "site version",
        Layer.LOAD_BALANCER,
        disposable=True,
    ),
    ResourceType(
        "google_firebase_app_hosting_backend",
        "App Hosting backend",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "backend_id"),
        consequence=Consequence("can no longer reach the app", lasting="its address, builds and domains", reach=Reach.ALL),
    ),
    ResourceType(
        "google_firebase_app_hosting_build",
        "App Hosting build",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "backend", "build_id"),
        parent="backend",
        parent_types=("google_firebase_app_hosting_backend",),
        disposable=True,
    ),
    ResourceType(
        "google_firebase_app_hosting_default_domain",
        "default domain",
        Layer.NETWORK,
        identity=("project", "location", "backend", "domain_id"),
        parent="backend",
        parent_types=("google_firebase_app_hosting_backend",),
        consequence=Consequence("can no longer reach the app by its default name", reach=Reach.ALL),
    ),
    ResourceType(
        "google_firebase_app_hosting_domain",
        "custom domain",
        Layer.NETWORK,
        identity=("project", "location", "backend", "domain_id"),
        parent="backend",
        parent_types=("google_firebase_app_hosting_backend",),
        consequence=Consequence(
            "can no longer reach the app by this name",
            lasting="its certificate, which takes up to a day to be issued again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_firebase_app_hosting_traffic",
        "App Hosting traffic",
        Layer.LOAD_BALANCER,
        identity=("project", "location", "backend"),
        parent="backend",
        parent_types=("google_firebase_app_hosting_backend",),
        harmless="The provider only forgets it: the traffic stays as it is.",
    ),
)
