"""Akamai's DNS, properties, certificates and traffic management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_PROOF_OF_A_DOMAIN = Consequence("can no longer be activated", whom="new properties for the name", reach=Reach.LATER)
_CERTIFICATE_ENROLLMENT = Consequence(
    "get no valid certificate for its names", lasting="its id, and its place on the network", reach=Reach.ALL
)
_CERTIFICATE = Consequence("get no valid certificate for its names", reach=Reach.ALL)
_CERTIFICATE_FOR_ORIGINS = Consequence("get an error from origins that ask Akamai for its certificate", reach=Reach.ALL)
_CA_SET = Consequence("are refused", whom="clients with certificates of its authorities", reach=Reach.PART)
_GTM_MAP = Consequence("are sent to a data center that is not the nearest", reach=Reach.PART)
_EDGEKV_STORE = Consequence("get other answers: EdgeWorkers find no data", lasting="its data", reach=Reach.ALL)
_CLOUD_WRAPPER = Consequence("gets more requests: less is answered from the cache", whom="the origin", reach=Reach.LATER)
_IMAGE_POLICY = Consequence("get images and videos that are not made smaller", reach=Reach.PART)
_CLIENT_LIST = Consequence(
    "who were kept out get through, or the other way round", lasting="its id, which policies name", reach=Reach.PART
)
_ACTIVATION_OF_A_CLIENT_LIST = Consequence("who were kept out get through, or the other way round", reach=Reach.PART)
_SETTINGS_OF_A_CLIENT_LIST = "It only describes the list, or tells who follows it."
_GROUP_OR_ROLE = Consequence("who have their rights by it are refused", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "akamai_dns_zone",
        "DNS zone",
        Layer.DNS,
        identity=("zone",),
        zone=ZoneShape("id", "zone"),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    record(
        "akamai_dns_record",
        "name",
        "zone",
        "target",
        kind="recordtype",
        identity=("zone", "name", "recordtype"),
        zone_type="akamai_dns_zone",
    ),
    ResourceType(
        "akamai_property",
        "property",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "get an error from every name that it serves", lasting="its id and its versions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "akamai_property_activation",
        "activation of a property",
        Layer.LOAD_BALANCER,
        identity=("property_id", "network"),
        parent="property_id",
        consequence=Consequence("get an error from every name that the property serves", reach=Reach.ALL),
    ),
    ResourceType(
        "akamai_property_include",
        "include",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer be activated", whom="properties that include it", lasting="its id and its versions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "akamai_property_include_activation",
        "activation of an include",
        Layer.LOAD_BALANCER,
        identity=("include_id", "network"),
        parent="include_id",
        consequence=Consequence("of properties that include it get an error, or other answers", reach=Reach.ALL),
    ),
    ResourceType("akamai_property_domainownership_domains", "proof of a domain", Layer.TLS, consequence=_PROOF_OF_A_DOMAIN),
    ResourceType("akamai_property_domainownership_validation", "proof of a domain", Layer.TLS, consequence=_PROOF_OF_A_DOMAIN),
    ResourceType(
        "akamai_property_bootstrap",
        "property",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "get an error from every name that it serves", lasting="its id and its versions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "akamai_edge_hostname",
        "edge hostname",
        Layer.DNS,
        identity=("edge_hostname",),
        harmless="Akamai keeps the name as long as an active property has it.",
    ),
    ResourceType(
        "akamai_cp_code",
        "CP code",
        Layer.MONITORING,
        identity=("name",),
        harmless="It is only dropped from the state: Akamai keeps the code.",
    ),
    ResourceType(
        "akamai_cps_dv_enrollment",
        "certificate enrollment",
        Layer.TLS,
        identity=("common_name",),
        consequence=_CERTIFICATE_ENROLLMENT,
    ),
    ResourceType(
        "akamai_cps_third_party_enrollment",
        "certificate enrollment",
        Layer.TLS,
        identity=("common_name",),
        consequence=_CERTIFICATE_ENROLLMENT,
    ),
    ResourceType(
        "akamai_cps_dv_validation",
        "validation of a certificate",
        Layer.TLS,
        harmless="It only waits until the certificate is there.",
    ),
    ResourceType(
        "akamai_cps_upload_certificate",
        "upload of a certificate",
        Layer.TLS,
        identity=("enrollment_id",),
        harmless="It is only dropped from the state: the certificate stays.",
    ),
    ResourceType("akamai_cloudcertificates_certificate", "certificate", Layer.TLS, consequence=_CERTIFICATE),
    ResourceType("akamai_cloudcertificates_upload_signed_certificate", "certificate", Layer.TLS, consequence=_CERTIFICATE),
    ResourceType(
        "akamai_mtlskeystore_client_certificate_third_party",
        "certificate for origins",
        Layer.TLS,
        consequence=_CERTIFICATE_FOR_ORIGINS,
    ),
    ResourceType(
        "akamai_mtlskeystore_client_certificate_akamai",
        "certificate for origins",
        Layer.TLS,
        consequence=_CERTIFICATE_FOR_ORIGINS,
    ),
    ResourceType("akamai_mtlstruststore_ca_set", "CA set", Layer.TLS, consequence=_CA_SET),
    ResourceType("akamai_mtlstruststore_ca_set_activation", "CA set", Layer.TLS, consequence=_CA_SET),
    ResourceType(
        "akamai_gtm_domain",
        "GTM domain",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("can no longer find any name that it balances", reach=Reach.ALL),
    ),
    ResourceType(
        "akamai_gtm_property",
        "GTM property",
        Layer.DNS,
        identity=("domain", "name"),
        parent="domain",
        consequence=Consequence("can no longer find the name", reach=Reach.ALL),
    ),
    ResourceType(
        "akamai_gtm_datacenter",
        "GTM data center",
        Layer.DNS,
        identity=("domain", "nickname"),
        parent="domain",
        consequence=Consequence(
            "who were sent to it are sent to the other ones", lasting="its id, which properties name", reach=Reach.PART
        ),
    ),
    ResourceType("akamai_gtm_asmap", "GTM map", Layer.DNS, identity=("domain", "name"), parent="domain", consequence=_GTM_MAP),
    ResourceType(
        "akamai_gtm_cidrmap", "GTM map", Layer.DNS, identity=("domain", "name"), parent="domain", consequence=_GTM_MAP
    ),
    ResourceType("akamai_gtm_geomap", "GTM map", Layer.DNS, identity=("domain", "name"), parent="domain", consequence=_GTM_MAP),
    ResourceType(
        "akamai_gtm_resource",
        "GTM resource",
        Layer.DNS,
        identity=("domain", "name"),
        parent="domain",
        consequence=Consequence("are sent to data centers that have too much to do", reach=Reach.LATER),
    ),
    ResourceType("akamai_edgekv", "EdgeKV store", Layer.DATA, consequence=_EDGEKV_STORE),
    ResourceType("akamai_edgekv_group_items", "EdgeKV store", Layer.DATA, consequence=_EDGEKV_STORE),
    ResourceType(
        "akamai_edgeworker",
        "EdgeWorker",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get answers that it no longer makes or changes", lasting="its id, which properties name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "akamai_edgeworkers_activation",
        "activation of an EdgeWorker",
        Layer.COMPUTE,
        identity=("edgeworker_id", "network"),
        parent="edgeworker_id",
        consequence=Consequence("get answers that it no longer makes or changes", reach=Reach.ALL),
    ),
    ResourceType(
        "akamai_cloudlets_policy",
        "Cloudlets policy",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "get answers that it no longer redirects or chooses", lasting="its id, which properties name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "akamai_cloudlets_policy_activation",
        "activation of a Cloudlets policy",
        Layer.LOAD_BALANCER,
        identity=("policy_id", "network"),
        parent="policy_id",
        consequence=Consequence("get answers that it no longer redirects or chooses", reach=Reach.ALL),
    ),
    ResourceType(
        "akamai_cloudlets_application_load_balancer",
        "origin balancing",
        Layer.LOAD_BALANCER,
        identity=("origin_id",),
        consequence=Consequence("who are sent to its origins get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "akamai_cloudlets_application_load_balancer_activation",
        "activation of an origin balancing",
        Layer.LOAD_BALANCER,
        identity=("origin_id", "network"),
        parent="origin_id",
        consequence=Consequence("who are sent to its origins get an error", reach=Reach.ALL),
    ),
    ResourceType("akamai_cloudwrapper_configuration", "Cloud Wrapper", Layer.LOAD_BALANCER, consequence=_CLOUD_WRAPPER),
    ResourceType("akamai_cloudwrapper_activation", "Cloud Wrapper", Layer.LOAD_BALANCER, consequence=_CLOUD_WRAPPER),
    ResourceType("akamai_imaging_policy_image", "image policy", Layer.LOAD_BALANCER, consequence=_IMAGE_POLICY),
    ResourceType("akamai_imaging_policy_video", "image policy", Layer.LOAD_BALANCER, consequence=_IMAGE_POLICY),
    ResourceType("akamai_imaging_policy_set", "image policy", Layer.LOAD_BALANCER, consequence=_IMAGE_POLICY),
    ResourceType("akamai_clientlist_list", "client list", Layer.NETWORK, identity=("name",), consequence=_CLIENT_LIST),
    ResourceType("akamai_networklist_network_list", "client list", Layer.NETWORK, identity=("name",), consequence=_CLIENT_LIST),
    ResourceType(
        "akamai_clientlist_activation", "activation of a client list", Layer.NETWORK, consequence=_ACTIVATION_OF_A_CLIENT_LIST
    ),
    ResourceType(
        "akamai_networklist_activations", "activation of a client list", Layer.NETWORK, consequence=_ACTIVATION_OF_A_CLIENT_LIST
    ),
    ResourceType(
        "akamai_networklist_description", "settings of a client list", Layer.NETWORK, harmless=_SETTINGS_OF_A_CLIENT_LIST
    ),
    ResourceType(
        "akamai_networklist_subscription", "settings of a client list", Layer.NETWORK, harmless=_SETTINGS_OF_A_CLIENT_LIST
    ),
    ResourceType(
        "akamai_datastream",
        "data stream",
        Layer.MONITORING,
        consequence=Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "akamai_iam_user",
        "user",
        Layer.IDENTITY,
        identity=("email",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType("akamai_iam_group", "group or role", Layer.IDENTITY, identity=("name",), consequence=_GROUP_OR_ROLE),
    ResourceType("akamai_iam_role", "group or role", Layer.IDENTITY, identity=("name",), consequence=_GROUP_OR_ROLE),
    ResourceType(
        "akamai_iam_api_client",
        "API client",
        Layer.IDENTITY,
        identity=("client_name",),
        consequence=Consequence(
            "are refused", whom="pipelines and programs that use it", lasting="its secret", reach=Reach.PART
        ),
    ),
)
