"""Kinds of operators that run databases, monitoring and policies, for plans; each is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "acid.zalan.do/postgresql",
        "PostgreSQL cluster",
        Layer.DATA,
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "postgresql.cnpg.io/Cluster",
        "PostgreSQL cluster",
        Layer.DATA,
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "kafka.strimzi.io/Kafka",
        "Kafka cluster",
        Layer.DATA,
        consequence=Consequence(
            "lose their messages, and whatever writes or reads them fails", lasting="the messages", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "kafka.strimzi.io/KafkaTopic",
        "Kafka topic",
        Layer.DATA,
        consequence=Consequence(
            "lose its messages, and whatever writes or reads them fails", lasting="the messages", reach=Reach.PART
        ),
    ),
    ResourceType(
        "elasticsearch.k8s.elastic.co/Elasticsearch",
        "Elasticsearch cluster",
        Layer.DATA,
        consequence=Consequence("lose its data, and every search fails", lasting="the data", reach=Reach.ALL),
    ),
    ResourceType(
        "rabbitmq.com/RabbitmqCluster",
        "RabbitMQ cluster",
        Layer.DATA,
        consequence=Consequence(
            "lose their messages, and whatever writes or reads them fails", lasting="the messages", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "monitoring.coreos.com/Prometheus",
        "Prometheus",
        Layer.MONITORING,
        consequence=Consequence("is told of nothing", whom="whoever is on call", lasting="its history", reach=Reach.LATER),
    ),
    ResourceType(
        "monitoring.coreos.com/PrometheusRule",
        "alert rules",
        Layer.MONITORING,
        consequence=Consequence("is told of none of what they watch", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "monitoring.coreos.com/Alertmanager",
        "Alertmanager",
        Layer.MONITORING,
        consequence=Consequence("is told of nothing", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "monitoring.coreos.com/AlertmanagerConfig",
        "alert routes",
        Layer.MONITORING,
        consequence=Consequence("is told of none of its alerts", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "monitoring.coreos.com/ServiceMonitor",
        "service monitor",
        Layer.MONITORING,
        consequence=Consequence("sees none of its measures", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "monitoring.coreos.com/PodMonitor",
        "pod monitor",
        Layer.MONITORING,
        consequence=Consequence("sees none of its measures", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "velero.io/Schedule",
        "backup schedule",
        Layer.DATA,
        consequence=Consequence("notice nothing until a restore is needed: no backup is made", reach=Reach.LATER),
    ),
    ResourceType(
        "cilium.io/CiliumNetworkPolicy",
        "network policy",
        Layer.NETWORK,
        consequence=Consequence("are let in where it refused, or refused where only it let them in", reach=Reach.PART),
    ),
    ResourceType(
        "cilium.io/CiliumClusterwideNetworkPolicy",
        "cluster-wide network policy",
        Layer.NETWORK,
        consequence=Consequence("are let in where it refused, or refused where only it let them in", reach=Reach.ALL),
    ),
    ResourceType(
        "crd.projectcalico.org/GlobalNetworkPolicy",
        "global network policy",
        Layer.NETWORK,
        consequence=Consequence("are let in where it refused, or refused where only it let them in", reach=Reach.ALL),
    ),
    ResourceType(
        "crd.projectcalico.org/NetworkPolicy",
        "network policy",
        Layer.NETWORK,
        consequence=Consequence("are let in where it refused, or refused where only it let them in", reach=Reach.PART),
    ),
    ResourceType(
        "metallb.io/IPAddressPool",
        "address pool",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect: the services lose their addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "metallb.io/L2Advertisement",
        "address announcement",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect: nobody announces the addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "metallb.io/BGPAdvertisement",
        "address announcement",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect: nobody announces the addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "kyverno.io/ClusterPolicy",
        "admission policy",
        Layer.RUN,
        consequence=Consequence("notice nothing; what it refused or changed is let in as it is", reach=Reach.LATER),
    ),
    ResourceType(
        "kyverno.io/Policy",
        "admission policy",
        Layer.RUN,
        consequence=Consequence("notice nothing; what it refused or changed is let in as it is", reach=Reach.LATER),
    ),
    ResourceType(
        "apiextensions.k8s.io/CustomResourceDefinition",
        "custom resource definition",
        Layer.COMPUTE,
        consequence=Consequence(
            "lose every object of its kind in the cluster, and what these do",
            lasting="the objects",
        ),
    ),
)
