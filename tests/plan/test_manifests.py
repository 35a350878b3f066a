"""Manifests are judged as the objects that they describe, whatever resource holds them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.plans import row
from tfguard.inputs.plan.masks import is_masked
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.plan.reading import read_plans
from tfguard.resources.catalogue import resource_types
from tfguard.resources.schema.provider import type_schema

INGRESS: dict[str, Any] = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "Ingress",
    "metadata": {"name": "web", "namespace": "shop", "annotations": {"a.b/C": "d"}},
    "spec": {
        "ingressClassName": "nginx",
        "tls": [{"hosts": ["www.example.com"], "secretName": "web"}],
        "rules": [
            {
                "host": "www.example.com",
                "http": {
                    "paths": [
                        {"path": "/", "pathType": "Prefix", "backend": {"service": {"name": "web", "port": {"number": 80}}}}
                    ]
                },
            }
        ],
    },
}
TYPED = {
    "id": "shop/web",
    "name": "shop/web",
    "metadata": [{"name": "web", "namespace": "shop", "annotations": {"a.b/C": "d"}}],
    "spec": [
        {
            "ingress_class_name": "nginx",
            "tls": [{"hosts": ["www.example.com"], "secret_name": "web"}],
            "rule": [
                {
                    "host": "www.example.com",
                    "http": [
                        {
                            "path": [
                                {
                                    "path": "/",
                                    "path_type": "Prefix",
                                    "backend": [{"service": [{"name": "web", "port": [{"number": 80}]}]}],
                                }
                            ]
                        }
                    ],
                }
            ],
        }
    ],
}
YAML = """
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
"""


def read(*rows: dict[str, Any], **more: Any) -> Plan:
    (plan,) = read_plans(msgspec.json.encode({"format_version": "1.2", "resource_changes": list(rows), **more}), "test")
    return plan


def only(*rows: dict[str, Any]) -> Change:
    (change,) = read(*rows).changes
    return change


def test_an_object_has_the_names_and_blocks_of_the_provider_s_type() -> None:
    change = only(row("kubernetes_manifest.web", "delete", before={"manifest": INGRESS, "object": {}}))
    assert (change.type, change.block, change.before) == ("kubernetes_ingress_v1", "kubernetes_manifest.web", TYPED)


@pytest.mark.parametrize(
    ("type_", "before"),
    [
        ("kubectl_manifest", {"yaml_body": YAML, "kind": "Deployment", "api_version": "apps/v1", "name": "web"}),
        (
            "kubectl_manifest",
            {"yaml_body_parsed": "spec:\n  replicas: 3\n", "kind": "Deployment", "api_version": "apps/v1", "name": "web"},
        ),
        ("k8s_manifest", {"content": YAML}),
        (
            "kustomization_resource",
            {"manifest": '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web"},"spec":{"replicas":3}}'},
        ),
    ],
)
def test_whatever_resource_holds_it(type_: str, before: dict[str, Any]) -> None:
    change = only(row(f"{type_}.web", "delete", before=before))
    assert (change.type, change.block) == ("kubernetes_deployment_v1", f"{type_}.web")
    assert change.before["metadata"][0]["name"] == "web"
    assert change.before["spec"] == [{"replicas": "3"}]


def test_a_custom_object_keeps_its_shape_and_is_a_type_of_its_own() -> None:
    manifest = {
        "apiVersion": "traefik.io/v1alpha1",
        "kind": "IngressRoute",
        "metadata": {"name": "web"},
        "spec": {"routes": []},
    }
    change = only(row("kubernetes_manifest.web", "delete", before={"manifest": manifest}))
    assert change.type == "traefik.io/IngressRoute"
    assert change.before == {"id": "web", "name": "web", "metadata": {"name": "web"}, "spec": {"routes": []}}


def test_masks_and_paths_go_along() -> None:
    after = {**INGRESS, "spec": {**INGRESS["spec"], "ingressClassName": "other"}}
    change = only(
        row(
            "kubernetes_manifest.web",
            "delete",
            "create",
            before={"manifest": INGRESS},
            after={"manifest": after},
            before_sensitive={"manifest": {"spec": {"rules": [{"host": True}]}}},
            after_unknown={"object": True, "manifest": {"spec": {"rules": [{"http": {"paths": [{"backend": True}]}}]}}},
            replace_paths=[["manifest", "spec", "rules", 0, "host"], ["manifest", "spec", "ingressClassName"]],
        )
    )
    assert change.replace_paths == (("spec", 0, "rule", 0, "host"), ("spec", 0, "ingress_class_name"))
    assert is_masked(change.before_sensitive, ("spec", 0, "rule", 0, "host"))
    assert not is_masked(change.before_sensitive, ("spec", 0, "ingress_class_name"))
    assert str(change.after["spec"][0]["rule"][0]["http"][0]["path"][0]["backend"]) == "(unknown until apply)"


def test_a_manifest_that_is_wholly_unknown_or_marked_stays_so() -> None:
    manifest = {"manifest": INGRESS}
    change = only(
        row(
            "kubernetes_manifest.a",
            "update",
            before=manifest,
            after={},
            after_unknown={"manifest": True},
            before_sensitive={"manifest": True},
        )
    )
    assert set(map(str, change.after.values())) == {"(unknown until apply)"}
    assert change.before_sensitive is True


@pytest.mark.parametrize(
    "before",
    [
        {},
        {"manifest": None},
        {"manifest": []},
        {"manifest": {"kind": 3}},
        {"manifest": "a: [b"},
        {"manifest": "a: b\n---\nc: d"},
        None,
    ],
)
def test_what_is_no_object_stays_as_it_is(before: Any) -> None:
    assert only(row("kubernetes_manifest.a", "delete", before=before)).type == "kubernetes_manifest"


def test_drift_is_typed_as_well() -> None:
    found = row("kubernetes_manifest.web", "update", before={"manifest": INGRESS}, after={"manifest": INGRESS})
    (change,) = read(resource_drift=[found]).drift
    assert change.type == "kubernetes_ingress_v1"


def test_a_plan_without_manifests_is_left_alone() -> None:
    plan = read(row("aws_lb.a", "delete", before={"id": "a"}))
    assert plan.changes[0].block == "aws_lb.a"


@pytest.mark.parametrize("type_", sorted(type_ for type_, declared in resource_types().items() if declared.object_kind))
def test_the_provider_has_every_type_that_an_object_becomes(type_: str) -> None:
    assert {"metadata", "id"} <= type_schema(type_).shapes.keys()
