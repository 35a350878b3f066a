"""Microsoft Azure: what runs applications."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_NAMED = ("resource_group_name", "name")


def _nodes(block: str) -> tuple[Measure, ...]:
    """The bounds of a node pool; `block` is the path of the pool with its dot, or nothing."""
    return (
        Measure("node count", Role.RUNNING, f"{block}node_count", computed=True),
        Measure("minimum", Role.FLOOR, f"{block}min_count"),
        Measure("maximum", Role.CEILING, f"{block}max_count"),
    )


def _bound(name: str) -> str:
    return f"profile[].{{name: name, value: capacity[0].{name}}}"


RESOURCE_TYPES = (
    *(
        ResourceType(name, "virtual machine", identity=_NAMED, size="size || vm_size")
        for name in ("azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine")
    ),
    *(
        ResourceType(
            name,
            "virtual machine scale set",
            identity=_NAMED,
            unit="instances",
            capacity=(Measure("instance count", Role.RUNNING, "instances", computed=True),),
            size="sku || sku_name",
        )
        for name in (
            "azurerm_linux_virtual_machine_scale_set",
            "azurerm_orchestrated_virtual_machine_scale_set",
            "azurerm_windows_virtual_machine_scale_set",
        )
    ),
    ResourceType(
        "azurerm_monitor_autoscale_setting",
        "autoscale setting",
        identity=_NAMED,
        unit="instances",
        scales="target_resource_id",
        capacity=(
            Measure("minimum", Role.FLOOR, _bound("minimum")),
            Measure("maximum", Role.CEILING, _bound("maximum")),
        ),
    ),
    ResourceType(
        "azurerm_kubernetes_cluster",
        "AKS cluster",
        identity=_NAMED,
        endpoints=("fqdn", "private_fqdn"),
        unit="nodes",
        capacity=_nodes("default_node_pool[0]."),
        size="default_node_pool[0].vm_size",
        version=VersionShape("kubernetes_version", engine="'kubernetes'"),
    ),
    ResourceType(
        "azurerm_kubernetes_cluster_node_pool",
        "AKS node pool",
        identity=("kubernetes_cluster_id", "name"),
        parent="kubernetes_cluster_id",
        unit="nodes",
        capacity=_nodes(""),
        size="vm_size",
        version=VersionShape("orchestrator_version", engine="'kubernetes'"),
    ),
    ResourceType(
        "azurerm_service_plan",
        "App Service plan",
        identity=_NAMED,
        unit="workers",
        capacity=(Measure("worker count", Role.RUNNING, "worker_count", computed=True),),
    ),
    *(
        ResourceType(name, noun, identity=_NAMED, endpoints=("default_hostname",))
        for name, noun in (
            ("azurerm_linux_function_app", "function app"),
            ("azurerm_linux_web_app", "web app"),
            ("azurerm_windows_function_app", "function app"),
            ("azurerm_windows_web_app", "web app"),
        )
    ),
    ResourceType(
        "azurerm_container_app",
        "container app",
        identity=_NAMED,
        unit="replicas",
        capacity=(
            Measure("minimum", Role.FLOOR, "template[0].min_replicas"),
            Measure("maximum", Role.CEILING, "template[0].max_replicas"),
        ),
    ),
    ResourceType("azurerm_container_app_environment", "container app environment", identity=_NAMED),
    ResourceType("azurerm_container_registry", "image registry", identity=("name",), endpoints=("login_server",)),
    ResourceType("azurerm_container_group", "container group", identity=_NAMED, endpoints=("fqdn", "ip_address")),
)
